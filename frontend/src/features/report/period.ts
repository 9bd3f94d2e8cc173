import type { Period } from '@/ui/figure'

/* Periods as offices count them. Days are `2026-03-31`; no zone is part of it. */

export const spans = ['year', 'half', 'quarter', 'month', 'range'] as const
export type Span = (typeof spans)[number]

/** What stands beside a period: the same days a year before (同比), or the period just before (上期). */
export const besides = ['last-year', 'previous', 'none'] as const
export type Beside = (typeof besides)[number]

const months = { year: 12, half: 6, quarter: 3, month: 1 }

const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const text = (date: Date) => date.toISOString().slice(0, 10)
const date = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day))
const dayMs = 86_400_000

/** The whole year, half-year, quarter or month around a day. */
export function around(span: Exclude<Span, 'range'>, day: string): Period {
  const at = utc(day)
  const n = months[span]
  const first = Math.floor(at.getUTCMonth() / n) * n
  const year = at.getUTCFullYear()
  return { from: text(date(year, first, 1)), to: text(date(year, first + n, 0)) }
}

/** So many periods on, or back: months for those that have them, else as many days as it is long. */
export function shift(span: Span, period: Period, by: number): Period {
  const from = utc(period.from)
  if (span === 'range') {
    const length = utc(period.to).getTime() - from.getTime() + dayMs
    const start = from.getTime() + by * length
    return { from: text(new Date(start)), to: text(new Date(start + length - dayMs)) }
  }
  const first = date(from.getUTCFullYear(), from.getUTCMonth() + by * months[span], 1)
  return around(span, text(first))
}

/** The same days a year before; the last day of a February stays its last day. */
export function yearBefore(period: Period): Period {
  return { from: dayBefore(period.from), to: dayBefore(period.to) }
}

function dayBefore(day: string): string {
  const at = utc(day)
  const [year, month] = [at.getUTCFullYear() - 1, at.getUTCMonth()]
  const last = date(year, month + 1, 0).getUTCDate()
  const wasLast = at.getUTCDate() === date(year + 1, month + 1, 0).getUTCDate()
  return text(date(year, month, wasLast ? last : Math.min(at.getUTCDate(), last)))
}

export function besideOf(beside: Beside, span: Span, period: Period): Period | null {
  if (beside === 'none') return null
  return beside === 'last-year' ? yearBefore(period) : shift(span, period, -1)
}

/** Key and slots of the period's name: 2026年, 2026年上半年, 2026年第3季度, 2026年3月, or from–to. */
export function nameOf(span: Span, period: Period): [key: string, slots: Record<string, string | number>] {
  const year = Number(period.from.slice(0, 4))
  const month = Number(period.from.slice(5, 7))
  if (span === 'half') return [month === 1 ? 'first' : 'second', { year }]
  if (span === 'quarter') return ['quarter', { year, n: (month + 2) / 3 }]
  if (span === 'month') return ['month', { year, n: month }]
  return span === 'year' ? ['year', { year }] : ['range', { from: period.from, to: period.to }]
}
