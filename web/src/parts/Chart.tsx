import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import { useColors, useStill } from './theme'

/**
 * A chart by ECharts, drawn as SVG. `label` says to screen readers what it
 * shows; the table of its Figure has the figures. `onClick` gets the data item
 * that was pressed.
 */
export function Chart({ option, label, height, onClick }: { option: EChartsCoreOption; label: string; height: number; onClick?: (item: unknown) => void }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(undefined)
  const latest = useRef({ option, onClick })
  latest.current = { option, onClick }
  const colors = useColors()
  const still = useStill()

  const draw = () =>
    chart.current?.setOption(
      {
        animation: !still,
        animationDuration: 200,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colors.text },
        color: [colors.accent],
        ...latest.current.option,
        // Its HTML would need inline styles, which the content security policy forbids.
        tooltip: { renderMode: 'richText', confine: true, backgroundColor: colors.raised, borderColor: colors.line, textStyle: { color: colors.text }, ...(latest.current.option.tooltip as object) },
      },
      { notMerge: true },
    )

  useEffect(() => {
    let gone = false
    let watch: ResizeObserver | undefined
    void import('./echarts').then(({ init }) => {
      if (gone || !place.current) return
      const made = (chart.current = init(place.current, undefined, { renderer: 'svg' }))
      made.on('click', (event) => latest.current.onClick?.(event.data))
      watch = new ResizeObserver(() => made.resize())
      watch.observe(place.current)
      draw()
    })
    return () => {
      gone = true
      watch?.disconnect()
      chart.current?.dispose()
      chart.current = undefined
    }
  }, [])
  useEffect(draw, [option, colors, still])

  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />
}
