import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { useKinds, type KindField } from '@/api/kinds'
import { whole } from '@/api/whole'
import { todayHere } from '@/ui/format'

export type Activity = Schema['Activity']
export type Row = Schema['ActivityRow']
export type Facts = Schema['ActivityFactsRequest']
export type Status = Schema['ActivityStatus']
export type Audience = Schema['Audience']
export type Attendance = Schema['Attendance']
export type UnitRef = Schema['UnitRef']

export const statuses = [
  'PLANNED',
  'NOTIFIED',
  'HELD',
  'RECORDED',
  'SUMMARIZED',
  'CANCELLED',
] as const satisfies Status[]
export const audiences = [
  'CADRE',
  'MASSES',
  'SOLDIER',
  'STUDENT',
  'VETERAN',
  'FAMILY',
  'ENTERPRISE',
  'SOCIAL_ORG',
  'SCHOOL',
  'VOLUNTEER',
] as const satisfies Audience[]

/** Words that many activities are marked with; any other may be typed. */
export const usualTags = [
  '党史学习教育',
  '国防教育',
  '疫情防控',
  '战疫情',
  '战复工',
  '战脱贫',
  '战洪水',
  '拥军优属',
  '拥政爱民',
] as const

export const shape = {
  kind: 'text',
  status: statuses,
  year: 'year',
  quarter: ['1', '2', '3', '4'],
  unit: 'text',
  did: 'text',
  organizer: 'text',
  troop: 'text',
  campaign: 'text',
  tag: 'text',
  audience: audiences,
  site: 'text',
  partnership: 'text',
  team: 'text',
  festival: 'text',
  from: 'day',
  to: 'day',
  q: 'text',
  only: ['mine', 'unrecorded', 'held', 'standing'],
} as const
export type Filters = { [K in keyof typeof shape]?: string }

/** What the list is asked for; the quick filters are flags of the server. */
export const filterOf = (f: Filters) => ({
  kind: f.kind,
  status: f.status as Status | undefined,
  year: f.year ? Number(f.year) : undefined,
  quarter: f.year && f.quarter ? Number(f.quarter) : undefined,
  unit: f.unit,
  did: f.did,
  organizer: f.organizer,
  troop: f.troop,
  campaign: f.campaign,
  tag: f.tag,
  audience: f.audience as Audience | undefined,
  site: f.site,
  partnership: f.partnership,
  team: f.team,
  festival: f.festival,
  from: f.from,
  to: f.to,
  q: f.q,
  ...(f.only ? { [f.only]: true } : {}),
})

type Query = Partial<ReturnType<typeof filterOf>> & { unrecorded?: boolean }

export function useActivities(
  filter: MaybeRefOrGetter<Query>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['activities', filter, page],
    queryFn: () =>
      body(api.GET('/activities', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
}

/** The names of the schools among the units. */
export const useSchools = (wanted: () => boolean) =>
  useQuery({
    queryKey: ['units', 'schools'],
    queryFn: async () => {
      const page = (after?: string) =>
        body(api.GET('/units', { params: { query: { kind: ['SCHOOL'], after, limit: 100 } } }))
      return (await whole(page)).rows.map((unit) => unit.name)
    },
    enabled: wanted,
    staleTime: 10 * 60_000,
  })

/** All of them, for the phone: the list begins with the latest, what is next stands at its end. */
export const useAllActivities = (filter: Query) =>
  useQuery({
    queryKey: ['activities', 'all', filter],
    queryFn: async () => {
      const page = (after?: string) =>
        body(api.GET('/activities', { params: { query: { ...filter, after, limit: 100 } } }))
      return (await whole(page)).rows
    },
  })

export const useActivity = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    queryKey: ['activity', id],
    queryFn: () => body(api.GET('/activities/{id}', { params: { path: { id: toValue(id) } } })),
    enabled,
  })

/** The kinds of activities, by their groups. */
export function useActivityKinds() {
  const kinds = useKinds('activity')
  const all = computed(() => kinds.data.value ?? [])
  const groups = computed(() => [...new Set(all.value.map((k) => k.group))])
  const kindOf = (code: string | undefined) => all.value.find((k) => k.code === code)
  return { all, groups, kindOf }
}

