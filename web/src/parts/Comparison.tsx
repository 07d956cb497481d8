import './comparison.css'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { CoverageUnit, UnitComparisonQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Figure } from './Figure'
import { GroupLink, ModalityLink, RecordList, RegionLink } from './links'
import { wrap } from './measure'
import { mainModalities, short } from './planning'
import { Status, StatusLegend, StatusShape } from './Status'
import { Table } from './Table'
import { useNarrow } from './theme'

const query = graphql(`
  query UnitComparison($a: CoverageUnit!, $b: CoverageUnit!, $modalities: [String!]!, $lang: Language!) {
    comparison(a: $a, b: $b, modalities: $modalities) {
      a { ...ComparedUnit }
      b { ...ComparedUnit }
      rows {
        modality { code name(lang: $lang) }
        a { status hospitals { code name(lang: $lang) } }
        b { status hospitals { code name(lang: $lang) } }
      }
    }
  }
  fragment ComparedUnit on ComparisonSide {
    region { code name(lang: $lang) groupCount }
    group { code name(lang: $lang) }
    hospitalCount
    children { count missing { code } }
  }
`)

type Compared = UnitComparisonQuery['comparison']
type Row = Compared['rows'][number]

const sides = ['a', 'b'] as const
const nameOf = ({ group, region }: Compared['a']) => (group ?? region).name
const differs = ({ a, b }: Row) => a?.status !== b?.status

/** Two regions or two groups side by side: where they differ as a picture, and who is behind it as a table. */
export function Comparison({ a, b }: { a: CoverageUnit; b: CoverageUnit }) {
  const { t } = useTranslation()
  const number = useNumber()
  const answer = useAnswer(query, { a, b, modalities: mainModalities })
  return (
    <Answered answer={answer}>
      {({ comparison }) => {
        const names = { a: nameOf(comparison.a), b: nameOf(comparison.b) }
        const count = comparison.rows.filter(differs).length
        const title = t(count ? 'comparison.differ' : 'comparison.alike', { ...names, count, all: comparison.rows.length })
        const line = (key: string, name: string, cell: (side: Compared['a']) => string) => ({ key, name, a: cell(comparison.a), b: cell(comparison.b) })
        const cell = (cell: Row['a']) => cell && <><Status status={cell.status} /><RecordList kind="Hospital" records={cell.hospitals} /></>
        const lines = [
          ...(comparison.a.group ? [] : [line('groups', t('field.groups'), ({ region }) => number(region.groupCount))]),
          line('hospitals', t('field.hospitals'), ({ hospitalCount }) => number(hospitalCount)),
          ...(comparison.a.group ? [] : [line('children', t('field.children'), ({ children }) => (children.missing.length ? t('region.noFigures') : number(children.count)))]),
          ...comparison.rows.map(({ modality, a, b }) => ({ key: modality.code, name: <ModalityLink modality={modality} />, a: cell(a), b: cell(b) })),
        ]
        const table = (
          <Table<(typeof lines)[number]>
            caption={t('comparison.title', names)}
            rows={lines}
            rowKey={({ key }) => key}
            columns={[
              { key: 'name', title: t('region.indicator'), head: true, cell: ({ name }) => name },
              ...sides.map((side) => ({ key: side, title: comparison[side].group ? <GroupLink group={comparison[side].group} /> : <RegionLink region={comparison[side].region} />, cell: (line: (typeof lines)[number]) => line[side] })),
            ]}
          />
        )
        return (
          <Figure title={title} unit={t('coverage.unit')} legend={<StatusLegend />} file="comparison" table={<div className="sides">{table}</div>} open>
            <Picture rows={comparison.rows} names={names} title={title} />
          </Figure>
        )
      }}
    </Answered>
  )
}

const rowHeight = 40

/** A row a modality, a column a side; where they differ, both cells have a border and ≠ stands between them. */
function Picture({ rows, names, title }: { rows: readonly Row[]; names: Record<'a' | 'b', string>; title: string }) {
  const { t } = useTranslation()
  const narrow = useNarrow()
  const label = narrow ? 116 : 150, width = narrow ? 92 : 230, between = 32
  const heads = { a: wrap(names.a, 0.9 * width), b: wrap(names.b, 0.9 * width) }
  const head = 12 + 16 * Math.max(heads.a.length, heads.b.length)
  const x = { a: label, b: label + width + between }
  return (
    <svg className="comparison" width={x.b + width + 1} height={head + rows.length * rowHeight} role="img" aria-label={title}>
      {sides.map((side) => <text key={side} className="comparison-differs" y={head - 12 - 16 * (heads[side].length - 1)}>{heads[side].map((line, i) => <tspan key={i} x={x[side]} dy={i && 16}>{line}</tspan>)}</text>)}
      {rows.map((row, i) => (
        <g key={row.modality.code} className={differs(row) ? 'comparison-differs' : undefined} transform={`translate(0 ${head + i * rowHeight})`}>
          <text x="0" y="21">{short(row.modality.name)}</text>
          {sides.map((side) => {
            const cell = row[side]
            return cell && (
              <g key={side} className={`status-${cell.status}`} transform={`translate(${x[side]} 0)`}>
                <rect x="1" y="1" width={width - 2} height={rowHeight - 8} rx="3" />
                <g transform="translate(10 9)"><StatusShape status={cell.status} /></g>
                {!narrow && <text x="34" y="21">{t(`status.${cell.status}`)}</text>}
                <text className="comparison-count" x={width - 10} y="21">{cell.hospitals.length}</text>
              </g>
            )
          })}
          {differs(row) && <text className="comparison-sign" x={x.b - between / 2} y="22">≠</text>}
        </g>
      ))}
    </svg>
  )
}
