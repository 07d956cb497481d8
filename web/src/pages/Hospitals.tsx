import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { HospitalWhere, HospitalsPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { FilterBar, NoMatch, RegionFacets, useFilters } from '../parts/filters'
import { HospitalLink, RecordList, RegionLink } from '../parts/links'
import { More, usePages } from '../parts/pages'
import { Table, type Column } from '../parts/Table'
import '../parts/record.css'

const query = graphql(`
  query HospitalsPage($where: HospitalWhere, $orderBy: [HospitalOrder!], $after: String, $lang: Language!) {
    hospitals(where: $where, orderBy: $orderBy, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      facets { regions { count region { code name(lang: $lang) } } }
      nodes { code name(lang: $lang) groupCount region { code name(lang: $lang) } modalities { code name(lang: $lang) } }
    }
  }
`)

// The filter of hospitals takes modalities to the letter; planners mean the narrower ones too.
const narrowerQuery = graphql(`query NarrowerModalities($code: String!) { modality(code: $code) { narrower { code narrower { code } } } }`)

type Row = HospitalsPageQuery['hospitals']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const filters = useFilters()
  const { region, modality, disease, name, order } = filters
  const narrower = useAnswer(narrowerQuery, { code: modality.value ?? '' }, !modality.value)
  const modalities = modality.value ? [modality.value, ...(narrower.data?.modality?.narrower.flatMap((m) => [m.code, ...m.narrower.map((n) => n.code)]) ?? [])] : undefined
  const where: HospitalWhere = {
    ...(region.value && { region: { code: { eq: region.value } } }),
    ...(modalities && { modalities: { some: { code: { in: modalities } } } }),
    ...(disease.value && { diseases: { some: { code: { eq: disease.value } } } }),
    ...(name.value && { name: { contains: name.value } }),
  }
  const orderBy = order.value === 'name' ? [{ name: 'ASC' as const }] : order.value === 'most' ? [{ groupCount: 'DESC' as const }] : undefined
  const pages = usePages(query, { where, orderBy }, (data) => data.hospitals)
  const columns: Column<Row>[] = [
    { key: 'name', title: t('field.hospital'), cell: (row) => <HospitalLink hospital={row} />, head: true },
    { key: 'region', title: t('field.region'), cell: (row) => <RegionLink region={row.region} /> },
    { key: 'count', title: t('field.groups'), cell: (row) => number(row.groupCount), number: true },
    { key: 'modalities', title: t('field.modalities'), cell: (row) => <RecordList kind="Modality" records={row.modalities} /> },
  ]
  return (
    <Page title={t('hospitals.title')} lead={pages.answer.data && t('hospitals.lead', { count: pages.totalCount })}>
      <FilterBar of={filters} />
      <Answered answer={pages.answer}>
        {({ hospitals }) => pages.nodes.length === 0 ? <NoMatch clear="/hospitals" /> : (
          <>
            <RegionFacets of={hospitals.facets.regions} />
            <Table caption={t('hospitals.title')} columns={columns} rows={pages.nodes} rowKey={(row) => row.code} />
            <More of={pages} />
          </>
        )}
      </Answered>
    </Page>
  )
}
