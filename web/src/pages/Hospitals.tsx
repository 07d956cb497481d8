import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { HospitalsPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { Table, type Column } from '../parts/Table'
import { HospitalLink, RegionLink } from '../parts/links'

const query = graphql(`
  query HospitalsPage($lang: Language!) {
    hospitals(first: 100) { totalCount nodes { code name(lang: $lang) groupCount region { code name(lang: $lang) } } }
  }
`)

type Row = HospitalsPageQuery['hospitals']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const answer = useAnswer(query, {})
  const columns: Column<Row>[] = [
    { key: 'name', title: t('field.hospital'), cell: (row) => <HospitalLink hospital={row} />, by: (row) => row.name, head: true },
    { key: 'region', title: t('field.region'), cell: (row) => <RegionLink region={row.region} />, by: (row) => row.region.name },
    { key: 'count', title: t('field.groups'), cell: (row) => number(row.groupCount), by: (row) => row.groupCount, number: true },
  ]
  return (
    <Page title={t('hospitals.title')} lead={answer.data && t('hospitals.lead', { count: answer.data.hospitals.totalCount })}>
      <Answered answer={answer}>
        {({ hospitals }) => <Table caption={t('hospitals.title')} columns={columns} rows={hospitals.nodes} rowKey={(row) => row.code} />}
      </Answered>
    </Page>
  )
}
