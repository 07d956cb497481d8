import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { GroupsPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { Table, type Column } from '../parts/Table'
import { GroupLink, RegionLink } from '../parts/links'

const query = graphql(`
  query GroupsPage($lang: Language!) {
    groups(first: 100) { totalCount nodes { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } } }
  }
`)

type Row = GroupsPageQuery['groups']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const answer = useAnswer(query, {})
  const columns: Column<Row>[] = [
    { key: 'name', title: t('field.group'), cell: (row) => <GroupLink group={row} />, by: (row) => row.name, head: true },
    { key: 'region', title: t('field.region'), cell: (row) => <RegionLink region={row.region} />, by: (row) => row.region.name },
    { key: 'count', title: t('field.hospitals'), cell: (row) => number(row.hospitalCount), by: (row) => row.hospitalCount, number: true },
  ]
  return (
    <Page title={t('groups.title')} lead={answer.data && t('groups.lead', { count: answer.data.groups.totalCount })}>
      <Answered answer={answer}>
        {({ groups }) => <Table caption={t('groups.title')} columns={columns} rows={groups.nodes} rowKey={(row) => row.code} />}
      </Answered>
    </Page>
  )
}
