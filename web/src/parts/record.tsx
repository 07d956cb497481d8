import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { graphql } from '../gql'
import type { CapabilityFactsFragment, CellFactsFragment, FindingFactsFragment, MembershipFactsFragment, ProvenanceFactsFragment } from '../gql/graphql'
import { useLanguage, useNumber } from '../language'
import { DiseaseLink, GroupLink, HospitalLink, ModalityLink, RecordList, RegionLink, inChinese, type Kind } from './links'
import { Marked } from './Marked'
import { Fact, Locator } from './Provenance'
import { Status } from './Status'
import { Empty } from './states'
import { Table, type Column } from './Table'
import './record.css'

export const recordFacts = graphql(`
  fragment CapabilityFacts on Capability { code scoped modality { code name(lang: $lang) } diseases { code name(lang: $lang) } }
  fragment MembershipFacts on Membership { code role work capabilities { ...CapabilityFacts } provenance { ...ProvenanceFacts } }
  fragment FindingFacts on Finding {
    code rule severity locator asPrinted message(lang: $lang) resolution(lang: $lang)
    subject {
      __typename
      ... on Group { code name(lang: $lang) }
      ... on Hospital { code name(lang: $lang) }
      ... on Membership { group { code name(lang: $lang) } hospital { code name(lang: $lang) } }
    }
  }
  fragment CellFacts on CoverageCell {
    status region { code name(lang: $lang) } disease { code name(lang: $lang) } modality { code name(lang: $lang) } hospitals { code name(lang: $lang) }
  }
`)

/** What is printed in Chinese, wherever it stands. */
export const Printed = ({ children }: { children: string }) => <span lang="zh-CN">{children}</span>

/** A printed passage in a table, wide enough to read. */
const Passage = ({ children }: { children: string }) => <span className="printed" lang={inChinese(children) ?? 'en'}>{children}</span>

