import './coverage/coverage.css'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { CoveragePageQuery, CoverageStatus } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { ChildCount, placeKey, usePlaceColumns } from '../parts/cells'
import { Downloads } from '../parts/Downloads'
import { Figure } from '../parts/Figure'
import { group } from '../parts/planning'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Select } from '../parts/Select'
import { Empty, Loading } from '../parts/states'
import { Status, StatusLegend, statuses } from '../parts/Status'
import { Table } from '../parts/Table'
import { CellDetails } from './coverage/CellDetails'
import { Matrix } from './coverage/Matrix'

const query = graphql(`
  query CoveragePage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      cells {
        region { code name(lang: $lang) }
        group { code name(lang: $lang) }
        disease { code name(lang: $lang) }
        modality { code name(lang: $lang) }
        status
        hospitalCount
        children { count missing { code } }
      }
      summary { cells redundant single absent unknown }
    }
  }
`)

export type Cell = CoveragePageQuery['coverage']['cells'][number]

/** A unit and its cells. */
export interface Row {
  code: string
  name: string
  cells: Cell[]
}

const sorts = ['unit', 'gaps', 'children'] as const
type Sort = (typeof sorts)[number]

const count = (row: Row, status: CoverageStatus) => row.cells.filter((cell) => cell.status === status).length
const children = (row: Row) => row.cells[0]!.children.count

/** The rows in an order; equal ones stay as they stand. */
const sorted = (rows: Row[], sort: Sort) =>
  sort === 'gaps' ? rows.toSorted((a, b) => count(b, 'ABSENT') - count(a, 'ABSENT') || count(b, 'SINGLE') - count(a, 'SINGLE'))
  : sort === 'children' ? rows.toSorted((a, b) => children(b) - children(a))
  : rows

export function Component() {
  const { t } = useTranslation()
  const question = useQuestion()
  const [asked, setSort] = useParameter('sort')
  const [wanted, setOnly] = useParameter('only')
  const [open, setOpen] = useParameter('cell', false)
  const sort = sorts.find((sort) => sort === asked) ?? 'unit'
  const only = statuses.find((status) => status === wanted)
  const answer = useAnswer(query, question)

  return (
    <Page title={t('coverage.title')} lead={t('coverage.lead')}>
      <QuestionBar />
      <div className="controls">
        <Select label={t('question.order')} value={sort} options={sorts.map((sort) => [sort, t(`coverage.sorts.${sort}`)])} onChange={setSort} />
        <Select label={t('coverage.only')} value={only} empty={t('coverage.allRows')} options={statuses.map((status) => [status, t(`status.${status}`)])} onChange={setOnly} />
        <Downloads files={['coverage.csv', 'coverage.xlsx']} />
      </div>
      <Answered answer={answer} skeleton={<Loading height={900} />}>
        {({ coverage: { cells, summary } }) => {
          const all = [...group(cells, (cell) => cell.group?.code ?? cell.region?.code ?? '')].map(([code, cells]): Row => ({ code, name: cells[0]!.group?.name ?? cells[0]!.region?.name ?? t('question.levels.NATION'), cells }))
          const rows = sorted(only ? all.filter((row) => count(row, only) > 0) : all, sort)
          const chosen = cells.find((cell) => placeKey(cell) === open)
          if (rows.length === 0) return <Empty>{t('coverage.none')}</Empty>
          return (
            <>
              <Figure
                title={t('coverage.finding', { cells: summary.cells, count: summary.absent, single: summary.single })}
                note={t('coverage.how')}
                legend={<StatusLegend />}
                unit={t('coverage.unit')}
                file="coverage"
                table={<Cells rows={rows} />}
              >
                <Matrix rows={rows} open={chosen && placeKey(chosen)} onOpen={setOpen} />
              </Figure>
              {chosen && <CellDetails key={placeKey(chosen)} cell={chosen} onClose={() => setOpen(undefined)} />}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}

/** The cells as rows. */
function Cells({ rows }: { rows: Row[] }) {
  const { t } = useTranslation()
  const cells = rows.flatMap((row) => row.cells)
  const place = usePlaceColumns<Cell>(cells, (cell) => cell)
  return (
    <Table<Cell>
      caption={t('coverage.title')}
      rows={cells}
      rowKey={placeKey}
      columns={[
        ...place,
        { key: 'status', title: t('status.label'), cell: (cell) => <Status status={cell.status} />, by: (cell) => statuses.indexOf(cell.status) },
        { key: 'hospitals', title: t('field.hospitals'), number: true, cell: (cell) => cell.hospitalCount, by: (cell) => cell.hospitalCount },
        { key: 'children', title: t('field.children'), number: true, cell: (cell) => <ChildCount of={cell.children} />, by: (cell) => cell.children.count },
      ]}
    />
  )
}
