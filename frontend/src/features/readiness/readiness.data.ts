import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { whole } from '@/api/whole'
import type { Found } from '@/ui/fields'
import { useEndless } from '@/ui/useEndless'

export type Team = Schema['Team']
export type Stock = Schema['Stock']
export type Hazard = Schema['HazardPoint']
export type Asset = Schema['Asset']
export type Red = Schema['ReadinessRed']
export type Month = Schema['JointOfficeMonth']

export const teamKinds = [
  'MILITIA',
  'VETERAN',
  'SOCIAL',
  'LEIFENG',
  'SERVICE',
] as const satisfies Schema['TeamKind'][]
export const stockSorts = [
  'RESCUE',
  'LIGHT',
  'LIVING',
  'FOOD',
  'MEDICAL',
  'TOOL',
  'OTHER',
] as const satisfies Schema['StockSort'][]
export const stockReds = ['EXPIRED', 'BELOW', 'UNCHECKED'] as const satisfies Schema['StockRed'][]
export const moveKinds = ['IN', 'OUT', 'SCRAP', 'COUNT'] as const satisfies Schema['StockMoveKind'][]
export const hazardKinds = [
  'LANDSLIDE',
  'COLLAPSE',
  'DEBRIS',
  'SINKING',
  'OTHER',
] as const satisfies Schema['HazardKind'][]
export const hazardReds = ['NO_CONTACT', 'NO_PLAN'] as const satisfies Schema['HazardRed'][]
export const assetSides = ['LOCAL', 'MILITARY'] as const satisfies Schema['AssetSide'][]
export const assetSorts = [
  'PLACE',
  'VEHICLE',
  'GOODS',
  'CATERING',
  'UTILITY',
  'TELECOM',
  'MEDICAL',
  'TRAINING',
  'LABOUR',
  'OTHER',
] as const satisfies Schema['AssetSort'][]

export const teamShape = { kind: teamKinds, q: 'text', only: ['undrilled', 'disbanded'] } as const
export const stockShape = { sort: stockSorts, q: 'text', red: [...stockReds, 'any'] as const } as const
export const hazardShape = { q: 'text', red: hazardReds, cleared: 'flag' } as const
export const assetShape = { side: assetSides, sort: assetSorts, q: 'text', withdrawn: 'flag' } as const

type Said<S> = { [K in keyof S]?: string }
export const teamFilter = (f: Said<typeof teamShape>) => ({
  kind: f.kind as Schema['TeamKind'] | undefined,
  q: f.q,
  ...(f.only ? { [f.only]: true } : {}),
})
export const stockFilter = (f: Said<typeof stockShape>) => ({
  sort: f.sort as Schema['StockSort'] | undefined,
  q: f.q,
  ...(f.red === 'any' ? { anyRed: true } : { red: f.red as Schema['StockRed'] | undefined }),
})
export const hazardFilter = (f: Said<typeof hazardShape>) => ({
  q: f.q,
  red: f.red as Schema['HazardRed'] | undefined,
  ...(f.cleared ? { cleared: true } : {}),
})
export const assetFilter = (f: Said<typeof assetShape>) => ({
  side: f.side as Schema['AssetSide'] | undefined,
  sort: f.sort as Schema['AssetSort'] | undefined,
  q: f.q,
  ...(f.withdrawn ? { withdrawn: true } : {}),
})

type PageOf = MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>
type FilterOf<F extends (f: never) => object> = MaybeRefOrGetter<ReturnType<F>>

export const useRed = () =>
  useQuery({ queryKey: ['readiness'], queryFn: () => body(api.GET('/readiness/red')) })
