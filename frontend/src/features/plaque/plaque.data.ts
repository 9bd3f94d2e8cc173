import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { whole } from '@/api/whole'
import type { Tones } from '@/ui/tone'
import { useEndless } from '@/ui/useEndless'

export type Plaque = Schema['Plaque']
export type PlaqueRow = Schema['PlaqueRow']
export type PlaqueStatus = Schema['PlaqueStatus']
export type Figures = Schema['PlaqueFigures']
export type Batch = Schema['PlaqueBatch']
export type Stock = Schema['PlaqueStock']

export const statuses = [
  'CANDIDATE',
  'DUE',
  'DECLINED',
  'DEFERRED',
  'BATCHED',
  'HUNG',
  'REPLACE_ASKED',
  'REPLACE_EXAMINED',
  'REPLACING',
  'KEPT',
  'CANCEL_PROPOSED',
  'CANCEL_NOTIFIED',
  'CANCEL_HEARD',
  'CANCELLED',
  'TAKEN_BACK',
  'RESTORE_ASKED',
  'RESTORING',
  'CLOSED',
] as const satisfies PlaqueStatus[]
export const grounds = [
  'BEREAVED',
  'SERVING',
  'SERVING_FAMILY',
  'VETERAN',
] as const satisfies Schema['PlaqueGround'][]
export const figures = [
  'CANDIDATE',
  'ENTITLED',
  'HUNG',
  'NOT_HUNG',
  'OPEN',
] as const satisfies Schema['PlaqueFigureKind'][]
export const festivals = ['SPRING', 'ARMY_DAY', 'OTHER'] as const satisfies Schema['Festival'][]
export const replaceGrounds = ['MOVED', 'HUKOU', 'WORN', 'LOST'] as const satisfies Schema['ReplaceGround'][]

export const shape = {
  status: statuses,
  figure: figures,
  ground: grounds,
  unit: 'text',
  batch: 'text',
} as const
export type PlaqueFilters = { [K in keyof typeof shape]?: string }
interface Paging {
  after?: string
  limit: number
  total?: boolean
}

export const useBoard = (unit: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: ['plaques', 'board', unit],
    queryFn: () => body(api.GET('/plaques/figures', { params: { query: { unit: toValue(unit) } } })),
  })

export const listPlaques = (filters: PlaqueFilters, page: Paging) =>
  body(api.GET('/plaques', { params: { query: { ...(filters as { status?: PlaqueStatus }), ...page } } }))

export const usePlaques = (filters: MaybeRefOrGetter<PlaqueFilters>, page: MaybeRefOrGetter<Paging>) =>
  useQuery({
    queryKey: ['plaques', 'list', filters, page],
    queryFn: () => listPlaques(toValue(filters), toValue(page)),
    placeholderData: keepPreviousData,
  })

export const checkMany = async (items: { id: string; version: number }[], headers: Record<string, string>) =>
  (await body(api.POST('/plaques/check', { body: { items }, headers }))).items

/** All plaques of a batch, for paper and for the way from door to door. */
export const useBatchPlaques = (batch: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['plaques', 'of-batch', batch],
    queryFn: async () =>
      (
        await whole((after) =>
          body(api.GET('/plaques', { params: { query: { batch: toValue(batch), limit: 100, after } } })),
        )
      ).rows,
  })

