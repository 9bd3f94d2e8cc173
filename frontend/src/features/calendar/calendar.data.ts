import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type Calendar = Schema['Calendar']
export type DayKind = Schema['DayKind']

export const useCalendar = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['calendar', year],
    queryFn: () => body(api.GET('/calendar', { params: { query: { year: toValue(year) } } })),
  })

export const setDays = (request: Schema['CalendarSetRequest'], headers: Record<string, string>) =>
  body(api.POST('/calendar', { body: request, headers }))

/** Clocks may have moved with the days. */
export function useCalendarChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}

export interface Cell {
  on: string
  n: number
  off: boolean
  said: Calendar['days'][number] | undefined
}

/** A month as weeks from Monday; days of other months are null. */
export function month(calendar: Calendar, m: number): (Cell | null)[] {
  const said = new Map(calendar.days.map((d) => [d.on, d]))
  const first = new Date(Date.UTC(calendar.year, m, 1))
  const lead = (first.getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(calendar.year, m + 1, 0)).getUTCDate()
  const cells: (Cell | null)[] = Array.from({ length: lead }, () => null)
  for (let n = 1; n <= length; n++) {
    const on = new Date(Date.UTC(calendar.year, m, n)).toISOString().slice(0, 10)
    const weekend = (lead + n - 1) % 7 > 4
    const one = said.get(on)
    cells.push({ on, n, off: one ? one.kind === 'OFF' : weekend, said: one })
  }
  return cells
}
