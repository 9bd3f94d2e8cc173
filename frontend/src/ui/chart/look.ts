import type { EChartsCoreOption } from 'echarts/core'

/** The tokens' colours as ECharts wants them; read when a chart is drawn. */
const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

export const colours = () => ({
  green: token('--sy-green'),
  yellow: token('--sy-yellow-mark'),
  red: token('--sy-red'),
  closed: '#a7b2c1', // as in LightBar: lighter than the word, for large areas
  blue: token('--sy-blue'),
  ink: token('--sy-ink-2'),
  line: token('--sy-line'),
})

/** Stripes, so that lights differ without colour too; the same as LightBar's. */
export const stripes = {
  red: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: '#0003' },
  yellow: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: -Math.PI / 4, color: '#0002' },
} as const

/** What all charts share: our letters, thin grey lines, a tooltip that says all of a place at once. */
export function common(): EChartsCoreOption {
  const c = colours()
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 200,
    textStyle: { fontFamily: token('--sy-font'), fontSize: 13, color: c.ink },
    grid: { left: 8, right: 16, top: 40, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: c.ink, fontSize: 13 } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
  }
}

export const valueAxis = () => ({
  type: 'value' as const,
  minInterval: 1,
  splitLine: { lineStyle: { color: colours().line } },
  axisLabel: { color: colours().ink },
})

export const wordAxis = (data: string[]) => ({
  type: 'category' as const,
  data,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: colours().line } },
  axisLabel: { color: colours().ink },
})
