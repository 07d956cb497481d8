import { useTranslation } from 'react-i18next'
import { Answered } from '../ask'
import { graphql } from '../gql'
import type { GroupWhere, GroupsPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { FilterBar, NoMatch, RegionFacets, useFilters } from '../parts/filters'
import { GroupLink, RecordList, RegionLink } from '../parts/links'
import { More, usePages } from '../parts/pages'
import { Table, type Column } from '../parts/Table'
import '../parts/record.css'

const query = graphql(`
  query GroupsPage($where: GroupWhere, $orderBy: [GroupOrder!], $after: String, $lang: Language!) {
    groups(where: $where, orderBy: $orderBy, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      facets { regions { count region { code name(lang: $lang) } } }
      nodes { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } diseasesKnown diseases { code name(lang: $lang) } }
    }
  }
`)

type Row = GroupsPageQuery['groups']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const filters = useFilters()
  const { region, modality, disease, lacks, name, order } = filters
  const where: GroupWhere = {
    ...(region.value && { region: { code: { eq: region.value } } }),
    ...(modality.value && { offers: [modality.value] }),
    ...(disease.value && { diseases: { some: { code: { eq: disease.value } } } }),
    ...(lacks.value && { lacks: [lacks.value] }),
    ...(name.value && { name: { contains: name.value } }),
  }
  const orderBy = order.value === 'name' ? [{ name: 'ASC' as const }] : order.value === 'most' ? [{ hospitalCount: 'DESC' as const }] : undefined
  const pages = usePages(query, { where, orderBy }, (data) => data.groups)
  const columns: Column<Row>[] = [
    { key: 'name', title: t('field.group'), cell: (row) => <GroupLink group={row} />, head: true },
    { key: 'region', title: t('field.region'), cell: (row) => <RegionLink region={row.region} /> },
    { key: 'count', title: t('field.hospitals'), cell: (row) => number(row.hospitalCount), number: true },
    { key: 'diseases', title: t('field.diseases'), cell: (row) => (row.diseasesKnown ? <RecordList kind="Disease" records={row.diseases} /> : <span className="note">{t('group.unknown')}</span>) },
  ]
  return (
    <Page title={t('groups.title')} lead={pages.answer.data && t('groups.lead', { count: pages.totalCount })}>
      <FilterBar of={filters} lacks />
      <Answered answer={pages.answer}>
        {({ groups }) => pages.nodes.length === 0 ? <NoMatch clear="/groups" /> : (
          <>
            <RegionFacets of={groups.facets.regions} />
            <Table caption={t('groups.title')} columns={columns} rows={pages.nodes} rowKey={(row) => row.code} />
            <More of={pages} />
          </>
        )}
      </Answered>
    </Page>
  )
}
