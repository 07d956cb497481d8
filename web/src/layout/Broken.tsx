import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { Page } from './Page'

/** What stands where a page failed. */
export function Broken() {
  const { t } = useTranslation()
  const error = useRouteError()
  return (
    <Page title={t('broken.title')}>
      <div className="failure" role="alert">
        <p>{t('broken.text')}</p>
        <p><code>{error instanceof Error ? error.message : String(error)}</code></p>
        <button type="button" onClick={() => location.reload()}>{t('broken.reload')}</button>
      </div>
    </Page>
  )
}
