import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { Provenance } from '../parts/Provenance'
import { RecordList, RegionLink } from '../parts/links'
import { NoRecord } from '../parts/states'

const query = graphql(`
  query GroupPage($code: String!, $lang: Language!) {
    group(code: $code) { code name(lang: $lang) romanizedName region { code name(lang: $lang) } hospitals { code name(lang: $lang) } provenance { ...ProvenanceFacts } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  const group = answer.data?.group
  return (
    <Page key={code} title={group?.name ?? code} kind={t('kind.Group')}>
      <Answered answer={answer}>
        {({ group }) => group ? (
          <>
          <dl className="facts">
            <div><dt>{t('field.code')}</dt><dd><code>{group.code}</code></dd></div>
            <div><dt>{t('field.pinyin')}</dt><dd>{group.romanizedName}</dd></div>
            <div><dt>{t('field.region')}</dt><dd><RegionLink region={group.region} /></dd></div>
            <div><dt>{t('field.hospitals')}</dt><dd><RecordList kind="Hospital" records={group.hospitals} /></dd></div>
          </dl>
          <Provenance of={group.provenance} />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
