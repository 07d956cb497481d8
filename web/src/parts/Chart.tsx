import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import { useColors, useStill, type Colors } from './theme'

/** Colours and sizes that every chart has unless its option says otherwise. */
function theme(colors: Colors) {
  const axis = {
    axisLine: { lineStyle: { color: colors.muted } },
    axisTick: { lineStyle: { color: colors.muted } },
    axisLabel: { color: colors.muted },
    nameTextStyle: { color: colors.muted },
    splitLine: { lineStyle: { color: colors.line } },
  }
  return {
    color: [colors.accent],
    // By its real name, since ECharts measures its texts before they are on the page.
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colors.text },
    grid: { left: 0, right: 16, top: 16, bottom: 0, outerBoundsMode: 'same' },
    categoryAxis: axis,
    valueAxis: axis,
    tooltip: { confine: true, backgroundColor: colors.raised, borderColor: colors.line, textStyle: { color: colors.text } },
  }
}

/**
 * A chart by ECharts, drawn as SVG. `label` says to screen readers what it
 * shows; the table of its Figure has the figures.
 */
export function Chart({ option, label, height }: { option: EChartsCoreOption; label: string; height: number }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(undefined)
  const latest = useRef(option)
  latest.current = option
  const colors = useColors()
  const still = useStill()

  const draw = () => {
    // As HTML a tooltip would need inline styles, which the content security policy forbids.
    const { tooltip, ...rest } = latest.current
    chart.current?.setOption({ animation: !still, animationDuration: 200, ...rest, tooltip: { ...(tooltip as object), renderMode: 'richText' } }, { notMerge: true })
  }

  useEffect(() => {
    let gone = false
    let watch: ResizeObserver | undefined
    void import('./echarts').then(({ init }) => {
      if (gone || !place.current) return
      const made = (chart.current = init(place.current, theme(colors), { renderer: 'svg' }))
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
  }, [colors])
  useEffect(draw, [option, still])

  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />
}
