import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { ChangedFactsFragment, EditionChangeKind, EditionRecord } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { useNames } from '../parts/CodePicker'
import { GroupLink, HospitalLink } from '../parts/links'
import { Marked } from '../parts/Marked'
import { BeforeAfter, GapsAndCells } from '../parts/outcome'
import { More, usePages } from '../parts/pages'
import { Locator } from '../parts/Provenance'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Select } from '../parts/Select'
import { Empty } from '../parts/states'
import { Table } from '../parts/Table'

const coverageQuery = graphql(`
  query ChangesPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    earlierRegistry { edition version }
    registry { edition version }
    coverageChanges(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      before { ...StatusCounts }
      after { ...StatusCounts }
      opened { ...GapFacts }
      closed { ...GapFacts }
      changed { before { ...PlacedCell } after { ...PlacedCell } }
    }
  }
`)

const changesQuery = graphql(`
  query ChangedFactsPage($where: EditionChangeWhere, $after: String, $lang: Language!) {
    editionChanges(where: $where, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ChangedFacts } }
  }
  fragment ChangedFacts on EditionChange {
    kind record code name(lang: $lang)
    earlier { text provenance { locator } }
    later { text provenance { locator } }
    subject {
      __typename
      ... on Group { code name(lang: $lang) }
      ... on Hospital { code name(lang: $lang) }
      ... on Membership { group { code name(lang: $lang) } hospital { code name(lang: $lang) } }
    }
  }
`)

const records: EditionRecord[] = ['GROUP', 'HOSPITAL', 'MEMBERSHIP', 'DISEASE', 'CAPABILITY']
const kinds: EditionChangeKind[] = ['ADDED', 'REMOVED', 'MOVED', 'CHANGED']

/** What the edition that is served says and covers differently from an earlier one. */
export function Component() {
  const { t } = useTranslation()
  const answer = useAnswer(coverageQuery, useQuestion())
  return (
    <Page title={t('changes.title')} lead={t('changes.lead')}>
      <Answered answer={answer}>
        {({ earlierRegistry: earlier, registry, coverageChanges: changes }) =>
          !earlier || !changes ? <Empty>{t('changes.none')} <code>go run ./server --earlier DIR</code></Empty> : (
            <>
              <p><Marked text={t('changes.editions', { earlier: earlier.edition, from: earlier.version, later: registry.edition, to: registry.version })} /></p>
              <QuestionBar />
              <BeforeAfter title={t('changes.finding', { count: changes.opened.length, closed: changes.closed.length })} file="changes" of={changes} />
              <GapsAndCells of={changes} none={t('changes.same')} />
              <Statements />
            </>
          )}
      </Answered>
    </Page>
  )
}

/** What the lists say differently, filtered by the address. */
function Statements() {
  const { t } = useTranslation()
  const [record, setRecord] = useParameter('record')
  const [kind, setKind] = useParameter('kind')
  const where = { record: records.find((r) => r === record), kind: kinds.find((k) => k === kind) }
  const pages = usePages(changesQuery, { where: { record: where.record && { eq: where.record }, kind: where.kind && { eq: where.kind } } }, (data) => data.editionChanges!)
  return (
    <section>
      <h2>{t('changes.statements')}</h2>
      <div className="controls">
        <Select label={t('changes.record')} value={where.record} empty={t('list.any')} options={records.map((r) => [r, t(`changes.records.${r}`)])} onChange={setRecord} />
        <Select label={t('changes.kind')} value={where.kind} empty={t('list.any')} options={kinds.map((k) => [k, t(`changes.kinds.${k}`)])} onChange={setKind} />
      </div>
      <Answered answer={pages.answer}>
        {() =>
          pages.nodes.length === 0 ? <Empty>{t('changes.sameStatements')}</Empty> : (
            <>
              <Table<ChangedFactsFragment>
                caption={t('changes.statements')}
                rows={pages.nodes}
                rowKey={(c) => `${c.record} ${c.code} ${c.kind}`}
                columns={[
                  { key: 'about', title: t('record.record'), head: true, cell: (c) => <About of={c} /> },
                  { key: 'record', title: t('changes.record'), cell: (c) => t(`changes.records.${c.record}`), by: (c) => records.indexOf(c.record) },
                  { key: 'kind', title: t('changes.kind'), cell: (c) => t(`changes.kinds.${c.kind}`), by: (c) => c.kind },
                  { key: 'earlier', title: t('changes.earlier'), cell: (c) => <Says of={c} side={c.earlier} /> },
                  { key: 'later', title: t('changes.later'), cell: (c) => <Says of={c} side={c.later} /> },
                ]}
              />
              <More of={pages} />
            </>
          )}
      </Answered>
    </section>
  )
}

/** The record that a change belongs to; by name, where only the earlier edition has it. */
function About({ of: { subject, name, code } }: { of: ChangedFactsFragment }) {
  switch (subject?.__typename) {
    case 'Group': return <GroupLink group={subject} />
    case 'Hospital': return <HospitalLink hospital={subject} />
    case 'Membership': return <><HospitalLink hospital={subject.hospital} /> · <GroupLink group={subject.group} /></>
    default: return <>{name && <Marked text={name} />} <code>{code.split('/')[0]}</code></>
  }
}

/** What one edition says, in words, with its lines. */
function Says({ of: { record, code }, side }: { of: ChangedFactsFragment; side: ChangedFactsFragment['earlier'] }) {
  const { t } = useTranslation()
  const diseases = useNames('diseases')
  const modalities = useNames('modalities')
  if (!side) return <span className="note">{t('changes.nothing')}</span>
  const last = code.split('/').at(-1)!
  const role = (text: string) => text.replace(/\b(LEAD|MEMBER)$/, (r) => t(`role.${r as 'LEAD'}`))
  const words = () => {
    switch (record) {
      case 'MEMBERSHIP': return role(side.text)
      case 'DISEASE': return `${diseases.get(last) ?? last}${t('record.colon')}${t(`changes.${side.text as 'FOCUS'}`)}`
      case 'CAPABILITY': return `${modalities.get(last) ?? last}${t('record.colon')}${side.text === 'ALL' ? t('record.unscoped') : side.text.split(', ').map((d) => diseases.get(d) ?? d).join(t('record.comma'))}`
      default: return side.text
    }
  }
  const lines = [...new Set(side.provenance.map((p) => p.locator))]
  return <><Marked text={words()} />{' '}{lines.map((line, i) => <span key={line} className="note">{i > 0 && t('record.comma')}<Locator of={line} /></span>)}</>
}
