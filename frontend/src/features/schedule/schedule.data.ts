import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'

export type Entry = Schema['ScheduleEntry']
export type Rule = Schema['ScheduleRule']
export type Form = Schema['ScheduleRuleForm']
export type Target = Schema['ScheduleTarget']
export type Sure = Schema['Sureness']
export type Feed = Schema['ScheduleFeed']

export const forms = ['DAY', 'SPAN', 'WEEKDAY', 'FESTIVAL'] as const satisfies Form[]
export const weeks = [1, 2, 3, 4, -1] as const
export const festivals = ['SPRING', 'QINGMING'] as const satisfies Schema['YearFestival'][]
export const sures = ['SAID', 'HIGH', 'MIDDLE', 'LOW'] as const satisfies Sure[]

/** The page on which the work of an entry is done; shown where this edition of the product has it. */
export const routeOf: Record<Target, string> = {
  PLAN: 'plans',
  MATTER: 'matters',
  COLLECTION: 'collections',
  RECONCILIATION: 'reconciliations',
  FILING: 'filings',
  FAMILY: 'persons',
  PLAQUE: 'plaques',
  MERIT: 'letters',
  BENEFIT: 'cases',
  ACTIVITY: 'activities',
  SITE: 'sites',
  READINESS: 'teams',
}
export const targets = Object.keys(routeOf) as Target[]

export const useSchedule = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['schedule', year],
    queryFn: () => body(api.GET('/schedule', { params: { query: { year: toValue(year) } } })),
    placeholderData: keepPreviousData,
  })

export const useFeeds = () =>
  useQuery({ queryKey: ['schedule-feeds'], queryFn: () => body(api.GET('/schedule/feeds')) })

export function useScheduleChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(['schedule', 'schedule-feeds'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

const at = (entry: Entry) => ({ path: { code: entry.code }, header: ifMatch(entry.version) })

export const saveEntry = (
  entry: Entry | null,
  request: Schema['ScheduleEntryRequest'],
  headers: Record<string, string>,
) =>
  entry
    ? body(api.PUT('/schedule/entries/{code}', { params: at(entry), body: request }))
    : body(api.POST('/schedule/entries', { body: request, headers }))

export const turnEntry = (entry: Entry, verb: 'drop' | 'restore', headers: Record<string, string>) =>
  body(api.POST(`/schedule/entries/{code}/${verb}`, { params: at(entry), headers }))

export const makeFeed = (name: string, secrecyReason?: string) =>
  body(api.POST('/schedule/feeds', { body: { name, secrecyReason } }))

export const revokeFeed = (id: string) =>
  body(api.POST('/schedule/feeds/{id}/revoke', { params: { path: { id } } }))

export type State = 'past' | 'near' | 'on' | 'ahead' | 'unknown' | 'dropped'

/** Where an entry stands on a day: near from the day on which the office is told. */
export function stateOf(entry: Entry, today: string): State {
  if (entry.dropped) return 'dropped'
  if (!entry.from || !entry.to) return 'unknown'
  if (entry.to < today) return 'past'
  if (entry.from <= today) return 'on'
  return entry.remindOn! <= today ? 'near' : 'ahead'
}

/** Days from one ISO day to another. */
export const daysTo = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86400_000)

/** The entries that begin in a month of the year, 1 to 12; what began the year before stands in January. */
export const inMonth = (entries: Entry[], year: number, m: number) =>
  entries.filter((e) => {
    if (!e.from || e.dropped) return false
    const y = Number(e.from.slice(0, 4))
    const month = y < year ? 1 : y > year ? 12 : Number(e.from.slice(5, 7))
    return month === m
  })

/** The days of an entry, as short as they can be within its month: 15, 15–20, 15–3/31, 12/24–1/20. */
export function daysText(entry: Entry, m?: number): string {
  if (!entry.from || !entry.to) return '—'
  const part = (day: string) => ({ m: Number(day.slice(5, 7)), d: Number(day.slice(8)) })
  const a = part(entry.from)
  const b = part(entry.to)
  const first = a.m === m ? `${a.d}` : `${a.m}/${a.d}`
  if (entry.from === entry.to) return first
  return `${first}–${b.m === a.m ? b.d : `${b.m}/${b.d}`}`
}
