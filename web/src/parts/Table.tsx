import { useState, type ReactNode } from 'react'
import { useLanguage } from '../language'

export interface Column<Row> {
  /** Unique in the table. */
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  /** What the column sorts by. A column without it has no button. */
  by?: (row: Row) => string | number
  /** Figures are set right, with digits of one width. */
  number?: boolean
  /** The column that names the row. */
  head?: boolean
}

/**
 * Rows under headers that sort them. They stand as given until a header is
 * pressed; figures then begin with the greatest.
 */
export function Table<Row>({ caption, columns, rows, rowKey }: { caption?: ReactNode; columns: Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string }) {
  const { language } = useLanguage()
  const [order, setOrder] = useState<{ key: string; down: boolean }>()

  const by = columns.find((c) => c.key === order?.key)?.by
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  const sorted = by && order
    ? [...rows].sort((x, y) => {
        const a = by(x), b = by(y)
        const n = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
        return order.down ? -n : n
      })
    : rows
  const press = (c: Column<Row>) => setOrder({ key: c.key, down: order?.key === c.key ? !order.down : c.number === true })

  return (
    <div className="table" role="region" tabIndex={0} aria-label={typeof caption === 'string' ? caption : undefined}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((c) => {
              const sort = order?.key === c.key && c.by ? (order.down ? 'descending' : 'ascending') : undefined
              return (
                <th key={c.key} scope="col" className={c.number ? 'number' : undefined} aria-sort={sort}>
                  {c.by ? <button type="button" onClick={() => press(c)}>{c.title}<span className="sort" aria-hidden="true" /></button> : c.title}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((c) =>
                c.head
                  ? <th key={c.key} scope="row">{c.cell(row)}</th>
                  : <td key={c.key} className={c.number ? 'number' : undefined}>{c.cell(row)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
