import { useTranslation } from 'react-i18next'
import type { CoverageStatus } from '../gql/graphql'

export const statuses: CoverageStatus[] = ['REDUNDANT', 'SINGLE', 'ABSENT', 'UNKNOWN']

/** The shape of a status in a box of 16 by 16, drawn in the colour of the text around it: full, half, a cross, a question. */
export function StatusShape({ status }: { status: CoverageStatus }) {
  switch (status) {
    case 'REDUNDANT':
      return <circle className="shape" cx="8" cy="8" r="6" fill="currentColor" />
    case 'SINGLE':
      return <g className="shape"><circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" /><path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" /></g>
    case 'ABSENT':
      return <path className="shape" d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2.5" fill="none" />
    case 'UNKNOWN':
      return <path className="shape" d="M5.2 6a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.4 1-1.4 2M8 12.3v1.4" stroke="currentColor" strokeWidth="2" fill="none" />
  }
}

/** A status as a mark, a colour and a shape, and its name beside it. */
export function Status({ status }: { status: CoverageStatus }) {
  const { t } = useTranslation()
  return (
    <span className={`status status-${status}`} title={t(`status.meaning.${status}`)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><StatusShape status={status} /></svg>
      <span>{t(`status.${status}`)}</span>
    </span>
  )
}

/** What the marks mean, for a figure. */
export function StatusLegend() {
  return <ul className="legend">{statuses.map((status) => <li key={status}><Status status={status} /></li>)}</ul>
}
