import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { RegionPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { CodeSelect } from '../parts/CodePicker'
import { Comparison } from '../parts/Comparison'
import { ModalityLink, RecordList } from '../parts/links'
import { Nearest } from '../parts/Nearest'
import { mainModalities } from '../parts/planning'
import { Locator } from '../parts/Provenance'
import { Facts, Links, Matrix } from '../parts/record'
import { Referrals } from '../parts/Referrals'
import { Empty, NoRecord } from '../parts/states'
import { StatusLegend } from '../parts/Status'
import { Table, type Column } from '../parts/Table'

const query = graphql(`
  query RegionPage($code: String!, $lang: Language!) {
    region(code: $code) {
      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName kind groupCount hospitalCount
      indicators { code name(lang: $lang) year value unit status note(lang: $lang) locator source { title } }
      neighbours { code name(lang: $lang) }
      groups(first: 100) { nodes { code name(lang: $lang) } }
      hospitals(first: 100) { nodes { code name(lang: $lang) } }
    }
  }
`)

const planningQuery = graphql(`
  query RegionPlanning($code: String!, $modalities: [String!]!, $lang: Language!) {
    coverage(level: REGION, modalities: $modalities, regions: [$code]) { cells { ...CellFacts } }
    gaps(level: REGION, modalities: $modalities, regions: [$code], first: 100) {
      nodes { modality { code name(lang: $lang) } nearest(first: 3) { ...NearestFacts } }
    }
  }
`)

type Indicator = NonNullable<RegionPageQuery['region']>['indicators'][number]

function Indicators({ of }: { of: readonly Indicator[] }) {
  const { t } = useTranslation()
  const number = useNumber()
  if (of.length === 0) return <Empty>{t('region.noFigures')}</Empty>
  const columns: Column<Indicator>[] = [
    { key: 'name', title: t('region.indicator'), head: true, cell: (i) => i.name },
    { key: 'value', title: t('region.value'), number: true, cell: (i) => (i.unit === 'PERCENT' ? `${number(i.value, { minimumFractionDigits: 2 })} %` : number(i.value)) },
    { key: 'year', title: t('region.year'), number: true, cell: (i) => i.year },
    { key: 'reading', title: t('provenance.reading'), cell: (i) => <span className={`reading reading-${i.status}`}>{t(`provenance.status.${i.status}`)}</span> },
    { key: 'source', title: t('footer.source'), cell: (i) => <><span lang="zh-CN">{i.source.title}</span> <span className="place"><Locator of={i.locator} /></span></> },
    { key: 'reason', title: t('provenance.reason'), cell: (i) => i.note ?? '' },
  ]
  return <Table caption={t('region.figures')} columns={columns} rows={of} rowKey={(i) => `${i.code} ${i.year}`} />
}

function Planning({ code }: { code: string }) {
  const { t } = useTranslation()
  const answer = useAnswer(planningQuery, { code, modalities: mainModalities })
  return (
    <Answered answer={answer}>
      {({ coverage, gaps }) => (
        <>
          <h2>{t('region.coverage')}</h2>
          <StatusLegend />
          <Matrix caption={t('region.coverage')} by="region" of={coverage.cells} names />
          <h2>{t('region.gaps')}</h2>
          {gaps.nodes.length === 0 ? <Empty>{t('region.noGaps')}</Empty> : (
            <Table
              caption={t('region.gaps')}
              rows={gaps.nodes}
              rowKey={(g) => g.modality.code}
              columns={[
                { key: 'modality', title: t('field.modality'), head: true, cell: (g) => <ModalityLink modality={g.modality} /> },
                { key: 'nearest', title: t('region.nearest'), cell: (g) => <Nearest of={g.nearest} /> },
              ]}
            />
          )}
        </>
      )}
    </Answered>
  )
}

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const [other, setOther] = useParameter('with')
  const [disease = 'NEUROBLASTOMA', setDisease] = useParameter('disease')
  const [modality = 'RADIOTHERAPY', setModality] = useParameter('modality')
  const answer = useAnswer(query, { code })
  return (
    <Page key={code} title={answer.data?.region?.name ?? code} kind={t('kind.Region')}>
      <Answered answer={answer}>
        {({ region }) => region ? (
          <>
            {region.groupCount === 0 && <p><strong>{t('region.noGroup')}</strong></p>}
            <Facts
              of={[
                [t('field.chinese'), <span lang="zh-CN">{region.chinese}</span>],
                [t('field.english'), <span lang="en">{region.english}</span>],
                [t('field.pinyin'), region.romanizedName],
                [t('field.code'), <code>{region.code}</code>],
                [t('modality.kind'), t(`region.kinds.${region.kind}`)],
                [t('region.neighbours'), <RecordList kind="Region" records={region.neighbours} />],
              ]}
            />
            <div className="controls"><CodeSelect of="regions" label={t('region.compare')} value={other} empty={t('region.nobody')} onChange={setOther} /></div>
            {other && other !== code && <Comparison a={{ region: code }} b={{ region: other }} />}
            <h2>{t('region.figures')}</h2>
            <Indicators of={region.indicators} />
            <Planning code={code} />
            <h2>{t('region.referrals')}</h2>
            <div className="controls">
              <CodeSelect of="diseases" label={t('field.disease')} value={disease} onChange={setDisease} />
              <CodeSelect of="modalities" label={t('field.modality')} value={modality} onChange={setModality} />
            </div>
            <Referrals disease={disease} modality={modality} region={code} />
            {region.groupCount > 0 && (
              <>
                <Links title={t('groups.lead', { count: region.groupCount })} kind="Group" records={region.groups.nodes} total={region.groupCount} all={`/groups?region=${code}`} />
                <Links title={t('hospitals.lead', { count: region.hospitalCount })} kind="Hospital" records={region.hospitals.nodes} total={region.hospitalCount} all={`/hospitals?region=${code}`} />
              </>
            )}
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
