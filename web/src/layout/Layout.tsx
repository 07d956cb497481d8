import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router'
import { useEdition } from '../parts/edition'
import { SearchBox } from '../parts/SearchBox'
import { Footer } from './Footer'
import { LanguageSwitch } from './LanguageSwitch'

const places = [
  ['/coverage', 'coverage'],
  ['/gaps', 'gaps'],
  ['/single-points', 'singlePoints'],
  ['/improvements', 'improvements'],
  ['/what-if', 'whatIf'],
  ['/network', 'network'],
  ['/hospitals', 'hospitals'],
  ['/groups', 'groups'],
  ['/data', 'data'],
] as const

/** What every page has around it; while the first one loads, bars where it will be. */
export function Layout({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useTranslation()
  const { state } = useNavigation()
  const navigate = useNavigate()
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  const earlier = useEdition()?.earlier

  // On a new page the keyboard and the screen reader begin at its head.
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <>
      <a className="skip" href="#main">{t('skip')}</a>
      <header className="header">
        <div className="header-bar">
          <Link className="brand" to="/">{t('name')}</Link>
          <search>
            <SearchBox label={t('search.label')} placeholder={t('search.placeholder')} shortcut onChoose={({ to }) => void navigate(to)} />
          </search>
          <LanguageSwitch />
        </div>
        <nav className="nav" aria-label={t('nav.label')}>
          <NavLink to="/" end>{t('nav.overview')}</NavLink>
          {places.map(([to, name]) => <NavLink key={to} to={to}>{t(`nav.${name}`)}</NavLink>)}
          {earlier && <NavLink to="/changes">{t('nav.changes')}</NavLink>}
          <a href="/playground">{t('nav.playground')}</a>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} aria-busy={state === 'loading'}>
        {children}
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}
