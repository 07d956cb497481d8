import './whatif/whatif.css'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { useNames } from '../parts/CodePicker'
import { Marked } from '../parts/Marked'
import { BeforeAfter, GapsAndCells } from '../parts/outcome'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Empty } from '../parts/states'
import { Editor } from './whatif/Editor'
import { change, format, parse, type Step } from './whatif/scenario'

const query = graphql(`
  query WhatIfPage($changes: [Change!]!, $level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    whatIf(changes: $changes, level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      before { ...StatusCounts }
      after { ...StatusCounts }
      opened { ...GapFacts }
      closed { ...GapFacts }
      changed { before { ...PlacedCell } after { ...PlacedCell } }
    }
  }
`)

const namesQuery = graphql(`
  query WhatIfNames($hospitals: [String!]!, $groups: [String!]!, $lang: Language!) {
    hospitals(where: {code: {in: $hospitals}}, first: 100) { nodes { code name(lang: $lang) } }
    groups(where: {code: {in: $groups}}, first: 100) { nodes { code name(lang: $lang) } }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const question = useQuestion()
  const [parameters, setParameters] = useSearchParams()
  const { steps, unread } = parse(parameters.getAll('change'))
  const setSteps = (next: Step[]) =>
    setParameters(
      (now) => {
        now.delete('change')
        for (const step of format(next)) now.append('change', step)
        return now
      },
      { preventScrollReset: true },
    )
  const answer = useAnswer(query, { ...question, changes: steps.map(change) }, steps.length === 0)

  return (
    <Page title={t('whatIf.title')} lead={t('whatIf.lead')}>
      <QuestionBar />
      <section aria-label={t('whatIf.changes')}>
        <Editor onAdd={(step) => setSteps([...steps, step])} />
        {unread.map((value) => <p key={value} className="failure" role="alert">{t('whatIf.unread', { value })}</p>)}
        <Steps steps={steps} onChange={setSteps} />
      </section>
      {steps.length === 0 ? <Empty>{t('whatIf.none')}</Empty> : <Answered answer={answer}>{({ whatIf }) => <><BeforeAfter title={t('whatIf.finding', { count: whatIf.opened.length, closed: whatIf.closed.length })} file="what-if" of={whatIf} /><GapsAndCells of={whatIf} none={t('whatIf.noneChanged')} /></>}</Answered>}
    </Page>
  )
}

/** The changes in their order, each in a sentence, with a button that takes it back. */
function Steps({ steps, onChange }: { steps: Step[]; onChange: (steps: Step[]) => void }) {
  const { t } = useTranslation()
  const { data } = useAnswer(namesQuery, { hospitals: steps.map((step) => step.hospital), groups: steps.flatMap((step) => ('group' in step ? [step.group] : [])) }, steps.length === 0)
  const modalities = useNames('modalities')
  const hospitals = new Map(data?.hospitals.nodes.map(({ code, name }) => [code, name]))
  const groups = new Map(data?.groups.nodes.map(({ code, name }) => [code, name]))
  if (steps.length === 0) return null
  return (
    <ol className="what-if-steps">
      {steps.map((step, i) => {
        const sentence = t(`whatIf.steps.${step.kind}`, {
          hospital: hospitals.get(step.hospital) ?? step.hospital,
          group: 'group' in step ? (groups.get(step.group) ?? step.group) : '',
          modality: 'modality' in step ? (modalities.get(step.modality) ?? step.modality) : '',
        })
        return (
          <li key={`${i} ${format([step])[0]}`}>
            <Marked text={sentence} />{' '}
            <button type="button" onClick={() => onChange(steps.filter((_, j) => j !== i))} aria-label={t('whatIf.takeBack', { sentence })}>{t('whatIf.back')}</button>
          </li>
        )
      })}
    </ol>
  )
}
