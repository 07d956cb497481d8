import './network.css'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import type { NetworkPageQuery } from '../gql/graphql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { Chart } from '../parts/Chart'
import { Figure } from '../parts/Figure'
import { GroupLink, HospitalLink, RecordList, RegionLink } from '../parts/links'
import { group as grouped } from '../parts/planning'
import { Table } from '../parts/Table'
import { useColors } from '../parts/theme'

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
        <Picture groups={joined} bridges={bridges} />
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

/** The groups that share hospitals, and these hospitals, each joined to its groups. */
function Picture({ groups, bridges }: { groups: GroupNode[]; bridges: Bridge[] }) {
  const { t } = useTranslation()
  const colors = useColors()
  const [parameters, setParameters] = useSearchParams()
  const [typed, setTyped] = useState(parameters.get('find') ?? '')
  const find = (parameters.get('find') ?? '').trim().toLowerCase()

  const option = useMemo(() => {
    const finds = (...names: string[]) => find === '' || names.some((name) => name.toLowerCase().includes(find) || name.toLowerCase().replaceAll(' ', '').includes(find))
    const look = (found: boolean) => ({ opacity: found ? 1 : 0.15 })
    const at = places(groups, bridges)
    const most = Math.max(...bridges.map((bridge) => bridge.betweenness))
    return {
      // Without animation ECharts draws edges before it has placed their nodes, and throws.
      animation: true,
      animationDuration: 0,
      animationDurationUpdate: 0,
      tooltip: {},
      series: [
        {
          type: 'graph',
          layout: 'none',
          roam: true,
          scaleLimit: { min: 0.5, max: 8 },
          emphasis: { focus: 'adjacency', label: { show: true } },
          lineStyle: { color: colors.muted, opacity: 0.6, width: 1 },
          labelLayout: { hideOverlap: true },
          data: [
            ...groups.map(({ group, degree }) => {
              const found = finds(group.name, group.code, group.region.name)
              return {
                id: group.code,
                ...at.get(group.code),
                name: group.name,
                value: t('network.links', { count: degree }),
                symbol: 'circle',
                symbolSize: 8 + 2 * Math.sqrt(group.hospitalCount),
                itemStyle: { color: colors.raised, borderColor: colors.text, borderWidth: 1.5, ...look(found) },
                label: { show: find !== '' && found, position: 'right', color: colors.text, fontSize: 11 },
              }
            }),
            ...bridges.map(({ hospital, betweenness, groups: of }) => {
              const found = finds(hospital.name, hospital.code, hospital.romanizedName, hospital.region.name)
              return {
                id: hospital.code,
                ...at.get(hospital.code),
                name: hospital.name,
                value: t('network.inGroups', { count: of.length }),
                symbol: 'diamond',
                symbolSize: 10 + 14 * Math.sqrt(most ? betweenness / most : 0),
                itemStyle: { color: colors.accent, ...look(found) },
                label: { show: find !== '' ? found : betweenness > most / 3, position: 'right', color: colors.text, fontSize: 11 },
              }
            }),
          ],
          links: bridges.flatMap(({ hospital, groups: of }) => of.map((group) => ({ source: hospital.code, target: group.code }))),
        },
      ],
    }
  }, [groups, bridges, colors, find, t])

  return (
    <>
      <label className="select">
        <span>{t('network.find')}</span>
        <input
          type="search"
          value={typed}
          onChange={(e) => {
            setTyped(e.target.value)
            setParameters(
              (now) => {
                if (e.target.value.trim()) now.set('find', e.target.value)
                else now.delete('find')
                return now
              },
              { replace: true, preventScrollReset: true },
            )
          }}
        />
      </label>
      <Chart option={option} label={t('network.label')} height={560} />
    </>
  )
}

/**
 * Where to draw groups and hospitals: each connected part by itself, the largest
 * first, its groups on a circle, a hospital between its groups; hospitals of the
 * same groups on a small circle around that point.
 */
function places(groups: GroupNode[], bridges: Bridge[]): Map<string, { x: number; y: number }> {
  const at = new Map<string, { x: number; y: number }>()
  const width = 1000, gap = 70
  let left = 0, top = 0, tallest = 0
  for (const part of [...grouped(groups, (node) => node.component).values()].toSorted((a, b) => b.length - a.length)) {
    const radius = 30 + 14 * part.length
    if (left > 0 && left + 2 * radius > width) {
      left = 0
      top += tallest + gap
      tallest = 0
    }
    part.forEach(({ group }, i) => {
      const turn = (2 * Math.PI * i) / part.length - Math.PI / 2
      at.set(group.code, { x: left + radius * (1 + Math.cos(turn)), y: top + radius * (1 + Math.sin(turn)) })
    })
    left += 2 * radius + gap
    tallest = Math.max(tallest, 2 * radius)
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
