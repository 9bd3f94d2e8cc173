import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type Duties = Schema['CoverageDuties']
export type Duty = Schema['CoverageDuty']
export type Heat = Schema['CoverageHeat']
export type Town = Schema['CoverageTown']
export type Audience = Schema['Audience']

/** Which sessions: those of a town, or those to which people of a class came. */
export interface Cell {
  unit?: string
  audience?: Audience
  quarter: string
}
/** A line of a heat table. */
export interface Row {
  key: string
  name: string
  cells: Schema['CoverageCell'][]
  silent: boolean
  test: string
  of: Pick<Cell, 'unit' | 'audience'>
}

export const useDuties = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['coverage', 'duties', year],
    queryFn: () => body(api.GET('/coverage/duties', { params: { query: { year: toValue(year) } } })),
  })

export const usePairs = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['coverage', 'pairs', year],
    queryFn: () => body(api.GET('/coverage/pairs', { params: { query: { year: toValue(year) } } })),
  })

export type Half = Schema['CoverageHalf']
/** Nothing is owed of a half to come; one still running is open, one over is lacking. */
export const stateOf = ({ owed, done, over }: Half) =>
  !owed ? 'none' : done >= owed ? 'done' : over ? 'late' : 'open'

export const useHeat = (enabled: boolean) =>
  useQuery({
    queryKey: ['coverage', 'heat'],
    queryFn: () => body(api.GET('/coverage/heat')),
    enabled,
  })

export const useSessions = (cell: MaybeRefOrGetter<Cell>) =>
  useQuery({
    queryKey: ['coverage', 'sessions', cell],
    queryFn: () => body(api.GET('/coverage/sessions', { params: { query: toValue(cell) } })),
  })

/** How dark a cell is, 0 to 4: nothing, one, two, up to four, more. */
export const shade = (sessions: number) => [0, 1, 2, 5].filter((most) => sessions > most).length

/** 2026-07-01 → 2026 Q3. */
export const quarterOf = (first: string) => ({
  year: Number(first.slice(0, 4)),
  q: Math.floor((Number(first.slice(5, 7)) - 1) / 3) + 1,
})

/** Units by what they owe: each group has the same duties, in the order of the catalogue. */
export function groups(duties: Duties) {
  const byOwed = new Map<string, Duties['units']>()
  for (const row of duties.units) {
    const key = duties.duties.map((d) => (d.kind in row.done ? d.kind : '')).join(',')
    byOwed.set(key, [...(byOwed.get(key) ?? []), row])
  }
  return [...byOwed.values()].map((units) => ({
    duties: duties.duties.filter((d) => d.kind in units[0]!.done),
    units,
  }))
}

/** How many units have done all they owe of a kind. */
export const doneBy = (units: Duties['units'], duty: Duty) =>
  units.filter((u) => (u.done[duty.kind] ?? 0) >= duty.times).length
