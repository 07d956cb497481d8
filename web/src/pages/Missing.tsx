import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../layout/Page'

export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('missing.title')} lead={t('missing.page')}>
      <p><Link to="/">{t('missing.home')}</Link></p>
    </Page>
  )
}