/** Pairs of a name and a value; those without a value are left out. */
export function Facts({ of }: { of: [ReactNode, ReactNode][] }) {
  return (
    <dl className="facts">
      {of.filter(([, value]) => value !== undefined && value !== null && value !== '').map(([name, value], i) => <div key={i}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}

/** What a member does, as read: modalities, each with its diseases where the text names them. */
export function CapabilityList({ of }: { of: readonly CapabilityFactsFragment[] }) {
  const { t } = useTranslation()
  if (of.length === 0) return <span className="note">{t('record.noCapability')}</span>
  return (
    <ul className="capabilities">
      {of.map((c) => (
        <li key={c.code}>
          <ModalityLink modality={c.modality} />
          <span className="note">
            {' '}
            {c.scoped ? c.diseases.map((d, i) => <span key={d.code}>{i > 0 && t('record.comma')}<DiseaseLink disease={d} /></span>) : t('record.unscoped')}
          </span>
        </li>
      ))}
    </ul>
  )
}

type Member = MembershipFactsFragment & { group?: { code: string; name: string }; hospital?: { code: string; name: string } }

/** Places in groups: of a group by hospital, of a hospital by group, the work as printed beside the capabilities as read. */
export function Members({ of, by }: { of: readonly Member[]; by: 'group' | 'hospital' }) {
  const { t } = useTranslation()
  const columns: Column<Member>[] = [
    { key: by, title: t(`field.${by}`), head: true, by: (m) => m[by]!.name, cell: (m) => (by === 'group' ? <GroupLink group={m.group!} /> : <HospitalLink hospital={m.hospital!} />) },
    { key: 'role', title: t('field.role'), by: (m) => m.role, cell: (m) => t(`role.${m.role}`) },
    { key: 'work', title: t('record.work'), cell: (m) => (m.work ? <Printed>{m.work}</Printed> : <span className="note">{t('record.noWork')}</span>) },
    { key: 'read', title: t('record.read'), cell: (m) => <CapabilityList of={m.capabilities} /> },
  ]
  return <Table caption={t('record.members')} columns={columns} rows={of} rowKey={(m) => m.code} />
}

/** Where the facts of several records come from: the line, the text as printed, how it was read and why. Under a heading of its own unless `title` names the table. */
export function Sources({ of, title }: { title?: string; of: { record: ReactNode; key: string; provenance: readonly ProvenanceFactsFragment[] }[] }) {
  const { t } = useTranslation()
  const rows = of.flatMap(({ record, key, provenance }) => provenance.map((p, i) => ({ ...p, record, key: `${key} ${i}` })))
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'record', title: t('record.record'), head: true, cell: (p) => p.record },
    { key: 'fact', title: t('provenance.fact'), by: (p) => p.fact, cell: (p) => <Fact of={p.fact} /> },
    { key: 'place', title: t('provenance.place'), by: (p) => p.locator, cell: (p) => <span className="place" title={p.source.title}><Locator of={p.locator} /></span> },
    { key: 'printed', title: t('provenance.printed'), cell: (p) => (p.asPrinted ? <Passage>{p.asPrinted}</Passage> : p.asPrinted === '' ? t('provenance.nothing') : '') },
    { key: 'reading', title: t('provenance.reading'), by: (p) => p.status, cell: (p) => <span className={`reading reading-${p.status}`}>{t(`provenance.status.${p.status}`)}</span> },
    { key: 'reason', title: t('provenance.reason'), cell: (p) => <Marked text={p.note ?? ''} /> },
  ]
  if (rows.length === 0) return null
  return (
    <section>
      {!title && <h2>{t('provenance.title')}</h2>}
      <Table caption={title ?? t('provenance.title')} columns={columns} rows={rows} rowKey={(p) => p.key} />
    </section>
  )
}

function Subject({ of }: { of: FindingFactsFragment['subject'] }) {
  switch (of?.__typename) {
    case 'Group': return <GroupLink group={of} />
    case 'Hospital': return <HospitalLink hospital={of} />
    case 'Membership': return <><GroupLink group={of.group} /> · <HospitalLink hospital={of.hospital} /></>
    default: return null
  }
}

/** What is odd in the source, and what was done about it. */
export function FindingTable({ of, subject = false }: { of: readonly FindingFactsFragment[]; subject?: boolean }) {
  const { t } = useTranslation()
  const columns: Column<FindingFactsFragment>[] = [
    { key: 'severity', title: t('record.severity'), cell: (f) => <span className={`severity-${f.severity}`}>{t(`record.severities.${f.severity}`)}</span> },
    { key: 'message', title: t('record.finding'), head: true, cell: (f) => <><Marked text={f.message} /> <code className="note">{f.rule}</code></> },
    { key: 'resolution', title: t('record.resolution'), cell: (f) => <Marked text={f.resolution} /> },
    ...(subject ? [{ key: 'subject', title: t('record.record'), cell: (f: FindingFactsFragment) => <span className="subject"><Subject of={f.subject} /></span> }] : []),
    { key: 'place', title: t('provenance.place'), cell: (f) => f.locator && <span className="place"><Locator of={f.locator} /></span> },
    { key: 'printed', title: t('provenance.printed'), cell: (f) => (f.asPrinted ? <Passage>{f.asPrinted}</Passage> : '') },
  ]
  return <Table caption={t('record.findings')} columns={columns} rows={of} rowKey={(f) => f.code} />
}

/** The findings about a record, under their heading; nothing where there are none. */
export function Findings({ of }: { of: readonly FindingFactsFragment[] }) {
  const { t } = useTranslation()
  if (of.length === 0) return null
  return <section><h2>{t('record.findings')}</h2><FindingTable of={of} /></section>
}

/** Cells of coverage as marks: a row a disease or a region, a column a modality. */
export function Matrix({ of, by, caption, names = false }: { of: readonly CellFactsFragment[]; by: 'disease' | 'region'; caption: string; names?: boolean }) {
  const { t } = useTranslation()
  const rows = [...new Map(of.map((c) => [c[by]!.code, c[by]!])).values()]
  const heads = [...new Map(of.map((c) => [c.modality.code, c.modality])).values()]
  if (rows.length === 0) return <Empty />
  const at = new Map(of.map((c) => [`${c[by]!.code} ${c.modality.code}`, c]))
  const columns: Column<(typeof rows)[number]>[] = [
    { key: by, title: t(`field.${by}`), head: true, cell: (row) => (by === 'disease' ? <DiseaseLink disease={row} /> : <RegionLink region={row} />) },
    ...heads.map((m): Column<(typeof rows)[number]> => ({
      key: m.code,
      title: m.name,
      cell: (row) => {
        const cell = at.get(`${row.code} ${m.code}`)
        return cell && <><Status status={cell.status} />{names && cell.hospitals.length > 0 && <RecordList kind="Hospital" records={cell.hospitals} />}</>
      },
    })),
  ]
  const table = <Table caption={caption} columns={columns} rows={rows} rowKey={(row) => row.code} />
  return names ? <div className="sides">{table}</div> : table
}

/** A heading with links below it, or why there are none; where these are the first of `total`, it says so, and `all` is where the rest is. */
export function Links({ title, kind, records, none, total = 0, all }: { title: string; kind: Kind; records: readonly { code: string; name: string }[]; none?: string; total?: number; all?: string }) {
  const { t } = useTranslation()
  const number = useNumber()
  const shown = t('pager.shown', { shown: number(records.length), total: number(total) })
  return (
    <section>
      <h2>{title}</h2>
      {records.length ? <RecordList kind={kind} records={[...records]} /> : <Empty>{none ?? t('state.empty')}</Empty>}
      {records.length < total && <p className="note">{all ? <Link to={all}>{shown}</Link> : shown}</p>}
    </section>
  )
}

/** The records that stand in several lists, each once, without one of them, by name. */
export function useOthers(): <T extends { code: string; name: string }>(lists: readonly (readonly T[])[], but: string) => T[] {
  const { language } = useLanguage()
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  return (lists, but) => [...new Map(lists.flat().filter((r) => r.code !== but).map((r) => [r.code, r])).values()].sort((a, b) => collator.compare(a.name, b.name))
}

