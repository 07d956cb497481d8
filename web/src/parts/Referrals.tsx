import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { ReferralFinderQuery } from '../gql/graphql'
import { HospitalLink, RegionLink } from './links'
import { Relation } from './Nearest'
import { Empty } from './states'
import { Table, type Column } from './Table'

const query = graphql(`
  query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {
    referrals(disease: $disease, modality: $modality, from: {region: $region}, first: 10) {
      totalCount
      nodes { ...NearestFacts }
    }
  }
`)

type Row = ReferralFinderQuery['referrals']['nodes'][number]

/** The hospitals, the nearest first, that can treat a patient of a region. */
export function Referrals(variables: { disease: string; modality: string; region: string }) {
  const { t } = useTranslation()
  const answer = useAnswer(query, variables)
  const columns: Column<Row>[] = [
    { key: 'hospital', title: t('field.hospital'), head: true, cell: (r) => <HospitalLink hospital={r.hospital} /> },
    { key: 'region', title: t('field.region'), cell: (r) => <RegionLink region={r.hospital.region} /> },
    { key: 'why', title: t('referral.why'), cell: (r) => <Relation of={r} /> },
  ]
  return (
    <Answered answer={answer}>
      {({ referrals: { nodes } }) => (nodes.length ? <Table caption={t('disease.referrals')} columns={columns} rows={nodes} rowKey={(r) => r.hospital.code} /> : <Empty>{t('referral.none')}</Empty>)}
    </Answered>
  )
}