export const useTeams = (filter: FilterOf<typeof teamFilter>, page: PageOf) =>
  useQuery({
    queryKey: ['teams', filter, page],
    queryFn: () => body(api.GET('/teams', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
export const useEndlessTeams = () =>
  useEndless(['teams'], (at) => body(api.GET('/teams', { params: { query: at } })))
export const useTeam = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['team', id],
    queryFn: () => body(api.GET('/teams/{id}', { params: { path: { id: toValue(id) } } })),
  })
export const useServices = (year: MaybeRefOrGetter<number>, quarter: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['teams', 'services', year, quarter],
    queryFn: () =>
      body(
        api.GET('/teams/services', {
          params: { query: { year: toValue(year), quarter: toValue(quarter) } },
        }),
      ),
  })
export const useStocks = (filter: FilterOf<typeof stockFilter>, page: PageOf) =>
  useQuery({
    queryKey: ['stocks', filter, page],
    queryFn: () => body(api.GET('/stocks', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
/** Those that are red, and then all the others. */
export const useEndlessStocks = (anyRed: boolean) =>
  useEndless(['stocks', anyRed], (at) =>
    body(api.GET('/stocks', { params: { query: { ...at, anyRed: anyRed || undefined } } })),
  )
export const useStock = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['stock', id],
    queryFn: () => body(api.GET('/stocks/{id}', { params: { path: { id: toValue(id) } } })),
  })
export const useHazards = (filter: FilterOf<typeof hazardFilter>, page: PageOf) =>
  useQuery({
    queryKey: ['hazards', filter, page],
    queryFn: () =>
      body(api.GET('/hazard-points', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
export const useAssets = (filter: FilterOf<typeof assetFilter>, page: PageOf) =>
  useQuery({
    queryKey: ['assets', filter, page],
    queryFn: () => body(api.GET('/assets', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
/** All of them, for print. */
export const useAllAssets = () =>
  useQuery({
    queryKey: ['assets', 'all'],
    queryFn: () =>
      whole((after) => body(api.GET('/assets', { params: { query: { after, limit: 100 } } })), 2000),
  })
export const useAsset = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['asset', id],
    queryFn: () => body(api.GET('/assets/{id}', { params: { path: { id: toValue(id) } } })),
  })
export const useOffices = () =>
  useQuery({ queryKey: ['joint-office', 'list'], queryFn: () => body(api.GET('/joint-offices')) })
export const useMonth = (id: MaybeRefOrGetter<string | undefined>, month: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['joint-office', id, month],
    queryFn: () =>
      body(
        api.GET('/joint-offices/{id}', {
          params: { path: { id: toValue(id)! }, query: { month: toValue(month) } },
        }),
      ),
    enabled: () => Boolean(toValue(id)),
  })
export const useSeats = (id: MaybeRefOrGetter<string | undefined>, on: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['seats', 'duty', id, on],
    queryFn: async () => {
      const of = { body: toValue(id), on: toValue(on) }
      const page = (after?: string) =>
        body(api.GET('/memberships', { params: { query: { ...of, after, limit: 100 } } }))
      return { items: (await whole(page)).rows }
    },
    enabled: () => Boolean(toValue(id)),
  })

/** Requests of the ledger for a choice: the number stands where a unit's code does. */
export async function searchMatters(q: string): Promise<Found[]> {
  const page = await body(api.GET('/matters', { params: { query: { q: q || undefined, limit: 20 } } }))
  return page.items.map((m) => ({ id: m.id, name: m.title, code: m.ledgerNo ?? '' }))
}

export function useChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['readiness', 'teams', 'team', 'stocks', 'stock', 'hazards', 'assets', 'asset', 'joint-office'].map(
        (key) => queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

type Headers = Record<string, string>
const at = (of: { id: string; version: number }) => ({
  params: { path: { id: of.id }, header: ifMatch(of.version) },
})
const on = (id: string, headers: Headers) => ({ params: { path: { id } }, headers })

export const saveTeam = (of: Team | null, sent: Schema['TeamSaveRequest'], headers: Headers) =>
  of
    ? body(api.PUT('/teams/{id}', { ...at(of), body: sent }))
    : body(api.POST('/teams', { body: sent, headers }))
export const logTeam = (id: string, sent: Schema['TeamLogRequest'], headers: Headers) =>
  body(api.POST('/teams/{id}/log', { ...on(id, headers), body: sent }))
export const revealTeam = (id: string, reason: string) =>
  body(api.POST('/teams/{id}/reveal', { params: { path: { id } }, body: { reason } }))
export const saveStock = (of: Stock | null, sent: Schema['StockSaveRequest'], headers: Headers) =>
  of
    ? body(api.PUT('/stocks/{id}', { ...at(of), body: sent }))
    : body(api.POST('/stocks', { body: sent, headers }))
export const moveStock = (id: string, sent: Schema['StockMoveRequest'], headers: Headers) =>
  body(api.POST('/stocks/{id}/moves', { ...on(id, headers), body: sent }))
export const saveHazard = (of: Hazard | null, sent: Schema['HazardSaveRequest'], headers: Headers) =>
  of
    ? body(api.PUT('/hazard-points/{id}', { ...at(of), body: sent }))
    : body(api.POST('/hazard-points', { body: sent, headers }))
export const revealHazard = (id: string, reason: string) =>
  body(api.POST('/hazard-points/{id}/reveal', { params: { path: { id } }, body: { reason } }))
export const saveAsset = (of: Asset | null, sent: Schema['AssetSaveRequest'], headers: Headers) =>
  of
    ? body(api.PUT('/assets/{id}', { ...at(of), body: sent }))
    : body(api.POST('/assets', { body: sent, headers }))
export const matchAsset = (id: string, sent: Schema['AssetMatchRequest'], headers: Headers) =>
  body(api.POST('/assets/{id}/matches', { ...on(id, headers), body: sent }))
export const setDuty = (id: string, day: string, sent: Schema['DutySetRequest']) =>
  body(api.PUT('/bodies/{id}/duty/{day}', { params: { path: { id, day } }, body: sent }))
export const logOffice = (id: string, sent: Schema['JointOfficeLogRequest'], headers: Headers) =>
  body(api.POST('/joint-offices/{id}/log', { ...on(id, headers), body: sent }))
