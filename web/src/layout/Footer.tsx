import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useEdition } from '../parts/edition'
import { Marked } from '../parts/Marked'

export function Footer() {
  const { t } = useTranslation()
  const edition = useEdition()
  return (
    <footer className="footer">
      {edition && (
        <dl>
          <div><dt>{t('footer.edition')}</dt><dd><Marked text={edition.edition} /></dd></div>
          <div><dt>{t('footer.source')}</dt><dd><Marked text={edition.source} /></dd></div>
        </dl>
      )}
      <nav aria-label={t('nav.data')}>
        <Link to="/data">{t('nav.data')}</Link>
        <a href="/playground">{t('nav.playground')}</a>
        <a href="/schema.graphqls">{t('footer.code')}</a>
      </nav>
    </footer>
  )
}
