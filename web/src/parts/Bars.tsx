import { Chart } from './Chart'
import { useColors, useNarrow } from './theme'

/** Amounts under names, as lying bars, each with its figure. */
export function Bars({ rows, color, label }: { rows: { name: string; value: number }[]; color: 'single' | 'absent'; label: string }) {
  const colors = useColors()
  const narrow = useNarrow()
  const option = {
    grid: { left: 4, right: 32, top: 4, bottom: 4 },
    xAxis: { type: 'value', minInterval: 1, splitNumber: narrow ? 2 : 5 },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), axisLabel: { color: colors.text, width: narrow ? 150 : 280, overflow: narrow ? 'break' : 'truncate' }, axisTick: { show: false } },
    series: [{ type: 'bar', barMaxWidth: 18, itemStyle: { color: colors[color] }, label: { show: true, position: 'right', color: colors.text }, data: rows.map(({ value }) => value) }],
  }
  return <Chart option={option} label={label} height={24 + (narrow ? 42 : 28) * rows.length} />
}
