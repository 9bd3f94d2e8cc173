import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { useKinds, type Kind, type KindField } from '@/api/kinds'
import { useEndless } from '@/ui/useEndless'

export type Site = Schema['Site']
export type Row = Schema['SiteRow']
export type Round = Schema['SiteRound']
export type Place = Schema['SiteRoundPlace']
export type Look = Schema['SiteCheck']
export type Project = Schema['SiteProject']
export type Line = Schema['SiteStock']

export const statuses = ['IN_USE', 'PLANNED', 'PAUSED', 'CLOSED'] as const
export const conditions = ['GOOD', 'WORN', 'BROKEN', 'MISSING'] as const
export const levels = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT', 'UNGRADED'] as const
export const stockReds = ['EXPIRED', 'BELOW'] as const satisfies Schema['SiteStockRed'][]
export const elements = ['HAS', 'PLANNED', 'NONE'] as const
export const roundKinds = ['SELF', 'SPOT', 'JOINT'] as const
export const placeStates = ['MISSING', 'DONE', 'DEFECT'] as const
export const stages = ['PLAN', 'DESIGN', 'BUILD', 'ACCEPTED'] as const

export const shape = {
  q: 'text',
  kind: 'text',
  town: 'text',
  owner: 'text',
  status: statuses,
  condition: conditions,
  elements,
  stock: stockReds,
  only: ['renewal', 'noWindow', 'open'],
} as const
export type Filters = { [K in keyof typeof shape]?: string }

/** What the list is asked for; the quick filters are flags of the server. */
export const filterOf = (f: Filters) => ({
  q: f.q,
  kind: f.kind,
  town: f.town,
  owner: f.owner,
  status: f.status as Schema['SiteStatus'] | undefined,
  condition: f.condition as Schema['SiteCondition'] | undefined,
  elements: f.elements as Schema['SiteElements'] | undefined,
  stock: f.stock as Schema['SiteStockRed'] | undefined,
  ...(f.only ? { [f.only]: true } : {}),
})
type Filter = ReturnType<typeof filterOf>
type At = { after?: string; limit: number; total?: boolean }

export const useSites = (filter: MaybeRefOrGetter<Filter>, at: MaybeRefOrGetter<At>) =>
  useQuery({
    queryKey: ['sites', filter, at],
    queryFn: () => body(api.GET('/sites', { params: { query: { ...toValue(filter), ...toValue(at) } } })),
    placeholderData: keepPreviousData,
  })

export const useSiteMap = (filter: MaybeRefOrGetter<Filter>) =>
  useQuery({
    queryKey: ['sites', 'map', filter],
    queryFn: () => body(api.GET('/sites/map', { params: { query: toValue(filter) } })),
    placeholderData: keepPreviousData,
  })

export const useSite = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['site', id],
    queryFn: () => body(api.GET('/sites/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useLooks = (id: MaybeRefOrGetter<string>) =>
  useEndless(['site', id, 'checks'], (at) =>
    body(api.GET('/sites/{id}/checks', { params: { path: { id: toValue(id) }, query: at } })),
  )

export const useStocks = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['site', id, 'stocks'],
    queryFn: () => body(api.GET('/sites/{id}/stocks', { params: { path: { id: toValue(id) } } })),
  })

export const useMonths = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['site', id, 'services'],
    queryFn: () => body(api.GET('/sites/{id}/services', { params: { path: { id: toValue(id) } } })),
  })

export const useHome = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['site', id, 'home'],
    queryFn: () => body(api.GET('/sites/{id}/home', { params: { path: { id: toValue(id) } } })),
  })

export const useSiteProjects = (site: MaybeRefOrGetter<string>) =>
  useEndless(['sites', 'projects', site], (at) =>
    body(api.GET('/site-projects', { params: { query: { site: toValue(site), ...at } } })),
  )

