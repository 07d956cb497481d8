import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { useNames } from '../parts/CodePicker'
import { DepartmentLink, DiseaseLink, GroupLink, ModalityLink, RegionLink } from '../parts/links'
import { mainModalities } from '../parts/planning'
import { Facts, Findings, Links, Members, Printed, Sources, useOthers } from '../parts/record'
import { Empty, NoRecord } from '../parts/states'

const query = graphql(`
  query HospitalPage($code: String!, $lang: Language!) {
    hospital(code: $code) {
      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName
      region { code name(lang: $lang) }
      memberships { ...MembershipFacts group { code name(lang: $lang) } findings { ...FindingFacts } }
      groups { code name(lang: $lang) hospitals { code name(lang: $lang) } }
      modalities { code name(lang: $lang) }
      diseases { code name(lang: $lang) }
      departments { code name(lang: $lang) }
      provenance { ...ProvenanceFacts }
      findings { ...FindingFacts }
    }
  }
`)

const aloneQuery = graphql(`
  query HospitalAlone($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {
    any: coverage(level: REGION, modalities: $modalities, regions: [$region]) { cells { ...CellFacts } }
    each: coverage(level: REGION, modalities: $modalities, diseases: $diseases, regions: [$region]) { cells { ...CellFacts } }
  }
`)

/** What its region gets from this hospital alone. */
function Alone({ hospital, region }: { hospital: string; region: { code: string; name: string } }) {
  const { t } = useTranslation()
  const diseases = [...useNames('diseases').keys()]
  const answer = useAnswer(aloneQuery, { region: region.code, modalities: mainModalities, diseases }, diseases.length === 0)
  return (
    <section>
      <h2>{t('hospital.alone', { region: region.name })}</h2>
      <Answered answer={answer}>
        {({ any, each }) => {
          const cells = [...any.cells, ...each.cells].filter((c) => c.status === 'SINGLE' && c.hospitals[0]?.code === hospital)
          if (cells.length === 0) return <Empty>{t('hospital.notAlone', { region: region.name })}</Empty>
          return (
            <ul className="capabilities">
              {any.cells.map(({ modality }) => {
                const own = cells.filter((c) => c.modality.code === modality.code)
                if (own.length === 0) return null
                return (
                  <li key={modality.code}>
                    <ModalityLink modality={modality} />{t('record.colon')}
                    {own.map((c, i) => <span key={i}>{i > 0 && t('record.comma')}{c.disease ? <DiseaseLink disease={c.disease} /> : <strong>{t('hospital.anyDisease')}</strong>}</span>)}
                  </li>
                )
              })}
            </ul>
          )
        }}
      </Answered>
    </section>
  )
}

export function Component() {
  const { t } = useTranslation()
  const others = useOthers()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  return (
    <Page key={code} title={answer.data?.hospital?.name ?? code} kind={t('kind.Hospital')}>
      <Answered answer={answer}>
        {({ hospital }) => hospital ? (
          <>
            <Facts
              of={[
                [t('field.chinese'), <Printed>{hospital.chinese}</Printed>],
                [t('field.english'), hospital.english !== hospital.chinese && hospital.english ? <span lang="en">{hospital.english}</span> : undefined],
                [t('field.pinyin'), hospital.romanizedName],
                [t('field.code'), <code>{hospital.code}</code>],
                [t('field.region'), <RegionLink region={hospital.region} />],
                [t('field.departments'), hospital.departments.length ? hospital.departments.map((d) => <DepartmentLink key={d.code} department={d} />) : undefined],
              ]}
            />
            <p><Link to={`/what-if?change=close.${encodeURIComponent(hospital.code)}`}>{t('hospital.close')}</Link></p>
            <h2>{t('hospital.groups', { count: hospital.memberships.length })}</h2>
            <Members of={hospital.memberships} by="group" />
            <Links title={t('field.modalities')} kind="Modality" records={hospital.modalities} none={t('record.noCapability')} />
            <Links title={t('field.diseases')} kind="Disease" records={hospital.diseases} none={t('hospital.noDiseases')} />
            <Alone hospital={hospital.code} region={hospital.region} />
            <Links title={t('hospital.neighbours')} kind="Hospital" records={others(hospital.groups.map((g) => g.hospitals), hospital.code)} none={t('hospital.noNeighbours')} />
            <Findings of={[...new Map([...hospital.findings, ...hospital.memberships.flatMap((m) => m.findings)].map((f) => [f.code, f])).values()]} />
            <Sources
              of={[
                { key: hospital.code, record: t('kind.Hospital'), provenance: hospital.provenance },
                ...hospital.memberships.map((m) => ({ key: m.code, record: <GroupLink group={m.group} />, provenance: m.provenance })),
              ]}
            />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
