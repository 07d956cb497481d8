import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { useNames } from '../parts/CodePicker'
import { Comparison } from '../parts/Comparison'
import { DiseaseLink, HospitalLink, RegionLink } from '../parts/links'
import { mainModalities } from '../parts/planning'
import { Facts, Findings, Links, Matrix, Members, Printed, Sources, useOthers } from '../parts/record'
import { SearchBox } from '../parts/SearchBox'
import { NoRecord } from '../parts/states'
import { StatusLegend } from '../parts/Status'

const query = graphql(`
  query GroupPage($code: String!, $lang: Language!) {
    modalities(where: {kind: {eq: TREATMENT}}) { code name(lang: $lang) broader { code } }
    group(code: $code) {
      code name(lang: $lang) english: name(lang: EN) romanizedName label diseasesKnown
      region { code name(lang: $lang) }
      diseases { code name(lang: $lang) }
      focusDiseases { code }
      offers { code }
      memberships { ...MembershipFacts hospital { code name(lang: $lang) groups { code name(lang: $lang) } } findings { ...FindingFacts } }
      provenance { ...ProvenanceFacts }
      findings { ...FindingFacts }
    }
  }
`)

const coverageQuery = graphql(`
  query GroupCoverage($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {
    coverage(level: GROUP, modalities: $modalities, diseases: $diseases, regions: [$region]) { cells { ...CellFacts group { code } } }
  }
`)

function Coverage({ group, region }: { group: string; region: string }) {
  const { t } = useTranslation()
  const diseases = [...useNames('diseases').keys()]
  const answer = useAnswer(coverageQuery, { region, modalities: mainModalities, diseases }, diseases.length === 0)
  return (
    <section>
      <h2>{t('group.coverage')}</h2>
      <StatusLegend />
      <Answered answer={answer}>
        {({ coverage }) => <Matrix caption={t('group.coverage')} by="disease" of={coverage.cells.filter((c) => c.group?.code === group)} names />}
      </Answered>
    </section>
  )
}

export function Component() {
  const { t } = useTranslation()
  const others = useOthers()
  const { code = '' } = useParams()
  const [other, setOther] = useParameter('with')
  const answer = useAnswer(query, { code })
  return (
    <Page key={code} title={answer.data?.group?.name ?? code} kind={t('kind.Group')}>
      <Answered answer={answer}>
        {({ group, modalities }) => {
          if (!group) return <NoRecord code={code} />
          const focus = new Set(group.focusDiseases.map((d) => d.code))
          const offers = new Set(group.offers.map((m) => m.code))
          // Where the broader one is offered, its kind may be any: not printed is not lacking.
          const lacking = modalities.filter((m) => !offers.has(m.code) && !(m.broader && offers.has(m.broader.code)))
          return (
            <>
              <Facts
                of={[
                  [t('group.label'), <Printed>{group.label}</Printed>],
                  [t('field.english'), <span lang="en">{group.english}</span>],
                  [t('field.pinyin'), group.romanizedName],
                  [t('field.code'), <code>{group.code}</code>],
                  [t('field.region'), <RegionLink region={group.region} />],
                  [
                    t('field.diseases'),
                    group.diseasesKnown
                      ? <ul className="record-list">{group.diseases.map((d) => <li key={d.code}><DiseaseLink disease={d} />{focus.has(d.code) && <strong> {t('group.focus')}</strong>}</li>)}</ul>
                      : t('group.unknown'),
                  ],
                ]}
              />
              <div className="controls">
                <SearchBox label={t('comparison.group')} placeholder={t('comparison.group')} only="Group" onChoose={(group) => setOther(group.code)} />
                {other && <button type="button" onClick={() => setOther(undefined)}>{t('comparison.end')}</button>}
              </div>
              {other && other !== code && <Comparison a={{ group: code }} b={{ group: other }} />}
              <h2>{t('group.members', { count: group.memberships.length })}</h2>
              <Members of={group.memberships} by="hospital" />
              <Coverage group={group.code} region={group.region.code} />
              <Links title={t('group.lacks')} kind="Modality" records={lacking} none={t('group.lacksNothing')} />
              <Links title={t('group.linked')} kind="Group" records={others(group.memberships.map((m) => m.hospital.groups), group.code)} none={t('group.notLinked')} />
              <Findings of={[...new Map([...group.findings, ...group.memberships.flatMap((m) => m.findings)].map((f) => [f.code, f])).values()]} />
              <Sources
                of={[
                  { key: group.code, record: t('kind.Group'), provenance: group.provenance },
                  ...group.memberships.map((m) => ({ key: m.code, record: <HospitalLink hospital={m.hospital} />, provenance: m.provenance })),
                ]}
              />
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
