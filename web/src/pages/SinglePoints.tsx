import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { SinglePointsPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { CodePicker, useCodes } from '../parts/CodePicker'
import { Table, type Column } from '../parts/Table'
import { HospitalLink, RegionLink } from '../parts/links'
import { mainModalities } from '../parts/planning'

const query = graphql(`
  query SinglePointsPage($modalities: [String!]!, $lang: Language!) {
    singlePointsOfFailure(level: REGION, modalities: $modalities, orderBy: [{cellCount: DESC}], first: 100) {
      totalCount
      nodes { hospital { code name(lang: $lang) region { code name(lang: $lang) } } cellCount children { count } }
    }
  }
`)

type Point = SinglePointsPageQuery['singlePointsOfFailure']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const [modalities = mainModalities, setModalities] = useCodes('modalities')
  const answer = useAnswer(query, { modalities })
  const columns: Column<Point>[] = [
    { key: 'hospital', title: t('field.hospital'), cell: (p) => <HospitalLink hospital={p.hospital} />, by: (p) => p.hospital.name, head: true },
    { key: 'region', title: t('field.region'), cell: (p) => <RegionLink region={p.hospital.region} />, by: (p) => p.hospital.region.name },
    { key: 'cells', title: t('singlePoints.cells'), cell: (p) => number(p.cellCount), by: (p) => p.cellCount, number: true },
    { key: 'children', title: t('field.children'), cell: (p) => number(p.children.count), by: (p) => p.children.count, number: true },
  ]
  return (
    <Page title={t('singlePoints.title')} lead={answer.data && t('singlePoints.lead', { count: answer.data.singlePointsOfFailure.totalCount })}>
      <div className="controls"><CodePicker of="modalities" value={modalities} onChange={setModalities} /></div>
      <Answered answer={answer}>
        {({ singlePointsOfFailure: points }) => <Table caption={t('singlePoints.title')} columns={columns} rows={points.nodes} rowKey={(p) => p.hospital.code} />}
      </Answered>
    </Page>
  )
}
