import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { Severity } from '../gql/graphql'
import { useLanguage, useNumber } from '../language'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { GroupLink, HospitalLink } from '../parts/links'
import { More, usePages } from '../parts/pages'
import { Facts, FindingTable, Links, Sources } from '../parts/record'
import { Select } from '../parts/Select'
import { Table } from '../parts/Table'

const query = graphql(`
  query DataPage($lang: Language!) {
    registry {
      edition version loadedAt
      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }
      sources { code title publisher edition note }
    }
    regions { code name(lang: $lang) }
    diseases { code name(lang: $lang) }
    modalities { code name(lang: $lang) }
    departments(first: 100) { nodes { code name(lang: $lang) hospital { name(lang: $lang) } } }
  }
`)

const findingsQuery = graphql(`
  query DataFindings($where: FindingWhere, $after: String, $lang: Language!) {
    findings(where: $where, first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...FindingFacts } }
  }
`)

const readingsQuery = graphql(`
  query DataReadings($after: String, $lang: Language!) {
    groups(first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        code name(lang: $lang)
        provenance { ...ProvenanceFacts }
        memberships { code hospital { code name(lang: $lang) } provenance { ...ProvenanceFacts } }
      }
    }
  }
`)

const counted = ['regions', 'groups', 'hospitals', 'memberships', 'capabilities', 'diseases', 'modalities', 'departments', 'findings'] as const
const severities: Severity[] = ['ERROR', 'WARNING', 'INFO']
const files = [
  ['registry.xlsx', 'registryXlsx'],
  ['registry.zip', 'registryZip'],
  ['coverage.xlsx', 'coverage'],
  ['coverage.csv', 'coverageCsv'],
  ['gaps.xlsx', 'gaps'],
  ['gaps.csv', 'gapsCsv'],
  ['single-points.csv', 'singlePoints'],
  ['graph.graphml', 'graphml'],
  ['fhir.ndjson', 'fhir'],
] as const

function FindingsSection() {
  const { t } = useTranslation()
  const [asked, setSeverity] = useParameter('severity')
  const severity = severities.find((s) => s === asked)
  const pages = usePages(findingsQuery, { where: severity ? { severity: { eq: severity } } : undefined }, (data) => data.findings)
  return (
    <section>
      <h2 id="findings">{t('record.findings')}</h2>
      <div className="controls">
        <Select label={t('record.severity')} value={severity} empty={t('list.any')} options={severities.map((s) => [s, t(`record.severities.${s}`)])} onChange={setSeverity} />
      </div>
      <Answered answer={pages.answer}>{() => <><FindingTable of={pages.nodes} subject /><More of={pages} /></>}</Answered>
    </section>
  )
}

/** What was not taken as printed, by group. */
function Readings() {
  const { t } = useTranslation()
  const pages = usePages(readingsQuery, {}, (data) => data.groups)
  const other = <P extends { status: string }>(provenance: readonly P[]) => provenance.filter((p) => p.status !== 'AS_PRINTED')
  return (
    <section>
      <h2>{t('data.readings')}</h2>
      <p>{t('data.readingsLead')}</p>
      <Answered answer={pages.answer}>
        {() => (
          <>
            <Sources
              title={t('data.readings')}
              of={pages.nodes.flatMap((g) => [
                { key: g.code, record: <GroupLink group={g} />, provenance: other(g.provenance) },
                ...g.memberships.map((m) => ({ key: m.code, record: <><GroupLink group={g} /> · <HospitalLink hospital={m.hospital} /></>, provenance: other(m.provenance) })),
              ])}
            />
            <More of={pages} />
          </>
        )}
      </Answered>
    </section>
  )
}

export function Component() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const number = useNumber()
  const answer = useAnswer(query, {})
  return (
    <Page title={t('data.title')} lead={t('data.lead')}>
      <Answered answer={answer}>
        {({ registry, regions, diseases, modalities, departments }) => (
          <>
            <Facts
              of={[
                [t('data.edition'), <span lang="zh-CN">{registry.edition}</span>],
                [t('data.version'), <code>{registry.version}</code>],
                [t('data.loaded'), <time dateTime={registry.loadedAt}>{new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(registry.loadedAt))}</time>],
                ...counted.map((name): [string, string] => [t(`counts.${name}`), number(registry.counts[name])]),
              ]}
            />
            <Links title={t('counts.regions')} kind="Region" records={regions} />
            <Links title={t('counts.diseases')} kind="Disease" records={diseases} />
            <Links title={t('counts.modalities')} kind="Modality" records={modalities} />
            <Links title={t('counts.departments')} kind="Department" records={departments.nodes.map(({ code, name, hospital }) => ({ code, name: `${name} · ${hospital.name}` }))} total={registry.counts.departments} />
            <h2>{t('data.sources')}</h2>
            <Table
              caption={t('data.sources')}
              rows={registry.sources}
              rowKey={(s) => s.code}
              columns={[
                { key: 'title', title: t('data.sourceTitle'), head: true, cell: (s) => <>{<span lang={/[a-z]/.test(s.title) ? 'en' : 'zh-CN'}>{s.title}</span>} {s.edition && <span lang="zh-CN">{s.edition}</span>}</> },
                { key: 'publisher', title: t('data.publisher'), cell: (s) => s.publisher && <span lang="en">{s.publisher}</span> },
                { key: 'note', title: t('data.note'), cell: (s) => s.note && <span lang="en">{s.note}</span> },
              ]}
            />
            <h2>{t('data.downloads')}</h2>
            <Table
              caption={t('data.downloads')}
              rows={files}
              rowKey={([file]) => file}
              columns={[
                { key: 'file', title: t('data.file'), head: true, cell: ([file]) => <a href={`/export/${file}`}>{file}</a> },
                { key: 'use', title: t('data.use'), cell: ([, key]) => t(`data.files.${key}`) },
              ]}
            />
            <h2>{t('data.api')}</h2>
            <p>{t('data.apiLead')} <a href="/playground">{t('nav.playground')}</a> · <a href="/schema.graphqls">{t('footer.code')}</a></p>
            <h2>{t('data.cite')}</h2>
            <blockquote className="cite">{registry.sources.filter((s) => s.edition).map((s) => <span key={s.code}><span lang="zh-CN">{s.title}</span>{t('record.comma')}<span lang="zh-CN">{s.edition}</span>. </span>)}{t('data.citeText', { version: registry.version })}</blockquote>
          </>
        )}
      </Answered>
      <FindingsSection />
      <Readings />
    </Page>
  )
}
