import { useTranslation } from 'react-i18next'
import { Answered } from '../ask'
import { graphql } from '../gql'
import type { GapOrder, GapsPageQuery } from '../gql/graphql'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { Bars } from '../parts/Bars'
import { ChildCount, placeKey, usePlaceColumns } from '../parts/cells'
import { Downloads } from '../parts/Downloads'
import { Figure } from '../parts/Figure'
import { ModalityLink } from '../parts/links'
import { Nearest } from '../parts/Nearest'
import { More, usePages } from '../parts/pages'
import { group, short } from '../parts/planning'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Select } from '../parts/Select'
import { Empty } from '../parts/states'
import { Table } from '../parts/Table'

const query = graphql(`
  query GapsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $orderBy: [GapOrder!], $after: String, $lang: Language!) {
    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, orderBy: $orderBy, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        region { code name(lang: $lang) }
        group { code name(lang: $lang) }
        disease { code name(lang: $lang) }
        modality { code name(lang: $lang) }
        children { count missing { code } }
        nearest { ...NearestFacts }
      }
    }
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      cells { status modality { code name(lang: $lang) } }
      summary { cells absent }
    }
  }
`)

type Gap = GapsPageQuery['gaps']['nodes'][number]

const orders: Record<'unit' | 'children', GapOrder[] | undefined> = { unit: undefined, children: [{ children: 'DESC' }] }

export function Component() {
  const { t } = useTranslation()
  const [asked, setOrder] = useParameter('order')
  const order = asked === 'children' ? asked : 'unit'
  const pages = usePages(query, { ...useQuestion(), orderBy: orders[order] }, (data) => data.gaps)
  const place = usePlaceColumns<Gap>(pages.nodes, (gap) => gap)
  // Which modality lacks most, where one does.
  const mostly = (of: ReturnType<typeof shares>) => {
    const [first, second] = of.toSorted((a, b) => b.absent - a.absent)
    return first && second && first.absent > second.absent ? t('gaps.most', { modality: short(first.modality.name), absent: first.absent }) : ''
  }

  return (
    <Page title={t('gaps.title')} lead={t('gaps.lead')}>
      <QuestionBar />
      <Answered answer={pages.answer}>
        {({ coverage: { cells, summary } }) => (
          <>
            <Figure title={t('gaps.finding', { count: summary.absent, cells: summary.cells }) + mostly(shares(cells))} unit={t('gaps.unit')} file="gaps" table={<Shares cells={cells} />}>
              <Bars rows={shares(cells).map(({ modality, absent }) => ({ name: short(modality.name), value: absent }))} color="absent" label={t('gaps.label')} />
            </Figure>
            <div className="controls">
              <Select label={t('question.order')} value={order} options={(['unit', 'children'] as const).map((order) => [order, t(`question.orders.${order}`)])} onChange={setOrder} />
              <Downloads files={['gaps.csv', 'gaps.xlsx']} />
            </div>
            {pages.nodes.length === 0 ? <Empty>{t('gaps.none')}</Empty> : (
              <Table<Gap>
                caption={t('gaps.title')}
                rows={pages.nodes}
                rowKey={placeKey}
                columns={[
                  ...place,
                  { key: 'children', title: t('field.children'), number: true, cell: (gap) => <ChildCount of={gap.children} />, by: (gap) => gap.children.count },
                  { key: 'nearest', title: t('gaps.nearest'), cell: (gap) => <Nearest of={gap.nearest} /> },
                ]}
              />
            )}
            <More of={pages} />
          </>
        )}
      </Answered>
    </Page>
  )
}

type Cells = GapsPageQuery['coverage']['cells']

/** Of each modality how many cells there are, and how many of them nobody fills. */
const shares = (cells: Cells) =>
  [...group(cells, (cell) => cell.modality.code).values()].map((of) => ({
    modality: of[0]!.modality,
    cells: of.length,
    absent: of.filter(({ status }) => status === 'ABSENT').length,
  }))

function Shares({ cells }: { cells: Cells }) {
  const { t } = useTranslation()
  type Row = ReturnType<typeof shares>[number]
  return (
    <Table<Row>
      caption={t('gaps.label')}
      rows={shares(cells)}
      rowKey={(row) => row.modality.code}
      columns={[
        { key: 'modality', title: t('field.modality'), head: true, cell: (row) => <ModalityLink modality={row.modality} />, by: (row) => row.modality.name },
        { key: 'absent', title: t('gaps.absent'), number: true, cell: (row) => row.absent, by: (row) => row.absent },
        { key: 'cells', title: t('gaps.cells'), number: true, cell: (row) => row.cells, by: (row) => row.cells },
      ]}
    />
  )
}
