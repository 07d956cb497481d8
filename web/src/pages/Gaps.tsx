import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { GapsPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { CodePicker, useCodes } from '../parts/CodePicker'
import { Table, type Column } from '../parts/Table'
import { ModalityLink, RegionLink } from '../parts/links'
import { mainModalities } from '../parts/planning'

const query = graphql(`
  query GapsPage($modalities: [String!]!, $lang: Language!) {
    gaps(level: REGION, modalities: $modalities, orderBy: [{children: DESC}], first: 100) {
      totalCount
      nodes { region { code name(lang: $lang) } modality { code name(lang: $lang) } children { count } }
    }
  }
`)

type Gap = GapsPageQuery['gaps']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const [modalities = mainModalities, setModalities] = useCodes('modalities')
  const answer = useAnswer(query, { modalities })
  const columns: Column<Gap>[] = [
    { key: 'region', title: t('field.region'), cell: (g) => <RegionLink region={g.region!} />, by: (g) => g.region!.name, head: true },
    { key: 'modality', title: t('field.modality'), cell: (g) => <ModalityLink modality={g.modality} />, by: (g) => g.modality.name },
    { key: 'children', title: t('field.children'), cell: (g) => number(g.children.count), by: (g) => g.children.count, number: true },
  ]
  return (
    <Page title={t('gaps.title')} lead={answer.data && t('gaps.lead', { count: answer.data.gaps.totalCount })}>
      <div className="controls"><CodePicker of="modalities" value={modalities} onChange={setModalities} /></div>
      <Answered answer={answer}>
        {({ gaps }) => <Table caption={t('gaps.title')} columns={columns} rows={gaps.nodes} rowKey={(g) => `${g.region!.code} ${g.modality.code}`} />}
      </Answered>
    </Page>
  )
}