export const usePlaque = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['plaques', 'one', id],
    queryFn: () => body(api.GET('/plaques/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useBatches = (page: MaybeRefOrGetter<Paging>) =>
  useQuery({
    queryKey: ['plaques', 'batches', page],
    queryFn: () => body(api.GET('/plaque-batches', { params: { query: toValue(page) } })),
    placeholderData: keepPreviousData,
  })

/** All of them, to be chosen from. */
export const useAllBatches = () =>
  useQuery({
    queryKey: ['plaques', 'batches', 'all'],
    queryFn: async () => {
      const page = (after?: string) =>
        body(api.GET('/plaque-batches', { params: { query: { after, limit: 100 } } }))
      return (await whole(page)).rows
    },
  })

export const useOpenBatches = () =>
  useEndless(['plaques', 'batches', 'open'], (at) =>
    body(api.GET('/plaque-batches', { params: { query: { ...at, open: true } } })),
  )

export const useBatch = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['plaques', 'batch', id],
    queryFn: () => body(api.GET('/plaque-batches/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useStock = () =>
  useQuery({ queryKey: ['plaques', 'stock'], queryFn: () => body(api.GET('/plaque-stock')) })

export const useMoves = (page: MaybeRefOrGetter<Paging>) =>
  useQuery({
    queryKey: ['plaques', 'moves', page],
    queryFn: () => body(api.GET('/plaque-stock/moves', { params: { query: toValue(page) } })),
    placeholderData: keepPreviousData,
  })

export function usePlaquesChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(['plaques', 'household'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

type Headers = Record<string, string>
const at = ({ row }: Plaque, headers: Headers) => ({
  params: { path: { id: row.id }, header: ifMatch(row.version) },
  headers,
})

/** Steps that take no more than a day and a reason. */
export const plainSteps = [
  'decline',
  'defer',
  'reconsider',
  'unbatch',
  'examine',
  'approve',
  'refuse',
  'hand-in',
  'keep',
  'notify',
  'drop-cancel',
  'cancel',
  'take-back',
  'ask-restore',
  'restore',
  'close',
] as const
export type PlainStep = (typeof plainSteps)[number]
export type Step = PlainStep | 'check' | 'replace' | 'propose-cancel' | 'state' | 'hang'
export const needsReason: Step[] = ['decline', 'defer', 'close', 'refuse', 'drop-cancel', 'ask-restore']

/** Where a paper must be handed in, and where one may be. */
export const needsPaper: Step[] = ['replace', 'propose-cancel', 'ask-restore']
export const takesPaper: Step[] = [
  ...needsPaper,
  'hand-in',
  'keep',
  'notify',
  'state',
  'cancel',
  'take-back',
  'restore',
]

export const takeStep = (
  plaque: Plaque,
  step: PlainStep,
  request: Schema['PlaqueStepRequest'],
  headers: Headers,
) => body(api.POST(`/plaques/{id}/${step}`, { ...at(plaque, headers), body: request }))

export const check = (plaque: Plaque, request: Schema['PlaqueCheckRequest'], headers: Headers) =>
  body(api.POST('/plaques/{id}/check', { ...at(plaque, headers), body: request }))

export const replace = (plaque: Plaque, request: Schema['PlaqueReplaceRequest'], headers: Headers) =>
  body(api.POST('/plaques/{id}/replace', { ...at(plaque, headers), body: request }))

export const proposeCancel = (plaque: Plaque, request: Schema['PlaqueCancelRequest'], headers: Headers) =>
  body(api.POST('/plaques/{id}/propose-cancel', { ...at(plaque, headers), body: request }))

export const state = (plaque: Plaque, request: Schema['PlaqueStateRequest'], headers: Headers) =>
  body(api.POST('/plaques/{id}/state', { ...at(plaque, headers), body: request }))

export const hang = (plaque: Plaque, request: Schema['PlaqueHangRequest'], headers: Headers) =>
  body(api.POST('/plaques/{id}/hang', { ...at(plaque, headers), body: request }))

export const useEntitlement = (household: MaybeRefOrGetter<string | null>) =>
  useQuery({
    queryKey: ['plaques', 'entitlement', household],
    queryFn: () =>
      body(api.GET('/plaques/entitlement', { params: { query: { household: toValue(household)! } } })),
    enabled: computed(() => Boolean(toValue(household))),
  })

export const useHome = (household: MaybeRefOrGetter<string | null>) =>
  useQuery({
    queryKey: ['household', household],
    queryFn: () => body(api.GET('/households/{id}', { params: { path: { id: toValue(household)! } } })),
    enabled: computed(() => Boolean(toValue(household))),
  })

/** How many adults who entitle a household live in none, so that no plaque of theirs is 应挂. */
export const useUnhoused = (enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: ['quality', 'units', 'no-household'],
    queryFn: () => body(api.GET('/quality/{rule}/units', { params: { path: { rule: 'no-household' } } })),
    select: (units) => units.reduce((sum, u) => sum + u.broken, 0),
    enabled: computed(() => toValue(enabled)),
  })

/** Households by the beginning of the head's name. */
export const homes = async (text: string) =>
  (await body(api.POST('/households/search', { body: { text, limit: 20, total: false } }))).items.map(
    (h) => ({
      id: h.id,
      name: `${h.title}（${h.unit.name}）`,
      code: '',
    }),
  )

export const create = (request: Schema['PlaqueCreateRequest'], headers: Headers) =>
  body(api.POST('/plaques', { body: request, headers }))

export const find = (headers: Headers) => body(api.POST('/plaques/find', { headers }))

/** Somebody in the household whose file is theirs to see: the soldier of a parents' or spouse's household. */
export const soldiers = async (text: string) =>
  (
    await body(api.POST('/persons/search', { body: { text, category: 'serving', limit: 20, total: false } }))
  ).items.map((p) => ({ id: p.id, name: `${p.name}（${p.unit.name}）`, code: '' }))

export const createBatch = (request: Schema['PlaqueBatchRequest'], headers: Headers) =>
  body(api.POST('/plaque-batches', { body: request, headers }))

export const fillBatch = (id: string, headers: Headers) =>
  body(api.POST('/plaque-batches/{id}/fill', { params: { path: { id } }, body: {}, headers }))

export const closeBatch = (batch: Batch, headers: Headers) =>
  body(
    api.POST('/plaque-batches/{id}/close', {
      params: { path: { id: batch.id }, header: ifMatch(batch.version) },
      headers,
    }),
  )

export const receive = (request: Schema['PlaqueStockMoveRequest'], headers: Headers) =>
  body(api.POST('/plaque-stock/receive', { body: request, headers }))

export const give = (unit: string, request: Schema['PlaqueStockMoveRequest'], headers: Headers) =>
  body(api.POST('/plaque-stock/{unit}/give', { params: { path: { unit } }, body: request, headers }))

export const destroy = (unit: string, request: Schema['PlaqueStockDestroyRequest'], headers: Headers) =>
  body(api.POST('/plaque-stock/{unit}/destroy', { params: { path: { unit } }, body: request, headers }))

/** What kind of moment each status is. */
export const tones: Tones = {
  CANDIDATE: 'turn',
  DUE: 'turn',
  DECLINED: 'over',
  DEFERRED: 'over',
  BATCHED: 'turn',
  HUNG: 'good',
  REPLACE_ASKED: 'turn',
  REPLACE_EXAMINED: 'turn',
  REPLACING: 'turn',
  KEPT: 'good',
  CANCEL_PROPOSED: 'back',
  CANCEL_NOTIFIED: 'back',
  CANCEL_HEARD: 'back',
  CANCELLED: 'back',
  TAKEN_BACK: 'over',
  RESTORE_ASKED: 'turn',
  RESTORING: 'turn',
  CLOSED: 'over',
}
