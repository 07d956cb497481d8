import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { RecordList } from '../parts/links'
import { NoRecord } from '../parts/states'

const query = graphql(`
  query RegionPage($code: String!, $lang: Language!) {
    region(code: $code) { code name(lang: $lang) romanizedName groupCount hospitalCount groups(first: 100) { nodes { code name(lang: $lang) } } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  const region = answer.data?.region
  return (
    <Page key={code} title={region?.name ?? code} kind={t('kind.Region')}>
      <Answered answer={answer}>
        {({ region }) => region ? (
          <>
          <dl className="facts">
            <div><dt>{t('field.code')}</dt><dd><code>{region.code}</code></dd></div>
            <div><dt>{t('field.pinyin')}</dt><dd>{region.romanizedName}</dd></div>
            <div><dt>{t('field.groups')}</dt><dd><RecordList kind="Group" records={region.groups.nodes} /></dd></div>
          </dl>
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
