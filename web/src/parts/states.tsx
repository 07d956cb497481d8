import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CombinedError } from 'urql'

/** Bars where rows will be, so that nothing jumps when they come. Screen readers hear one word. */
export function Loading({ rows = 6, height }: { rows?: number; height?: number }) {
  const { t } = useTranslation()
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {height ? <div className="bar" style={{ height }} /> : Array.from({ length: rows }, (_, i) => <div key={i} className="bar" />)}
    </div>
  )
}

/** What stands where a list has no rows: why, and what to do. */
export function Empty({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  return <p className="empty">{children ?? t('state.empty')}</p>
}

/** A record that is not there. */
export function NoRecord({ code }: { code: string }) {
  const { t } = useTranslation()
  return (
    <Empty>
      {t('missing.record', { code })} <Link to="/">{t('missing.home')}</Link>
    </Empty>
  )
}

// The codes of errors for which there is something better to say than the rest.
const known = ['BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'QUERY_TOO_COMPLEX', 'SERVICE_UNAVAILABLE', 'INTERNAL'] as const

/** Why there is no answer, in the server's own words, what to do about it, and a way to ask again. Asks again by itself when the network is back. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const offline = error.networkError && error.graphQLErrors.length === 0
  const again = () => {
    setAsked(true)
    retry()
  }
  useEffect(() => {
    if (!offline) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  })
  useEffect(() => setAsked(false), [error])

  if (offline)
    return (
      <div className="failure" role="alert">
        <h2>{t('state.offline')}</h2>
        <p>{t('state.offlineHelp')}</p>
        <button type="button" onClick={again} disabled={asked}>{t('state.retry')}</button>
      </div>
    )
  return (
    <div className="failure" role="alert">
      <h2>{t('state.failed')}</h2>
      <ul>
        {error.graphQLErrors.map((e, i) => {
          const { code, ...rest } = e.extensions as Record<string, unknown>
          return (
            <li key={i}>
              <p lang="en">{e.message}</p>
              <p>{t(`state.codes.${known.find((k) => k === code) ?? 'other'}`)}</p>
              {Object.entries(rest).map(([name, value]) => (
                <p key={name}>{name === 'argument' ? t('state.argument') : name}: <code>{Array.isArray(value) ? value.join('.') : typeof value === 'string' ? value : JSON.stringify(value)}</code></p>
              ))}
            </li>
          )
        })}
      </ul>
      <button type="button" onClick={again} disabled={asked}>{t('state.retry')}</button>
    </div>
  )
}
