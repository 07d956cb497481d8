import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { Provenance } from '../parts/Provenance'
import { HospitalLink } from '../parts/links'
import { NoRecord } from '../parts/states'

const query = graphql(`
  query DepartmentPage($code: String!, $lang: Language!) {
    department(code: $code) { code name(lang: $lang) romanizedName hospital { code name(lang: $lang) } provenance { ...ProvenanceFacts } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  const department = answer.data?.department
  return (
    <Page key={code} title={department?.name ?? code} kind={t('kind.Department')}>
      <Answered answer={answer}>
        {({ department }) => department ? (
          <>
          <dl className="facts">
            <div><dt>{t('field.code')}</dt><dd><code>{department.code}</code></dd></div>
            <div><dt>{t('field.pinyin')}</dt><dd>{department.romanizedName}</dd></div>
            <div><dt>{t('field.hospital')}</dt><dd><HospitalLink hospital={department.hospital} /></dd></div>
          </dl>
          <Provenance of={department.provenance} />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
