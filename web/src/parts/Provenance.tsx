import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import type { ProvenanceFactsFragment } from '../gql/graphql'
import { Marked } from './Marked'

/** What a query asks for of each `provenance` that `Provenance` is to show. */
export const provenanceFacts = graphql(`
  fragment ProvenanceFacts on Provenance { fact status locator asPrinted note(lang: $lang) source { code title } }
`)

// The facts of records that have a name; each a column of the registry.
const facts = ['beds', 'capabilities', 'claim', 'collaborations', 'diseases', 'disciplines', 'equipment', 'experts', 'hospital', 'label', 'modality', 'name', 'region', 'research', 'role', 'staff', 'techniques', 'titles'] as const

/** What a fact is called; one without a name, by its own. */
export function Fact({ of }: { of: string }) {
  const { t } = useTranslation()
  const known = facts.find((f) => f === of)
  return known ? t(`provenance.facts.${known}`) : <code>{of}</code>
}

/** A place in a source, `line 12` in the language of the reader. */
export function Locator({ of }: { of: string }) {
  const { t } = useTranslation()
  const line = /^line (\d+)$/.exec(of)
  return line ? <span className="locator">{t('provenance.line', { line: line[1] })}</span> : <code>{of}</code>
}

/** Where facts come from: beside each fact its place, what is printed there, how it was read and why. */
export function Provenance({ of, open = false }: { of: ProvenanceFactsFragment[]; open?: boolean }) {
  const { t } = useTranslation()
  if (of.length === 0) return null
  return (
    <details className="provenance" open={open}>
      <summary>{t('provenance.title')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('provenance.fact')}</th>
            <th scope="col">{t('provenance.place')}</th>
            <th scope="col">{t('provenance.printed')}</th>
            <th scope="col">{t('provenance.reading')}</th>
            <th scope="col">{t('provenance.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((p, i) => (
            <tr key={i} className={`reading-${p.status}`}>
              <td><Fact of={p.fact} /></td>
              <td title={p.source.title}><Locator of={p.locator} /></td>
              <td lang="zh-CN">{p.asPrinted === null || p.asPrinted === undefined ? '' : p.asPrinted === '' ? t('provenance.nothing') : p.asPrinted}</td>
              <td><span className={`reading reading-${p.status}`}>{t(`provenance.status.${p.status}`)}</span></td>
              <td><Marked text={p.note ?? ''} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
