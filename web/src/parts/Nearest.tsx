import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import type { NearestFactsFragment } from '../gql/graphql'
import { HospitalLink } from './links'

export const nearestFacts = graphql(`
  fragment NearestFacts on Referral { relation borders hospital { code name(lang: $lang) region { code name(lang: $lang) } } }
`)

/** How a hospital stands to where a patient is: in its group, next to it, so many borders away. */
export function Relation({ of: { relation, borders } }: { of: Pick<NearestFactsFragment, 'relation' | 'borders'> }) {
  const { t } = useTranslation()
  if (relation !== 'ELSEWHERE') return t(`referral.relations.${relation}`)
  return typeof borders === 'number' ? t('referral.away', { count: borders }) : t('referral.farther')
}

/** Hospitals that could fill a gap, nearest first, each with how it stands to the gap. */
export function Nearest({ of }: { of: readonly NearestFactsFragment[] }) {
  const { t } = useTranslation()
  if (of.length === 0) return <span className="note">{t('gaps.nobody')}</span>
  return (
    <ol className="nearest">
      {of.map((referral) => <li key={referral.hospital.code}><HospitalLink hospital={referral.hospital} /> <span className="note">{referral.hospital.region.name} · <Relation of={referral} /></span></li>)}
    </ol>
  )
}
