import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { inChinese } from '../parts/links'

/** A page: its title, which is the document's too, what kind of thing it is about, a sentence that says what it shows, and the rest. */
export function Page({ title, kind, lead, children }: { title: string; kind?: string; lead?: ReactNode; children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <article className="page">
      <title>{`${title} · ${t('name')}`}</title>
      <header className="page-head">
        {kind && <p className="kind">{kind}</p>}
        <h1 lang={inChinese(title)}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </article>
  )
}
