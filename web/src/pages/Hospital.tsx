import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { Provenance } from '../parts/Provenance'
import { RecordList, RegionLink } from '../parts/links'
import { NoRecord } from '../parts/states'

const query = graphql(`
  query HospitalPage($code: String!, $lang: Language!) {
    hospital(code: $code) { code name(lang: $lang) romanizedName region { code name(lang: $lang) } groups { code name(lang: $lang) } provenance { ...ProvenanceFacts } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  const hospital = answer.data?.hospital
  return (
    <Page key={code} title={hospital?.name ?? code} kind={t('kind.Hospital')}>
      <Answered answer={answer}>
        {({ hospital }) => hospital ? (
          <>
          <dl className="facts">
            <div><dt>{t('field.code')}</dt><dd><code>{hospital.code}</code></dd></div>
            <div><dt>{t('field.pinyin')}</dt><dd>{hospital.romanizedName}</dd></div>
            <div><dt>{t('field.region')}</dt><dd><RegionLink region={hospital.region} /></dd></div>
            <div><dt>{t('field.groups')}</dt><dd><RecordList kind="Group" records={hospital.groups} /></dd></div>
          </dl>
          <Provenance of={hospital.provenance} />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
