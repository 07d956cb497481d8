import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { CodeSelect } from '../parts/CodePicker'
import { DiseaseLink, RecordList } from '../parts/links'
import { mainModalities } from '../parts/planning'
import { Facts, Links, Matrix } from '../parts/record'
import { Referrals } from '../parts/Referrals'
import { Empty, NoRecord } from '../parts/states'
import { StatusLegend } from '../parts/Status'

const query = graphql(`
  query DiseasePage($code: String!, $lang: Language!) {
    disease(code: $code) {
      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName iccc3 listed groupCount hospitalCount
      broader { code name(lang: $lang) }
      narrower { code name(lang: $lang) }
      groups(first: 100) { nodes { code name(lang: $lang) } }
    }
    groups(where: {focusDiseases: {some: {code: {eq: $code}}}}, first: 100) { totalCount nodes { code name(lang: $lang) } }
  }
`)

const coverageQuery = graphql(`
  query DiseaseCoverage($code: String!, $modalities: [String!]!, $lang: Language!) {
    coverage(level: REGION, modalities: $modalities, diseases: [$code]) { cells { ...CellFacts } }
  }
`)

function Treated({ code }: { code: string }) {
  const { t } = useTranslation()
  const [region, setRegion] = useParameter('region')
  const [modality = 'RADIOTHERAPY', setModality] = useParameter('modality')
  const answer = useAnswer(coverageQuery, { code, modalities: mainModalities })
  return (
    <>
      <h2>{t('disease.referrals')}</h2>
      <div className="controls">
        <CodeSelect of="regions" label={t('field.region')} value={region} empty={t('referral.choose')} onChange={setRegion} />
        <CodeSelect of="modalities" label={t('field.modality')} value={modality} onChange={setModality} />
      </div>
      {region && <Referrals disease={code} modality={modality} region={region} />}
      <h2>{t('disease.coverage')}</h2>
      <StatusLegend />
      <Answered answer={answer}>{({ coverage }) => <Matrix caption={t('disease.coverage')} by="region" of={coverage.cells} />}</Answered>
    </>
  )
}

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  return (
    <Page key={code} title={answer.data?.disease?.name ?? code} kind={t('kind.Disease')}>
      <Answered answer={answer}>
        {({ disease, groups }) => disease ? (
          <>
            <Facts
              of={[
                [t('field.chinese'), <span lang="zh-CN">{disease.chinese}</span>],
                [t('field.english'), <span lang="en">{disease.english}</span>],
                [t('field.pinyin'), disease.romanizedName],
                [t('field.code'), <code>{disease.code}</code>],
                [t('disease.iccc3'), disease.iccc3],
                [t('disease.broader'), disease.broader && <DiseaseLink disease={disease.broader} />],
                [t('disease.narrower'), disease.narrower.length ? <RecordList kind="Disease" records={disease.narrower} /> : undefined],
                [t('field.hospitals'), <Link to={`/hospitals?disease=${disease.code}`}>{t('hospitals.lead', { count: disease.hospitalCount })}</Link>],
              ]}
            />
            {disease.listed ? <Treated code={disease.code} /> : <Empty>{t('disease.unlisted')}</Empty>}
            {groups.nodes.length > 0 && <Links title={t('disease.focus')} kind="Group" records={groups.nodes} total={groups.totalCount} />}
            <Links title={t('groups.lead', { count: disease.groupCount })} kind="Group" records={disease.groups.nodes} total={disease.groupCount} all={`/groups?disease=${disease.code}`} />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
