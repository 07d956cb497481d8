import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Answered } from '../ask'
import { graphql } from '../gql'
import type { SinglePointsPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { Bars } from '../parts/Bars'
import { ChildCount, placeKey, Unit } from '../parts/cells'
import { Downloads } from '../parts/Downloads'
import { Figure } from '../parts/Figure'
import { DiseaseLink, HospitalLink, ModalityLink, RegionLink } from '../parts/links'
import { More, usePages } from '../parts/pages'
import { Provenance } from '../parts/Provenance'
import { QuestionBar, useQuestion } from '../parts/Question'
import { Empty } from '../parts/states'
import { Table } from '../parts/Table'
import { whatIfAddress } from './whatif/scenario'

const query = graphql(`
  query SinglePointsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $after: String, $lang: Language!) {
    singlePointsOfFailure(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        cellCount
        hospital { code name(lang: $lang) region { code name(lang: $lang) } }
        children { count missing { code } }
        cells {
          region { code name(lang: $lang) }
          group { code name(lang: $lang) }
          disease { code name(lang: $lang) }
          modality { code name(lang: $lang) }
          memberships { code provenance { ...ProvenanceFacts } }
        }
      }
    }
  }
`)

type Point = SinglePointsPageQuery['singlePointsOfFailure']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const number = useNumber()
  const [parameters] = useSearchParams()
  const pages = usePages(query, useQuestion(), (data) => data.singlePointsOfFailure)
  return (
    <Page title={t('singlePoints.title')} lead={t('singlePoints.lead')}>
      <QuestionBar />
      <Answered answer={pages.answer}>
        {() => pages.nodes.length === 0 ? <Empty>{t('singlePoints.none')}</Empty> : (
          <>
            <Figure title={t('singlePoints.finding', { count: pages.totalCount })} unit={t('singlePoints.unit')} file="single-points" table={<Depended points={pages.nodes} />}>
              <Bars rows={pages.nodes.slice(0, 15).map(({ hospital, cellCount }) => ({ name: hospital.name, value: cellCount }))} color="single" label={t('singlePoints.label')} />
            </Figure>
            <Downloads files={['single-points.csv']} />
            <Table<Point>
              caption={t('singlePoints.title')}
              rows={pages.nodes}
              rowKey={(point) => point.hospital.code}
              columns={[
                { key: 'hospital', title: t('field.hospital'), head: true, cell: ({ hospital }) => <ul className="places"><li><HospitalLink hospital={hospital} /></li><li><Link className="note" to={whatIfAddress([{ kind: 'close', hospital: hospital.code }], parameters)}>{t('singlePoints.whatIf')}</Link></li></ul>, by: ({ hospital }) => hospital.name },
                { key: 'region', title: t('field.region'), cell: ({ hospital }) => <RegionLink region={hospital.region} />, by: ({ hospital }) => hospital.region.name },
                { key: 'cells', title: t('singlePoints.cells'), number: true, cell: (point) => number(point.cellCount), by: (point) => point.cellCount },
                { key: 'children', title: t('field.children'), number: true, cell: (point) => <ChildCount of={point.children} />, by: (point) => point.children.count },
                { key: 'what', title: t('singlePoints.what'), cell: (point) => <What of={point} /> },
              ]}
            />
            <More of={pages} />
          </>
        )}
      </Answered>
    </Page>
  )
}

/** For what a hospital is depended on, and the lines that say so. */
function What({ of: { cells } }: { of: Point }) {
  const facts = new Map(cells.flatMap((cell) => cell.memberships.map((membership) => [membership.code, membership.provenance] as const)))
  return (
    <>
      <ul className="places">
        {cells.map((cell) => (
          <li key={placeKey(cell)}>
            <Unit of={cell} /> · {cell.disease && <><DiseaseLink disease={cell.disease} /> · </>}<ModalityLink modality={cell.modality} />
          </li>
        ))}
      </ul>
      <Provenance of={[...facts.values()].flat()} />
    </>
  )
}

function Depended({ points }: { points: Point[] }) {
  const { t } = useTranslation()
  return (
    <Table<Point>
      caption={t('singlePoints.label')}
      rows={points}
      rowKey={(point) => point.hospital.code}
      columns={[
        { key: 'hospital', title: t('field.hospital'), head: true, cell: ({ hospital }) => <HospitalLink hospital={hospital} />, by: ({ hospital }) => hospital.name },
        { key: 'cells', title: t('singlePoints.cells'), number: true, cell: (point) => point.cellCount, by: (point) => point.cellCount },
      ]}
    />
  )
}
