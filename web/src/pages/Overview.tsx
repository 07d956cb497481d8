import './overview.css'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { CoverageStatus, OverviewQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { CodeSelect } from '../parts/CodePicker'
import { Figure } from '../parts/Figure'
import { address, RegionLink } from '../parts/links'
import { group, mainModalities } from '../parts/planning'
import { Select } from '../parts/Select'
import { Loading } from '../parts/states'
import { Status, StatusLegend, StatusShape } from '../parts/Status'
import { Table } from '../parts/Table'
import { useNarrow } from '../parts/theme'

const query = graphql(`
  query Overview($modality: String!, $modalities: [String!]!, $diseases: [String!], $lang: Language!) {
    registry { counts { regions groups hospitals memberships capabilities } }
    regions { code name(lang: $lang) groupCount hospitalCount tile { x y } }
    modality(code: $modality) { name(lang: $lang) }
    chosen: coverage(level: REGION, modalities: [$modality], diseases: $diseases) {
      cells { region { code } disease { name(lang: $lang) } status hospitalCount children { count missing { code } } }
      summary { cells redundant single absent unknown }
    }
    main: coverage(level: REGION, modalities: $modalities, diseases: $diseases) {
      cells { region { code } status }
      summary { absent }
    }
  }
`)

/** What the tiles can be coloured by. */
const measures = ['status', 'gaps', 'hospitals', 'groups'] as const
type Measure = (typeof measures)[number]

interface Row {
  code: string
  name: string
  tile: { x: number; y: number }
  groups: number
  hospitals: number
  gaps: number
  status: CoverageStatus
  offering: number
  children: number | undefined
}

/** A row a region, with all that can be shown of it. */
function rowsOf({ regions, chosen, main }: OverviewQuery): Row[] {
  const cells = new Map(chosen.cells.map((cell) => [cell.region!.code, cell]))
  const gaps = group(main.cells.filter(({ status }) => status === 'ABSENT'), (cell) => cell.region!.code)
  return regions.map(({ code, name, tile, groupCount, hospitalCount }) => {
    const { status, hospitalCount: offering, children } = cells.get(code)!
    return { code, name, tile, groups: groupCount, hospitals: hospitalCount, gaps: gaps.get(code)?.length ?? 0, status, offering, children: children.missing.length ? undefined : children.count }
  })
}

export function Component() {
  const { t } = useTranslation()
  const [show, setShow] = useParameter('show')
  const [modality = 'RADIOTHERAPY', setModality] = useParameter('modality')
  const [disease, setDisease] = useParameter('disease')
  const measure = measures.find((measure) => measure === show) ?? 'status'
  const answer = useAnswer(query, { modality, modalities: mainModalities, diseases: disease ? [disease] : undefined })

  return (
    <Page title={t('overview.title')} lead={answer.data && t('overview.lead', answer.data.registry.counts)}>
      <div className="controls">
        <Select label={t('overview.show')} value={measure} options={measures.map((measure) => [measure, t(`overview.measures.${measure}`)])} onChange={setShow} />
        {measure === 'status' && <CodeSelect of="modalities" label={t('field.modality')} value={modality} onChange={setModality} />}
        {(measure === 'status' || measure === 'gaps') && <CodeSelect of="diseases" label={t('field.disease')} value={disease} empty={t('overview.anyDisease')} onChange={setDisease} />}
      </div>
      <Answered answer={answer} skeleton={<Loading height={620} />}>
        {(data) => <Country data={data} measure={measure} question={new URLSearchParams({ modalities: measure === 'gaps' ? mainModalities.join(',') : modality, ...(disease && { diseases: disease }) })} />}
      </Answered>
    </Page>
  )
}

function Country({ data, measure, question }: { data: OverviewQuery; measure: Measure; question: URLSearchParams }) {
  const { t } = useTranslation()
  const rows = rowsOf(data)
  const disease = data.chosen.cells[0]?.disease?.name
  const what = disease ? t('overview.modalityFor', { modality: data.modality?.name, disease }) : (data.modality?.name ?? '')
  const { counts } = data.registry
  const titles: Record<Measure, string> = {
    status: t('overview.findings.status', { what, count: data.chosen.summary.absent, single: data.chosen.summary.single }),
    gaps: t('overview.findings.gaps', { count: data.main.summary.absent, regions: rows.filter((row) => row.gaps > 0).length }),
    hospitals: t('overview.findings.hospitals', { count: counts.hospitals }),
    groups: t('overview.findings.groups', { count: counts.groups, none: rows.filter((row) => row.groups === 0).length }),
  }
  return (
    <>
      <Figure
        title={titles[measure]}
        unit={t(`overview.units.${measure}`)}
        file={`overview-${measure}`}
        legend={measure === 'status' ? <StatusLegend /> : undefined}
        table={<Regions rows={rows} what={what} />}
        open
      >
        <Tiles rows={rows} measure={measure} title={titles[measure]} />
      </Figure>
      <p className="onward">
        <Link to={`/coverage?${question}`}>{t('overview.toCoverage')}</Link>
        <Link to={`/gaps?${question}`}>{t('overview.toGaps')}</Link>
        <Link to={`/single-points?${question}`}>{t('overview.toSinglePoints')}</Link>
      </p>
    </>
  )
}

const size = 76

/** The country as a map of tiles, each a link to its region. */
function Tiles({ rows, measure, title }: { rows: Row[]; measure: Measure; title: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const number = useNumber()
  const narrow = useNarrow()
  const width = (Math.max(...rows.map(({ tile }) => tile.x)) + 1) * size
  const height = (Math.max(...rows.map(({ tile }) => tile.y)) + 1) * size
  const most = measure === 'status' ? 1 : Math.max(1, ...rows.map((row) => row[measure]))

  return (
    <svg className={`tiles tiles-${measure}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
      {rows.map((row) => {
        const value = measure === 'status' ? t(`status.${row.status}`) : number(row[measure])
        const shade = measure === 'status' ? 0 : row[measure] / most
        const shown = narrow ? brief(row) : row.name
        const to = address('Region', row.code)
        return (
          <g key={row.code} transform={`translate(${row.tile.x * size} ${row.tile.y * size})`}>
            <a
              href={to}
              className={measure === 'status' ? `tile status-${row.status}` : 'tile'}
              aria-label={[...new Set([shown, row.name, value])].join(' ')}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                void navigate(to)
              }}
            >
              <rect x="1.5" y="1.5" width={size - 3} height={size - 3} rx="3" />
              {shade > 0 && <rect className="shade" x="1.5" y="1.5" width={size - 3} height={size - 3} rx="3" fillOpacity={shade * 0.45} />}
              {narrow ? <text className="name" fontSize="20" x="6" y="27">{shown}</text> : <Name of={row.name} />}
              {measure === 'status' ? <g transform={`translate(${size - 25} ${size - 25})`}><StatusShape status={row.status} /></g> : <text className="value" x="10" y={size - 12}>{value}</text>}
            </a>
          </g>
        )
      })}
    </svg>
  )
}

/** A name for a tile as small as on a phone: the code of the region, or its last characters. */
const brief = ({ code, name }: Row) => (/\p{Script=Han}/u.test(name) ? (name.length > 3 ? name.slice(-2) : name) : code.replace('CN-', ''))

/** A name in a tile: on several lines, by words, or by four characters where it has none; all of a script alike, but for one that has no room. */
function Name({ of }: { of: string }) {
  const lines = of.match(/\p{Script=Han}{1,4}|\S+(?: \S{1,3}(?= |$))*/gu) ?? [of]
  const ems = Math.max(...lines.map((line) => [...line].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 1 : 0.72), 0)))
  const fontSize = Math.min(/\p{Script=Han}/u.test(of) ? 13 : 10, (size - 11) / ems)
  return (
    <text className="name" fontSize={fontSize} x="6" y={7 + fontSize}>
      {lines.map((line, i) => <tspan key={i} x="6" dy={i && fontSize * 1.2}>{line}{i < lines.length - 1 && / /.test(of) ? ' ' : ''}</tspan>)}
    </text>
  )
}

function Regions({ rows, what }: { rows: Row[]; what: string }) {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <Table<Row>
      caption={t('overview.regions')}
      rows={rows}
      rowKey={(row) => row.code}
      columns={[
        { key: 'region', title: t('field.region'), head: true, cell: (row) => <RegionLink region={row} />, by: (row) => row.name },
        { key: 'status', title: what, cell: (row) => <Status status={row.status} />, by: (row) => row.offering - (row.status === 'ABSENT' ? 1 : 0) },
        { key: 'offering', title: t('overview.offering'), number: true, cell: (row) => number(row.offering), by: (row) => row.offering },
        { key: 'gaps', title: t('overview.measures.gaps'), number: true, cell: (row) => number(row.gaps), by: (row) => row.gaps },
        { key: 'groups', title: t('field.groups'), number: true, cell: (row) => number(row.groups), by: (row) => row.groups },
        { key: 'hospitals', title: t('field.hospitals'), number: true, cell: (row) => number(row.hospitals), by: (row) => row.hospitals },
        { key: 'children', title: t('field.children'), number: true, cell: (row) => (row.children === undefined ? <span className="note">{t('question.noFigure')}</span> : number(row.children)), by: (row) => row.children ?? -1 },
      ]}
    />
  )
}
