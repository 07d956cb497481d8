import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { RecordList } from '../parts/links'
import { NoRecord } from '../parts/states'

const query = graphql(`
  query DiseasePage($code: String!, $lang: Language!) {
    disease(code: $code) { code name(lang: $lang) romanizedName groups(first: 100) { nodes { code name(lang: $lang) } } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  const disease = answer.data?.disease
  return (
    <Page key={code} title={disease?.name ?? code} kind={t('kind.Disease')}>
      <Answered answer={answer}>
        {({ disease }) => disease ? (
          <>
          <dl className="facts">
            <div><dt>{t('field.code')}</dt><dd><code>{disease.code}</code></dd></div>
            <div><dt>{t('field.pinyin')}</dt><dd>{disease.romanizedName}</dd></div>
            <div><dt>{t('field.groups')}</dt><dd><RecordList kind="Group" records={disease.groups.nodes} /></dd></div>
          </dl>
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
