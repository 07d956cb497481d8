import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { NetworkPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { Table, type Column } from '../parts/Table'
import { GroupLink } from '../parts/links'

const query = graphql(`
  query NetworkPage($lang: Language!) {
    groupNetwork { nodes { group { code name(lang: $lang) } degree component } }
  }
`)

type Node = NetworkPageQuery['groupNetwork']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const answer = useAnswer(query, {})
  const columns: Column<Node>[] = [
    { key: 'group', title: t('field.group'), cell: (n) => <GroupLink group={n.group} />, by: (n) => n.group.name, head: true },
    { key: 'degree', title: t('network.degree'), cell: (n) => number(n.degree), by: (n) => n.degree, number: true },
    { key: 'component', title: t('network.component'), cell: (n) => number(n.component), by: (n) => n.component, number: true },
  ]
  return (
    <Page title={t('network.title')} lead={t('network.lead')}>
      <Answered answer={answer}>
        {({ groupNetwork }) => <Table caption={t('network.title')} columns={columns} rows={groupNetwork.nodes} rowKey={(n) => n.group.code} order={{ key: 'degree', down: true }} />}
      </Answered>
    </Page>
  )
}