/** The 时节 of a kind; none of most. */
export const festivalsOf = (kind: { fields: readonly KindField[] } | undefined) =>
  kind?.fields.find((f) => f.code === 'festival')?.choices ?? []

/** A part of an activity changed: its version, its lists and what is counted of it. */
export function useActivitiesChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      [
        'activities',
        'activity',
        'activity-part',
        'activity-figures',
        'coverage',
        'campaigns',
        'campaign',
        'meeting-minimum',
        'untrained',
        'readiness',
        'teams',
        'team',
      ].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
}

type Headers = Record<string, string>
export interface Versioned {
  id: string
  version: number
}
const at = (a: Versioned, headers: Headers = {}) => ({
  params: { path: { id: a.id }, header: ifMatch(a.version) },
  headers,
})

export const planActivity = (request: Schema['ActivityPlanRequest'], headers: Headers) =>
  body(api.POST('/activities', { body: request, headers }))

export const editActivity = (a: Versioned, request: Schema['ActivityEditRequest']) =>
  body(api.PUT('/activities/{id}', { ...at(a), body: request }))

export const recordActivity = (a: Versioned, request: Schema['ActivityRecordRequest'], headers: Headers) =>
  body(api.POST('/activities/{id}/record', { ...at(a, headers), body: request }))

export const attachFiles = (a: Versioned, request: Schema['ActivityFilesRequest'], headers: Headers) =>
  body(api.POST('/activities/{id}/files', { ...at(a, headers), body: request }))

/** Steps that ask for a word at most, in the order in which they are offered. */
export const moves = ['notify', 'hold', 'summarize', 'reopen', 'cancel'] as const
export type Move = (typeof moves)[number]
export type Act = Move | 'record' | 'edit'

/** What moves it on: a day to come is told of, one that has come is recorded, what is recorded is summed up. */
export function firstOf(a: Pick<Activity, 'status' | 'startsOn'>, may: readonly Act[]): Act | undefined {
  const ahead = a.startsOn > todayHere()
  const wanted: Partial<Record<Status, Act>> = {
    PLANNED: ahead ? 'notify' : 'record',
    NOTIFIED: ahead ? undefined : 'record',
    HELD: 'record',
    RECORDED: 'summarize',
  }
  const one = wanted[a.status]
  return one && may.includes(one) ? one : undefined
}

export const worded: readonly Move[] = ['summarize', 'reopen', 'cancel']

export const moveActivity = (
  a: Versioned,
  what: Move,
  request: Schema['ActivityMoveRequest'],
  headers: Headers,
) => body(api.POST(`/activities/{id}/${what}`, { ...at(a, headers), body: request }))

/** The measures of the plan in force in a year, to say which one an activity serves. */
export const useMeasures = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['activity-measures', year],
    queryFn: async () => {
      const query = { year: toValue(year), status: 'PUBLISHED' as const, limit: 100 }
      const plans = (await body(api.GET('/plans', { params: { query } }))).items
      const latest = plans[0]
      if (!latest) return []
      const plan = await body(api.GET('/plans/{id}', { params: { path: { id: latest.id } } }))
      return plan.nodes
        .filter((n) => n.level === 'MEASURE' && !n.dropped)
        .map((n) => ({ id: n.id, text: n.text }))
    },
    staleTime: 5 * 60_000,
  })

/** Days of an activity, with its hours where it has any: 2026-07-28 09:30 至 11:00. */
export function whenText(a: Pick<Activity, 'startsOn' | 'startsAt' | 'endsOn' | 'endsAt'>, to: string) {
  const from = [a.startsOn, a.startsAt?.slice(0, 5)].filter(Boolean).join(' ')
  const until = [a.endsOn === a.startsOn ? '' : a.endsOn, a.endsAt?.slice(0, 5)].filter(Boolean).join(' ')
  return until ? `${from} ${to} ${until}` : from
}

export { yuan } from '@/ui/money'
