import type { RouteLocationRaw } from 'vue-router'

/* Figures as people read them, and the way from a figure to the rows behind it. */

export interface Period {
  from: string
  to: string
}

/** What has nothing to be taken of is no 0 %. */
const none = '—'

export const percent = (part: number | null | undefined) =>
  part === null || part === undefined ? none : `${trim(part * 100, 1)}%`

/** A mean or a median: at most so many decimals, none where there are none. */
export const decimal = (value: number | null | undefined, digits = 1) =>
  value === null || value === undefined ? none : trim(value, digits)

const trim = (value: number, digits: number) => String(Number(value.toFixed(digits)))

/** The rows of a figure: `figure` is a word of MatterFigure, `more` what a table narrows it by. */
export function rowsOf(
  figure: string,
  period: Period,
  more: Record<string, string> = {},
  route = 'matters',
): RouteLocationRaw {
  const days = figure === 'STALE' ? {} : { from: period.from, to: period.to }
  return { name: route, query: { figure, ...days, ...more } }
}

/** `2026-02` → its first and last day. */
export function monthPeriod(month: string): Period {
  const [year, of] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year!, of!, 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${last}` }
}
