import './whatif/whatif.css'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { WhatIfPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { ChildCount, placeKey, usePlaceColumns } from '../parts/cells'
import { Chart } from '../parts/Chart'
import { useNames } from '../parts/CodePicker'
import { Figure } from '../parts/Figure'
import { RecordList } from '../parts/links'
import { Marked } from '../parts/Marked'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Empty } from '../parts/states'
import { Status, StatusLegend, statuses } from '../parts/Status'
import { Table } from '../parts/Table'
import { useColors } from '../parts/theme'
import { Editor } from './whatif/Editor'
import { Nearest } from '../parts/Nearest'
import { change, format, parse, type Step } from './whatif/scenario'

const query = graphql(`
  query WhatIfPage($changes: [Change!]!, $level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    whatIf(changes: $changes, level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      before { cells redundant single absent unknown }
      after { cells redundant single absent unknown }
      opened { ...WhatIfGap }
      closed { ...WhatIfGap }
      changed { before { ...WhatIfCell } after { ...WhatIfCell } }
    }
  }
  fragment WhatIfCell on CoverageCell {
    status
    hospitals { code name(lang: $lang) }
    region { code name(lang: $lang) }
    group { code name(lang: $lang) }
    disease { code name(lang: $lang) }
    modality { code name(lang: $lang) }
  }
  fragment WhatIfGap on Gap {
    region { code name(lang: $lang) }
    group { code name(lang: $lang) }
    disease { code name(lang: $lang) }
    modality { code name(lang: $lang) }
    children { count missing { code } }
    nearest { ...NearestFacts }
  }
`)

const namesQuery = graphql(`
  query WhatIfNames($hospitals: [String!]!, $groups: [String!]!, $lang: Language!) {
    hospitals(where: {code: {in: $hospitals}}, first: 100) { nodes { code name(lang: $lang) } }
    groups(where: {code: {in: $groups}}, first: 100) { nodes { code name(lang: $lang) } }
  }
`)

type Gap = WhatIfPageQuery['whatIf']['opened'][number]
type Changed = WhatIfPageQuery['whatIf']['changed'][number]

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
      {steps.length === 0 ? <Empty>{t('whatIf.none')}</Empty> : <Answered answer={answer}>{({ whatIf }) => <Outcome of={whatIf} />}</Answered>}
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

function Outcome({ of: { before, after, opened, closed, changed } }: { of: WhatIfPageQuery['whatIf'] }) {
  const { t } = useTranslation()
  return (
    <>
      <Figure
        title={t('whatIf.finding', { count: opened.length, closed: closed.length })}
        unit={t('whatIf.unit')}
        file="what-if"
        legend={<StatusLegend />}
        table={<Summary before={before} after={after} />}
        open
      >
        <Bars before={before} after={after} />
      </Figure>
      <section>
        <h2>{t('whatIf.opened', { count: opened.length })}</h2>
        {opened.length ? <Gaps of={opened} caption={t('whatIf.opened', { count: opened.length })} /> : <Empty>{t('whatIf.noneOpened')}</Empty>}
      </section>
      <section>
        <h2>{t('whatIf.closed', { count: closed.length })}</h2>
        {closed.length ? <Gaps of={closed} caption={t('whatIf.closed', { count: closed.length })} /> : <Empty>{t('whatIf.noneClosed')}</Empty>}
      </section>
      <section>
        <h2>{t('whatIf.changed', { count: changed.length })}</h2>
        {changed.length ? <Cells of={changed} /> : <Empty>{t('whatIf.noneChanged')}</Empty>}
      </section>
    </>
  )
}

type Counts = WhatIfPageQuery['whatIf']['before']
const count = (counts: Counts, status: (typeof statuses)[number]) => ({ REDUNDANT: counts.redundant, SINGLE: counts.single, ABSENT: counts.absent, UNKNOWN: counts.unknown })[status]

function Bars({ before, after }: { before: Counts; after: Counts }) {
  const { t } = useTranslation()
  const colors = useColors()
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 8, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', max: before.cells, axisLabel: { color: colors.muted }, splitLine: { lineStyle: { color: colors.line } } },
      yAxis: { type: 'category', inverse: true, data: [t('whatIf.before'), t('whatIf.after')], axisLabel: { color: colors.text }, axisTick: { show: false } },
      tooltip: {},
      series: statuses.map((status) => ({
        name: t(`status.${status}`),
        type: 'bar',
        stack: 'cells',
        barWidth: 28,
        itemStyle: { color: colors[status.toLowerCase() as 'absent'], borderColor: colors.page, borderWidth: 1 },
        data: [count(before, status), count(after, status)],
      })),
    }),
    [before, after, colors, t],
  )
  return <Chart option={option} label={t('whatIf.label')} height={130} />
}

function Summary({ before, after }: { before: Counts; after: Counts }) {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <Table<(typeof statuses)[number]>
      caption={t('whatIf.sums')}
      rows={statuses}
      rowKey={(status) => status}
      columns={[
        { key: 'status', title: t('status.label'), head: true, cell: (status) => <Status status={status} /> },
        { key: 'before', title: t('whatIf.before'), number: true, cell: (status) => number(count(before, status)) },
        { key: 'after', title: t('whatIf.after'), number: true, cell: (status) => number(count(after, status)) },
        { key: 'difference', title: t('whatIf.difference'), number: true, cell: (status) => number(count(after, status) - count(before, status), { signDisplay: 'exceptZero' }) },
      ]}
    />
  )
}

function Gaps({ of, caption }: { of: Gap[]; caption: string }) {
  const { t } = useTranslation()
  const place = usePlaceColumns<Gap>(of, (gap) => gap)
  return (
    <Table<Gap>
      caption={caption}
      rows={of}
      rowKey={placeKey}
      columns={[
        ...place,
        { key: 'children', title: t('field.children'), number: true, cell: (gap) => <ChildCount of={gap.children} />, by: (gap) => gap.children.count },
        { key: 'nearest', title: t('gaps.nearest'), cell: (gap) => <Nearest of={gap.nearest} /> },
      ]}
    />
  )
}

function Cells({ of }: { of: Changed[] }) {
  const { t } = useTranslation()
  const place = usePlaceColumns<Changed>(of, (changed) => changed.before)
  const side = (cell: Changed['before']) => <><Status status={cell.status} /><RecordList kind="Hospital" records={cell.hospitals} /></>
  return (
    <Table<Changed>
      caption={t('whatIf.changed', { count: of.length })}
      rows={of}
      rowKey={(changed) => placeKey(changed.before)}
      columns={[
        ...place,
        { key: 'before', title: t('whatIf.before'), cell: (changed) => side(changed.before) },
        { key: 'after', title: t('whatIf.after'), cell: (changed) => side(changed.after) },
      ]}
    />
  )
}
