import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { RegionLink } from '../parts/links'

const query = graphql(`
  query Overview($lang: Language!) {
    registry { counts { regions groups hospitals } }
    regions { code name(lang: $lang) groupCount hospitalCount }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const answer = useAnswer(query, {})
  const counts = answer.data?.registry.counts
  return (
    <Page title={t('overview.title')} lead={counts && t('overview.lead', counts)}>
      <h2>{t('overview.regions')}</h2>
      <Answered answer={answer}>
        {({ regions }) => (
          <ul className="regions">
            {regions.map((region) => (
              <li key={region.code}>
                <RegionLink region={region} />
                <span className="figures">{t('groups.lead', { count: region.groupCount })} · {t('hospitals.lead', { count: region.hospitalCount })}</span>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  )
}
