import { useTranslation } from 'react-i18next'
import { Link, useHref, useLocation } from 'react-router'
import { useEdition } from '../parts/edition'
import { Marked } from '../parts/Marked'

export function Footer() {
  const { t } = useTranslation()
  const edition = useEdition()
  const here = useHref(useLocation())
  return (
    <footer className="footer">
      <dl>
        {edition && (
          <>
            <div><dt>{t('footer.edition')}</dt><dd><Marked text={edition.edition} /> <code className="address">{edition.version}</code></dd></div>
            <div><dt>{t('footer.source')}</dt><dd><Marked text={edition.source} /></dd></div>
          </>
        )}
        {/* On paper alone. */}
        <div className="address"><dt>{t('footer.address')}</dt><dd>{location.origin + here}</dd></div>
      </dl>
      <nav aria-label={t('nav.data')}>
        <Link to="/data">{t('nav.data')}</Link>
        <a href="/playground">{t('nav.playground')}</a>
        <a href="/schema.graphqls">{t('footer.code')}</a>
      </nav>
    </footer>
  )
}
