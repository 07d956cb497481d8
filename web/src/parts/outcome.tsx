import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import type { GapFactsFragment, PlacedCellFragment, StatusCountsFragment } from '../gql/graphql'
import { useNumber } from '../language'
import { ChildCount, placeKey, usePlaceColumns } from './cells'
import { Chart } from './Chart'
import { Figure } from './Figure'
import { RecordList } from './links'
import { Nearest } from './Nearest'
import { Empty } from './states'
import { Status, StatusLegend, statuses } from './Status'
import { Table } from './Table'
import { useColors } from './theme'

/** What a query asks for of the cells before and after something. */
export const outcomeFacts = graphql(`
  fragment StatusCounts on CoverageSummary { cells redundant single absent unknown }
  fragment PlacedCell on CoverageCell {
    status
    hospitals { code name(lang: $lang) }
    region { code name(lang: $lang) }
    group { code name(lang: $lang) }
    disease { code name(lang: $lang) }
    modality { code name(lang: $lang) }
  }
  fragment GapFacts on Gap {
    region { code name(lang: $lang) }
    group { code name(lang: $lang) }
    disease { code name(lang: $lang) }
    modality { code name(lang: $lang) }
    children { count missing { code } }
    nearest { ...NearestFacts }
  }
`)

interface Outcome {
  before: StatusCountsFragment
  after: StatusCountsFragment
  opened: GapFactsFragment[]
  closed: GapFactsFragment[]
  changed: Changed[]
}

/** A cell on both sides; one that a side does not have is missing there. */
interface Changed {
  before?: PlacedCellFragment | null
  after?: PlacedCellFragment | null
}

/** How many cells there are of each status, before and after. */
export function BeforeAfter({ title, file, of: { before, after } }: { title: string; file: string; of: Outcome }) {
  const { t } = useTranslation()
  return (
    <Figure title={title} unit={t('whatIf.unit')} file={file} legend={<StatusLegend />} table={<Summary before={before} after={after} />} open>
      <Bars before={before} after={after} />
    </Figure>
  )
}

/** The gaps that open and close, and every cell that changes; `none` says why none does. */
export function GapsAndCells({ of: { opened, closed, changed }, none }: { of: Outcome; none: string }) {
  const { t } = useTranslation()
  return (
    <>
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
        {changed.length ? <Cells of={changed} /> : <Empty>{none}</Empty>}
      </section>
    </>
  )
}

type Counts = StatusCountsFragment
const count = (counts: Counts, status: (typeof statuses)[number]) => ({ REDUNDANT: counts.redundant, SINGLE: counts.single, ABSENT: counts.absent, UNKNOWN: counts.unknown })[status]

function Bars({ before, after }: { before: Counts; after: Counts }) {
  const { t } = useTranslation()
  const colors = useColors()
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 8, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', max: Math.max(before.cells, after.cells), axisLabel: { color: colors.muted }, splitLine: { lineStyle: { color: colors.line } } },
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

function Gaps({ of, caption }: { of: GapFactsFragment[]; caption: string }) {
  const { t } = useTranslation()
  const place = usePlaceColumns<GapFactsFragment>(of, (gap) => gap)
  return (
    <Table<GapFactsFragment>
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
  const placed = of.map(({ before, after }) => ({ before, after, place: (after ?? before)! }))
  type Row = (typeof placed)[number]
  const columns = usePlaceColumns<Row>(placed, ({ place }) => place)
  const side = (cell: Changed['before']) => (cell ? <><Status status={cell.status} /><RecordList kind="Hospital" records={cell.hospitals} /></> : <span className="note">{t('whatIf.noCell')}</span>)
  return (
    <Table<Row>
      caption={t('whatIf.changed', { count: of.length })}
      rows={placed}
      rowKey={({ place }) => placeKey(place)}
      columns={[
        ...columns,
        { key: 'before', title: t('whatIf.before'), cell: ({ before }) => side(before) },
        { key: 'after', title: t('whatIf.after'), cell: ({ after }) => side(after) },
      ]}
    />
  )
}
