import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { placeKey } from '../../parts/cells'
import { wide } from '../../parts/measure'
import { group, short } from '../../parts/planning'
import { StatusShape } from '../../parts/Status'
import { useNarrow } from '../../parts/theme'
import type { Cell, Row } from '../Coverage'

const cellHeight = 26

/** A name on one line, or on two where it is long. */
function lines(name: string): string[] {
  const half = name.indexOf(' ', name.length / 2 - 3)
  return wide(name) > 180 && half > 0 ? [name.slice(0, half), name.slice(half + 1)] : [name]
}

const column = (cell: Cell) => `${cell.disease?.code ?? ''} ${cell.modality.code}`

/**
 * The cells as a heat map, rows by units and columns by disease and modality.
 * Each cell is a button; the arrow keys go from one to the next.
 */
export function Matrix({ rows, open, onOpen }: { rows: Row[]; open: string | undefined; onOpen: (key: string) => void }) {
  const { t } = useTranslation()
  const picture = useRef<SVGSVGElement>(null)
  const columns = [...group(rows.flatMap((row) => row.cells), column).values()].map(([cell]) => cell!)
  const byDisease = [...group(columns, (cell) => cell.disease?.code ?? '').values()]
  const narrow = useNarrow()
  const labelWidth = Math.max(60, ...rows.map((row) => Math.max(...lines(row.name).map((line, _, { length }) => wide(line) / Math.sqrt(length))))) + 16
  const cellWidth = Math.max(46, Math.min(narrow ? 46 : 110, 720 / columns.length))
  const widest = Math.max(...columns.map((cell) => wide(short(cell.modality.name))))
  // Names of columns are slanted only where they would not fit.
  const flat = 0.92 * widest < cellWidth - 8
  const slant = flat ? 28 : 16 + 0.72 * widest
  const diseases = columns[0]?.disease ? 30 : 0
  const head = slant + diseases
  const x = new Map(columns.map((cell, i) => [column(cell), labelWidth + i * cellWidth]))
  const first = rows[0]?.cells[0] && placeKey(rows[0].cells[0])

  function move(event: KeyboardEvent<SVGGElement>, row: number, at: number) {
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key]
    if (event.key === 'Enter' || event.key === ' ') onOpen(event.currentTarget.dataset.key!)
    else if (!by) return
    event.preventDefault()
    if (by) picture.current?.querySelector<SVGGElement>(`[data-at="${row + by[0]!} ${at + by[1]!}"]`)?.focus()
  }

  return (
    <svg ref={picture} className="matrix" width={labelWidth + columns.length * cellWidth + (flat ? 0 : slant - cellWidth / 2)} height={head + rows.length * cellHeight + 2} role="group" aria-label={t('coverage.label')}>
      {diseases > 0 && byDisease.map((of) => {
        const left = x.get(column(of[0]!))!
        return <text key={of[0]!.disease!.code} className="matrix-disease" x={left + 4} y="18">{of[0]!.disease!.name}</text>
      })}
      {columns.map((cell) => (
        <text key={column(cell)} className="matrix-head" transform={flat ? `translate(${x.get(column(cell))! + 5} ${head - 8})` : `translate(${x.get(column(cell))! + cellWidth / 2 - 4} ${head - 8}) rotate(-45)`}>{short(cell.modality.name)}</text>
      ))}
      {rows.map((row, r) => (
        <g key={row.code} transform={`translate(0 ${head + r * cellHeight})`}>
          <Label of={row.name} x={labelWidth - 10} />
          {row.cells.map((cell) => {
            const key = placeKey(cell)
            const at = columns.findIndex((c) => column(c) === column(cell))
            return (
              <g
                key={key}
                className={`matrix-cell status-${cell.status}`}
                transform={`translate(${x.get(column(cell))} 0)`}
                role="button"
                tabIndex={key === (open ?? first) ? 0 : -1}
                aria-pressed={key === open}
                aria-label={[row.name, cell.disease?.name, cell.modality.name, t(`status.${cell.status}`), t('coverage.hospitals', { count: cell.hospitalCount })].filter(Boolean).join(' · ')}
                data-key={key}
                data-at={`${r} ${at}`}
                onClick={() => onOpen(key)}
                onKeyDown={(event) => move(event, r, at)}
              >
                <rect x="1" y="1" width={cellWidth - 2} height={cellHeight - 2} rx="2" />
                <g transform={`translate(5 ${cellHeight / 2 - 8})`}><StatusShape status={cell.status} /></g>
                {cell.hospitalCount > 0 && <text x={cellWidth - 7} y={cellHeight / 2 + 5}>{cell.hospitalCount}</text>}
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** The name of a row, in smaller letters where it takes two lines. */
function Label({ of, x }: { of: string; x: number }) {
  const [first, second] = lines(of)
  if (!second) return <text className="matrix-label" x={x} y={cellHeight / 2 + 5}>{first}</text>
  return <text className="matrix-label matrix-long" x={x} y={cellHeight / 2 - 2}>{first} <tspan x={x} dy="1.1em">{second}</tspan></text>
}
