import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { RecordList } from '../parts/links'
import { NoRecord } from '../parts/states'

const query = graphql(`
  query ModalityPage($code: String!, $lang: Language!) {
    modality(code: $code) { code name(lang: $lang) romanizedName groups(first: 100) { nodes { code name(lang: $lang) } } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  const modality = answer.data?.modality
  return (
    <Page key={code} title={modality?.name ?? code} kind={t('kind.Modality')}>
      <Answered answer={answer}>
        {({ modality }) => modality ? (
          <>
          <dl className="facts">
            <div><dt>{t('field.code')}</dt><dd><code>{modality.code}</code></dd></div>
            <div><dt>{t('field.pinyin')}</dt><dd>{modality.romanizedName}</dd></div>
            <div><dt>{t('field.groups')}</dt><dd><RecordList kind="Group" records={modality.groups.nodes} /></dd></div>
          </dl>
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
