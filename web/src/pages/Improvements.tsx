import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { ImprovementGoal, ImprovementsPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { Bars } from '../parts/Bars'
import { ChildCount, placeKey, Unit } from '../parts/cells'
import { Figure } from '../parts/Figure'
import { DiseaseLink, GroupLink, HospitalLink, ModalityLink } from '../parts/links'
import { short } from '../parts/planning'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Provenance } from '../parts/Provenance'
import { Select } from '../parts/Select'
import { Empty } from '../parts/states'
import { Table } from '../parts/Table'
import { whatIfAddress, type Step } from './whatif/scenario'

const query = graphql(`
  query ImprovementsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $by: ImprovementGoal!, $lang: Language!) {
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) { summary { absent } }
    improvements(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, by: $by, first: 10) {
      group { code name(lang: $lang) }
      hospital { code name(lang: $lang) }
      membership { code provenance { ...ProvenanceFacts } }
      modality { code name(lang: $lang) }
      closed { ...FilledGap }
      children { count missing { code } }
      gapCount
    }
    resilience(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      losses(first: 10) {
        hospital { code name(lang: $lang) }
        opened { ...FilledGap }
        gapCount
        children { count missing { code } }
      }
    }
  }
  fragment FilledGap on Gap {
    region { code name(lang: $lang) }
    group { code name(lang: $lang) }
    disease { code name(lang: $lang) }
    modality { code name(lang: $lang) }
  }
`)

type Improvement = ImprovementsPageQuery['improvements'][number]
type Loss = ImprovementsPageQuery['resilience']['losses'][number]

const goals: ImprovementGoal[] = ['GAPS', 'CHILDREN']

export function Component() {
  const { t } = useTranslation()
  const [asked, setBy] = useParameter('by')
  const by = goals.find((goal) => goal === asked) ?? 'GAPS'
  const answer = useAnswer(query, { ...useQuestion(), by })
  return (
    <Page title={t('improvements.title')} lead={t('improvements.lead')}>
      <QuestionBar />
      <div className="controls">
        <Select label={t('improvements.by')} value={by} options={goals.map((goal) => [goal, t(`improvements.goals.${goal}`)])} onChange={setBy} />
      </div>
      <Answered answer={answer}>
        {({ coverage, improvements, resilience }) => (
          <>
            {improvements.length === 0 ? <Empty>{t(coverage.summary.absent === 0 ? 'improvements.noGaps' : 'improvements.none')}</Empty> : <Additions of={improvements} gaps={coverage.summary.absent} />}
            <section>
              <h2>{t('improvements.losses')}</h2>
              <p>{t('improvements.lossesLead')}</p>
              {resilience.losses.length === 0 ? <Empty>{t('improvements.noLosses')}</Empty> : <Losses of={resilience.losses} />}
            </section>
          </>
        )}
      </Answered>
    </Page>
  )
}

const step = ({ group, hospital, modality }: Improvement): Step => ({ kind: 'add', group: group.code, hospital: hospital.code, modality: modality.code })

function Additions({ of, gaps }: { of: Improvement[]; gaps: number }) {
  const { t } = useTranslation()
  const number = useNumber()
  const [parameters] = useSearchParams()
  const last = of.at(-1)!
  const table = (
    <Table<Improvement>
      caption={t('improvements.title')}
      rows={of}
      rowKey={(row) => `${row.group.code} ${row.hospital.code} ${row.modality.code}`}
      columns={[
        { key: 'hospital', title: t('field.hospital'), head: true, cell: (row) => <ul className="places"><li><HospitalLink hospital={row.hospital} /></li><li><GroupLink group={row.group} /></li></ul> },
        { key: 'modality', title: t('improvements.takesUp'), cell: (row) => <ModalityLink modality={row.modality} /> },
        { key: 'closed', title: t('improvements.closed'), cell: (row) => <Places of={row.closed} /> },
        { key: 'children', title: t('field.children'), number: true, cell: (row) => <ChildCount of={row.children} /> },
        { key: 'left', title: t('improvements.left'), number: true, cell: (row) => number(row.gapCount) },
        { key: 'basis', title: t('improvements.basis'), cell: (row) => <><Link to={whatIfAddress([step(row)], parameters)}>{t('improvements.try')}</Link><Provenance of={row.membership.provenance} /></> },
      ]}
    />
  )
  return (
    <>
      <Figure title={t('improvements.finding', { count: of.length, before: gaps, after: last.gapCount })} unit={t('gaps.unit')} file="improvements" table={table}>
        <Bars rows={[{ name: t('improvements.now'), value: gaps }, ...of.map((row, i) => ({ name: `${i + 1}. ${row.hospital.name} · ${short(row.modality.name)}`, value: row.gapCount }))]} color="absent" label={t('improvements.label')} />
      </Figure>
      <p><Link to={whatIfAddress(of.map(step), parameters)}>{t('improvements.tryAll', { count: of.length })}</Link></p>
      {table}
    </>
  )
}

/** Which cells a change is about. */
function Places({ of }: { of: Improvement['closed'] }) {
  return (
    <ul className="places">
      {of.map((gap) => <li key={placeKey(gap)}><Unit of={gap} /> · {gap.disease && <><DiseaseLink disease={gap.disease} /> · </>}<ModalityLink modality={gap.modality} /></li>)}
    </ul>
  )
}

function Losses({ of }: { of: Loss[] }) {
  const { t } = useTranslation()
  const number = useNumber()
  const [parameters] = useSearchParams()
  const upTo = (i: number): Step[] => of.slice(0, i + 1).map(({ hospital }) => ({ kind: 'close', hospital: hospital.code }))
  return (
    <Table<Loss>
      caption={t('improvements.losses')}
      rows={of}
      rowKey={(loss) => loss.hospital.code}
      columns={[
        { key: 'hospital', title: t('field.hospital'), head: true, cell: (loss) => <ul className="places"><li><HospitalLink hospital={loss.hospital} /></li><li><Link className="note" to={whatIfAddress(upTo(of.indexOf(loss)), parameters)}>{t('improvements.tryLoss')}</Link></li></ul> },
        { key: 'opened', title: t('improvements.opens'), cell: (loss) => <Places of={loss.opened} /> },
        { key: 'children', title: t('field.children'), number: true, cell: (loss) => <ChildCount of={loss.children} /> },
        { key: 'gaps', title: t('improvements.gapsThen'), number: true, cell: (loss) => number(loss.gapCount) },
      ]}
    />
  )
}
