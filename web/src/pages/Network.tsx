import './network.css'
import { useMemo, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { NetworkPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { useParameter } from '../parts/address'
import { Figure } from '../parts/Figure'
import { address, GroupLink, HospitalLink, RecordList, RegionLink } from '../parts/links'
import { group as grouped } from '../parts/planning'
import { Empty } from '../parts/states'
import { Table } from '../parts/Table'
import { useNarrow } from '../parts/theme'

const query = graphql(`
  query NetworkPage($lang: Language!) {
    groupNetwork {
      nodes { degree component group { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } } }
      links { from { code } to { code } sharedHospitals { code } }
    }
    bridgingHospitals(first: 100) {
      totalCount
      nodes { betweenness hospital { code name(lang: $lang) romanizedName region { code name(lang: $lang) } } groups { code name(lang: $lang) } }
    }
  }
`)

type Bridge = NetworkPageQuery['bridgingHospitals']['nodes'][number]
type GroupNode = NetworkPageQuery['groupNetwork']['nodes'][number]

export function Component() {
  const { t } = useTranslation()
  const answer = useAnswer(query, {})
  return (
    <Page title={t('network.title')} lead={t('network.lead')}>
      <Answered answer={answer}>{(data) => <Network data={data} />}</Answered>
    </Page>
  )
}

function Network({ data }: { data: NetworkPageQuery }) {
  const { t } = useTranslation()
  const number = useNumber()
  const { nodes, links } = data.groupNetwork
  const { totalCount, nodes: bridges } = data.bridgingHospitals
  const joined = nodes.filter((node) => node.degree > 0)
  const alone = nodes.filter((node) => node.degree === 0)

  return (
    <>
      <Figure
        title={t('network.finding', { joined: joined.length, groups: nodes.length, hospitals: totalCount, links: links.length })}
        note={totalCount > bridges.length ? t('network.cut', { shown: bridges.length, total: totalCount }) : t('network.how')}
        unit={t('network.unit')}
        file="network"
        table={<Bridges bridges={bridges} />}
        legend={
          <ul className="legend">
            <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle className="network-group" cx="8" cy="8" r="6" /></svg>{t('network.group')}</li>
            <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path className="network-bridge" d="M8 1l7 7-7 7-7-7z" /></svg>{t('network.bridge')}</li>
          </ul>
        }
      >
        {bridges.length ? <Picture groups={joined} bridges={bridges} /> : <Empty>{t('network.nobody')}</Empty>}
      </Figure>

      <section>
        <h2>{t('network.bridges')}</h2>
        <p>{t('network.betweenness')}</p>
        <Bridges bridges={bridges} />
      </section>
      <section>
        <h2>{t('network.groups')}</h2>
        <Table<GroupNode>
          caption={t('network.groups')}
          rows={joined}
          rowKey={(node) => node.group.code}
          columns={[
            { key: 'group', title: t('field.group'), head: true, cell: (node) => <GroupLink group={node.group} />, by: (node) => node.group.name },
            { key: 'region', title: t('field.region'), cell: (node) => <RegionLink region={node.group.region} />, by: (node) => node.group.region.name },
            { key: 'degree', title: t('network.degree'), number: true, cell: (node) => number(node.degree), by: (node) => node.degree },
            { key: 'component', title: t('network.component'), number: true, cell: (node) => node.component, by: (node) => node.component },
            { key: 'hospitals', title: t('field.hospitals'), number: true, cell: (node) => number(node.group.hospitalCount), by: (node) => node.group.hospitalCount },
          ]}
        />
      </section>
      <section>
        <h2>{t('network.alone', { count: alone.length })}</h2>
        <RecordList kind="Group" records={alone.map((node) => node.group)} />
      </section>
    </>
  )
}

function Bridges({ bridges }: { bridges: Bridge[] }) {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <Table<Bridge>
      caption={t('network.bridges')}
      rows={bridges}
      rowKey={(bridge) => bridge.hospital.code}
      columns={[
        { key: 'hospital', title: t('field.hospital'), head: true, cell: (bridge) => <HospitalLink hospital={bridge.hospital} />, by: (bridge) => bridge.hospital.name },
        { key: 'region', title: t('field.region'), cell: (bridge) => <RegionLink region={bridge.hospital.region} />, by: (bridge) => bridge.hospital.region.name },
        { key: 'betweenness', title: t('network.centrality'), number: true, cell: (bridge) => number(bridge.betweenness, { minimumFractionDigits: 6, maximumFractionDigits: 6 }), by: (bridge) => bridge.betweenness },
        { key: 'count', title: t('network.groupCount'), number: true, cell: (bridge) => number(bridge.groups.length), by: (bridge) => bridge.groups.length },
        { key: 'groups', title: t('field.groups'), cell: (bridge) => <RecordList kind="Group" records={bridge.groups} /> },
      ]}
    />
  )
}

/** The groups that share hospitals, and these hospitals, each joined to its groups: a picture to zoom into, to drag and to search. */
function Picture({ groups, bridges }: { groups: GroupNode[]; bridges: Bridge[] }) {
  const { t } = useTranslation()
  const [sought = '', seek] = useParameter('find')
  const [typed, setTyped] = useState(sought)
  const [zoom, setZoom] = useState(1)
  const [centre, setCentre] = useState<Point>()
  const drag = useRef<Point>(undefined)
  const find = typed.trim().toLowerCase()
  const narrow = useNarrow()
  const at = useMemo(() => places(groups, bridges, narrow ? 600 : 1300), [groups, bridges, narrow])

  const pad = 40
  const points = [...at.values()]
  const right = Math.max(...points.map(({ x }) => x)) + 2 * pad, bottom = Math.max(...points.map(({ y }) => y)) + 2 * pad
  const width = right / zoom, height = bottom / zoom
  const { x, y } = centre ?? { x: right / 2 - pad, y: bottom / 2 - pad }

  const finds = (...names: string[]) => names.some((name) => name.toLowerCase().includes(find) || name.toLowerCase().replaceAll(' ', '').includes(find))
  const look = (found: boolean) => (find === '' ? '' : found ? ' found' : ' faded')
  const most = Math.max(...bridges.map(({ betweenness }) => betweenness))

  function moved(event: PointerEvent<SVGSVGElement>) {
    if (!drag.current) return
    const scale = width / event.currentTarget.getBoundingClientRect().width
    setCentre({ x: x - (event.clientX - drag.current.x) * scale, y: y - (event.clientY - drag.current.y) * scale })
    drag.current = { x: event.clientX, y: event.clientY }
  }

  return (
    <>
      <div className="controls">
        <label className="select">
          <span>{t('network.find')}</span>
          <input
            type="search"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              seek(event.target.value.trim())
            }}
          />
        </label>
        <button type="button" onClick={() => setZoom(zoom * 1.5)} disabled={zoom > 6}>{t('network.closer')}</button>
        <button type="button" onClick={() => setZoom(zoom / 1.5)} disabled={zoom <= 1}>{t('network.farther')}</button>
        <button type="button" onClick={() => { setZoom(1); setCentre(undefined) }} disabled={zoom === 1 && !centre}>{t('network.whole')}</button>
      </div>
      <svg
        className="network"
        viewBox={`${x - width / 2} ${y - height / 2} ${width} ${height}`}
        role="img"
        aria-label={t('network.label')}
        onPointerDown={(event) => { drag.current = { x: event.clientX, y: event.clientY } }}
        onPointerMove={moved}
        onPointerUp={() => { drag.current = undefined }}
        onPointerLeave={() => { drag.current = undefined }}
      >
        {bridges.flatMap(({ hospital, groups: of }) => of.map((group) => {
          const from = at.get(hospital.code), to = at.get(group.code)
          return from && to && <line key={`${hospital.code} ${group.code}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        }))}
        {[...grouped(groups, (node) => node.component).values()].map((part) => {
          const corners = part.map(({ group }) => at.get(group.code)!)
          const x = corners.map((corner) => corner.x), y = corners.map((corner) => corner.y)
          return <text key={part[0]!.group.code} className="network-part" x={(Math.min(...x) + Math.max(...x)) / 2} y={Math.max(...y) + 34}>{[...new Set(part.map(({ group }) => group.region.name))].join(' · ')}</text>
        })}
        {groups.map(({ group, degree }) => (
          <Node key={group.code} to={address('Group', group.code)} at={at.get(group.code)!} name={group.name} says={t('network.links', { count: degree })} className={`network-group${look(finds(group.name, group.code, group.region.name))}`}>
            <circle r={4 + 1.5 * Math.sqrt(group.hospitalCount)} />
          </Node>
        ))}
        {bridges.map(({ hospital, betweenness, groups: of }) => {
          const half = 5 + 7 * Math.sqrt(most ? betweenness / most : 0)
          return (
            <Node key={hospital.code} to={address('Hospital', hospital.code)} at={at.get(hospital.code)!} name={hospital.name} says={t('network.inGroups', { count: of.length })} className={`network-bridge${find === '' && betweenness > most / 2 ? ' found' : look(finds(hospital.name, hospital.code, hospital.romanizedName, hospital.region.name))}`}>
              <path d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`} />
            </Node>
          )
        })}
      </svg>
    </>
  )
}

interface Point {
  x: number
  y: number
}

/** A group or a hospital in the picture, whose name shows when it is pointed at or found. The tables have the links for the keyboard. */
function Node({ to, at, name, says, className, children }: { to: string; at: Point; name: string; says: string; className: string; children: ReactNode }) {
  const navigate = useNavigate()
  return (
    <g className={`network-node ${className}`} transform={`translate(${at.x} ${at.y})`} onClick={() => void navigate(to)}>
      <title>{`${name}: ${says}`}</title>
      {children}
      <text x="14" y="4">{name}</text>
    </g>
  )
}

/**
 * Where to draw groups and hospitals, as wide as `width`: each connected part by
 * itself, the largest first and the others in rows beside and below it, its groups
 * on a circle, a hospital between its groups; hospitals of the same groups on a
 * small circle around that point.
 */
function places(groups: GroupNode[], bridges: Bridge[], width: number): Map<string, Point> {
  const at = new Map<string, Point>()
  const gap = 70
  const first = { right: 0, bottom: 0 }
  let left = 0, top = 0, tallest = 0
  for (const part of [...grouped(groups, (node) => node.component).values()].toSorted((a, b) => b.length - a.length)) {
    const radius = 30 + 14 * part.length
    if (left > 0 && left + 2 * radius > width) {
      top += tallest + gap
      left = top < first.bottom ? first.right : 0
      tallest = 0
    }
    part.forEach(({ group }, i) => {
      const turn = (2 * Math.PI * i) / part.length - Math.PI / 2
      at.set(group.code, { x: left + radius * (1 + Math.cos(turn)), y: top + radius * (1 + Math.sin(turn)) })
    })
    left += 2 * radius + gap
    if (first.right === 0) Object.assign(first, { right: left, bottom: 2 * radius })
    else tallest = Math.max(tallest, 2 * radius)
  }
  for (const alike of grouped(bridges, ({ groups }) => groups.map(({ code }) => code).join(' ')).values()) {
    const corners = alike[0]!.groups.flatMap(({ code }) => at.get(code) ?? [])
    const middle = (of: 'x' | 'y') => corners.reduce((sum, corner) => sum + corner[of], 0) / corners.length
    const spread = alike.length > 1 ? 8 + 4 * alike.length : 0
    alike.forEach(({ hospital }, i) => {
      const turn = (2 * Math.PI * i) / alike.length
      at.set(hospital.code, { x: middle('x') + spread * Math.cos(turn), y: middle('y') + spread * Math.sin(turn) })
    })
  }
  return at
}
