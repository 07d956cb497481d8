import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { ImprovementsPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'
import { CodePicker, useCodes } from '../parts/CodePicker'
import { Table, type Column } from '../parts/Table'
import { GroupLink, HospitalLink, ModalityLink } from '../parts/links'
import { mainModalities } from '../parts/planning'

const query = graphql(`
  query ImprovementsPage($modalities: [String!]!, $lang: Language!) {
    improvements(level: REGION, modalities: $modalities, first: 10) {
      group { code name(lang: $lang) }
      hospital { code name(lang: $lang) }
      modality { code name(lang: $lang) }
      closed { region { code } }
      children { count }
      gapCount
    }
  }
`)

type Improvement = ImprovementsPageQuery['improvements'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const [modalities = mainModalities, setModalities] = useCodes('modalities')
  const answer = useAnswer(query, { modalities })
  const columns: Column<Improvement>[] = [
    { key: 'hospital', title: t('field.hospital'), cell: (i) => <HospitalLink hospital={i.hospital} />, head: true },
    { key: 'group', title: t('field.group'), cell: (i) => <GroupLink group={i.group} /> },
    { key: 'modality', title: t('field.modality'), cell: (i) => <ModalityLink modality={i.modality} /> },
    { key: 'closed', title: t('improvements.closed'), cell: (i) => number(i.closed.length), number: true },
    { key: 'children', title: t('field.children'), cell: (i) => number(i.children.count), number: true },
    { key: 'left', title: t('improvements.left'), cell: (i) => number(i.gapCount), number: true },
  ]
  return (
    <Page title={t('improvements.title')} lead={t('improvements.lead')}>
      <div className="controls"><CodePicker of="modalities" value={modalities} onChange={setModalities} /></div>
      <Answered answer={answer}>
        {({ improvements }) => <Table caption={t('improvements.title')} columns={columns} rows={improvements} rowKey={(i) => `${i.group.code} ${i.hospital.code} ${i.modality.code}`} />}
      </Answered>
    </Page>
  )
}
