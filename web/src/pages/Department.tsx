import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { DepartmentPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { HospitalLink, ModalityLink, RecordList, inChinese } from '../parts/links'
import { Facts, Findings, Links, Sources } from '../parts/record'
import { NoRecord } from '../parts/states'
import { Table, type Column } from '../parts/Table'

const query = graphql(`
  query DepartmentPage($code: String!, $lang: Language!) {
    department(code: $code) {
      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName beds disciplines
      hospital { code name(lang: $lang) }
      staff { title count }
      experts { code name titles provenance { ...ProvenanceFacts } }
      equipment { code name provenance { ...ProvenanceFacts } }
      techniques { code name(lang: $lang) claim modality { code name(lang: $lang) } diseases { code name(lang: $lang) } provenance { ...ProvenanceFacts } }
      diseases { code name(lang: $lang) }
      collaborations { partner subject }
      research { biobank nationalProjectsOver provincialProjectsOver papersOver patents awards }
      provenance { ...ProvenanceFacts }
      findings { ...FindingFacts }
    }
  }
`)

type Department = NonNullable<DepartmentPageQuery['department']>

// The profile is in English; what has no Chinese name stays so.
const English = ({ children }: { children: string }) => <span lang="en">{children}</span>

function Profile({ of }: { of: Department }) {
  const { t } = useTranslation()
  const number = useNumber()
  const techniques: Column<Department['techniques'][number]>[] = [
    { key: 'name', title: t('kind.Technique'), head: true, cell: (x) => x.name },
    { key: 'modality', title: t('field.modality'), cell: (x) => x.modality && <ModalityLink modality={x.modality} /> },
    { key: 'diseases', title: t('field.diseases'), cell: (x) => <RecordList kind="Disease" records={x.diseases} /> },
    { key: 'claim', title: t('department.claim'), cell: (x) => x.claim && <English>{x.claim}</English> },
  ]
  const over = (count: number | null | undefined) => (count === null || count === undefined ? undefined : t('department.over', { count }))
  return (
    <>
      <h2>{t('department.staff')}</h2>
      <Table
        caption={t('department.staff')}
        rows={of.staff}
        rowKey={(s) => s.title}
        columns={[
          { key: 'title', title: t('department.title'), head: true, cell: (s) => <English>{s.title}</English> },
          { key: 'count', title: t('department.count'), number: true, by: (s) => s.count, cell: (s) => number(s.count) },
        ]}
      />
      <h2>{t('department.experts')}</h2>
      <Table
        caption={t('department.experts')}
        rows={of.experts}
        rowKey={(e) => e.code}
        columns={[
          { key: 'name', title: t('field.name'), head: true, cell: (e) => <English>{e.name}</English> },
          { key: 'titles', title: t('department.title'), cell: (e) => <English>{e.titles.join(', ')}</English> },
        ]}
      />
      <h2>{t('department.techniques')}</h2>
      <Table caption={t('department.techniques')} columns={techniques} rows={of.techniques} rowKey={(x) => x.code} />
      <h2>{t('department.equipment')}</h2>
      <ul>{of.equipment.map((e) => <li key={e.code}><English>{e.name}</English></li>)}</ul>
      <h2>{t('department.disciplines')}</h2>
      <ul>{of.disciplines.map((d) => <li key={d}><English>{d}</English></li>)}</ul>
      <h2>{t('department.collaborations')}</h2>
      <Table
        caption={t('department.collaborations')}
        rows={of.collaborations}
        rowKey={(c) => `${c.partner} ${c.subject}`}
        columns={[
          { key: 'partner', title: t('department.partner'), head: true, cell: (c) => <English>{c.partner}</English> },
          { key: 'subject', title: t('department.subject'), cell: (c) => <English>{c.subject}</English> },
        ]}
      />
      <h2>{t('department.research')}</h2>
      <Facts
        of={[
          [t('department.biobank'), of.research.biobank && <English>{of.research.biobank}</English>],
          [t('department.national'), over(of.research.nationalProjectsOver)],
          [t('department.provincial'), over(of.research.provincialProjectsOver)],
          [t('department.papers'), over(of.research.papersOver)],
          [t('department.patents'), of.research.patents],
          [t('department.awards'), of.research.awards.length ? <English>{of.research.awards.join('; ')}</English> : undefined],
        ]}
      />
    </>
  )
}

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  return (
    <Page key={code} title={answer.data?.department?.name ?? code} kind={t('kind.Department')} lead={t('department.lead')}>
      <Answered answer={answer}>
        {({ department }) => department ? (
          <>
            <Facts
              of={[
                [t('field.chinese'), <span lang="zh-CN">{department.chinese}</span>],
                [t('field.english'), <English>{department.english}</English>],
                [t('field.hospital'), <HospitalLink hospital={department.hospital} />],
                [t('field.pinyin'), department.romanizedName],
                [t('field.code'), <code>{department.code}</code>],
                [t('department.beds'), department.beds],
              ]}
            />
            <Links title={t('field.diseases')} kind="Disease" records={department.diseases} />
            <Profile of={department} />
            <Findings of={department.findings} />
            <Sources
              of={[
                { key: department.code, record: t('kind.Department'), provenance: department.provenance },
                ...[...department.experts, ...department.equipment, ...department.techniques].map(({ code, name, provenance }) => ({ key: code, record: <span lang={inChinese(name) ?? 'en'}>{name}</span>, provenance })),
              ]}
            />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
