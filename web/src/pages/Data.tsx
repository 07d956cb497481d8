import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { useNumber } from '../language'

const query = graphql(`
  query DataPage {
    registry {
      edition version loadedAt
      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }
      sources { code title publisher edition }
    }
  }
`)

const counted = ['regions', 'groups', 'hospitals', 'memberships', 'capabilities', 'diseases', 'modalities', 'departments', 'findings'] as const

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const answer = useAnswer(query, {})
  return (
    <Page title={t('data.title')} lead={t('data.lead')}>
      <Answered answer={answer}>
        {({ registry }) => (
          <>
            <dl className="facts">
              <div><dt>{t('data.edition')}</dt><dd>{registry.edition}</dd></div>
              {counted.map((name) => <div key={name}><dt>{t(`counts.${name}`)}</dt><dd>{number(registry.counts[name])}</dd></div>)}
            </dl>
            <h2>{t('data.sources')}</h2>
            <ul>{registry.sources.map((source) => <li key={source.code}>{[source.title, source.publisher, source.edition].filter(Boolean).join(' · ')}</li>)}</ul>
          </>
        )}
      </Answered>
    </Page>
  )
}