export const useProjects = (
  filter: MaybeRefOrGetter<{ status?: Schema['ProjectStatus'] }>,
  at: MaybeRefOrGetter<At>,
) =>
  useQuery({
    queryKey: ['sites', 'projects', filter, at],
    queryFn: () =>
      body(
        api.GET('/site-projects', {
          params: { query: { ...toValue(filter), after: toValue(at).after, limit: toValue(at).limit } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const useRounds = (
  status: MaybeRefOrGetter<Schema['RoundStatus'] | undefined>,
  at: MaybeRefOrGetter<At>,
) =>
  useQuery({
    queryKey: ['sites', 'rounds', status, at],
    queryFn: () =>
      body(
        api.GET('/site-rounds', {
          params: { query: { status: toValue(status), after: toValue(at).after, limit: toValue(at).limit } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const useRound = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['site', 'round', id],
    queryFn: () => body(api.GET('/site-rounds/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const usePlaces = (
  id: MaybeRefOrGetter<string>,
  state: MaybeRefOrGetter<Schema['PlaceState'] | undefined>,
  at: MaybeRefOrGetter<At>,
) =>
  useQuery({
    queryKey: ['site', 'round', id, 'places', state, at],
    queryFn: () =>
      body(
        api.GET('/site-rounds/{id}/places', {
          params: {
            path: { id: toValue(id) },
            query: { state: toValue(state), after: toValue(at).after, limit: toValue(at).limit },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    enabled: () => Boolean(toValue(id)),
  })

/** For the phone: what is missing and what was looked at, one after the other. */
export const useEndlessPlaces = (id: () => string, state: Schema['PlaceState']) =>
  useEndless(
    ['site', 'round', id, 'places', state],
    (at) =>
      body(api.GET('/site-rounds/{id}/places', { params: { path: { id: id() }, query: { state, ...at } } })),
    () => Boolean(id()),
  )

/** Places that take visits, by name. */
export const searchOpenSites = async (q: string) => {
  const query = { q: q || undefined, open: true, limit: 20 }
  return (await body(api.GET('/sites', { params: { query } }))).items.map((s) => ({
    id: s.id,
    name: s.name,
    note: s.unit.name,
  }))
}

/** The kinds of sites, and what their words in `within` mean here. */
export function useSiteKinds() {
  const kinds = useKinds('site')
  const all = computed(() => kinds.data.value ?? [])
  const kindOf = (code: string | undefined): Kind | undefined => all.value.find((k) => k.code === code)
  const nameOf = (code: string) => kindOf(code)?.name ?? code
  const is = (code: string | undefined, word: string) => Boolean(kindOf(code)?.within.includes(word))
  const ofCheck = (f: KindField) => f.before === 'site-check.add'
  const factFields = (code: string | undefined) => (kindOf(code)?.fields ?? []).filter((f) => !ofCheck(f))
  const checkFields = (code: string | undefined) => (kindOf(code)?.fields ?? []).filter(ofCheck)
  return { all, kindOf, nameOf, is, factFields, checkFields }
}

export function useSitesChanged() {
  const queries = useQueryClient()
  // What is red counts the goods of sites as well.
  return () =>
    Promise.all(['sites', 'site', 'readiness'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

type Headers = Record<string, string>
const at = (record: { id: string; version: number }, headers: Headers = {}) => ({
  params: { path: { id: record.id }, header: ifMatch(record.version) },
  headers,
})
const under = (id: string, headers: Headers) => ({ params: { path: { id } }, headers })

export const saveSite = (site: Site | null, request: Schema['SiteRequest'], headers: Headers) =>
  site
    ? body(api.PUT('/sites/{id}', { ...at(site), body: request }))
    : body(api.POST('/sites', { body: request, headers }))

export const siteMoves = ['start', 'pause', 'close'] as const
export type SiteMove = (typeof siteMoves)[number]
export const moveSite = (site: Site, what: SiteMove, request: Schema['SiteMoveRequest'], headers: Headers) =>
  body(api.POST(`/sites/{id}/${what}`, { ...at(site, headers), body: request }))

export const openRound = (request: Schema['SiteRoundRequest'], headers: Headers) =>
  body(api.POST('/site-rounds', { body: request, headers }))
export const closeRound = (round: Round, headers: Headers) =>
  body(api.POST('/site-rounds/{id}/close', at(round, headers)))

export const addLook = (site: string, request: Schema['SiteCheckRequest'], headers: Headers) =>
  body(api.POST('/sites/{id}/checks', { ...under(site, headers), body: request }))
export const lookAgain = (look: Look, request: Schema['SiteRecheckRequest'], headers: Headers) =>
  body(api.POST('/site-checks/{id}/again', { ...at(look, headers), body: request }))

export const addLine = (site: string, request: Schema['SiteStockRequest'], headers: Headers) =>
  body(api.POST('/sites/{id}/stocks', { ...under(site, headers), body: request }))
export const moveLine = (line: string, request: Schema['SiteStockMoveRequest'], headers: Headers) =>
  body(api.POST('/site-stocks/{id}/move', { ...under(line, headers), body: request }))
export const setMonth = (site: string, month: string, request: Schema['SiteMonthRequest']) =>
  body(api.PUT('/sites/{id}/services/{month}', { params: { path: { id: site, month } }, body: request }))

export const saveProject = (
  site: string,
  project: Project | null,
  request: Schema['SiteProjectRequest'],
  headers: Headers,
) =>
  project
    ? body(api.PUT('/site-projects/{id}', { ...at(project), body: request }))
    : body(api.POST('/sites/{id}/projects', { ...under(site, headers), body: request }))
export const moveProject = (
  project: Project,
  what: 'advance' | 'cancel',
  request: Schema['SiteProjectMoveRequest'],
  headers: Headers,
) => body(api.POST(`/site-projects/{id}/${what}`, { ...at(project, headers), body: request }))

/** Fen as yuan, with separators. */
export const yuan = (fen: number | null | undefined) =>
  fen === null || fen === undefined ? '—' : (fen / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })
