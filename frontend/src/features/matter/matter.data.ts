import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { startExport } from '@/api/jobs'
import { unitRef } from '@/api/lookup'
import { whole } from '@/api/whole'
import type { Column, textsOf } from './matter.columns'
import { toServer, type MatterFilters } from './matter.filters'

export type Matter = Schema['Matter']
export type MatterRow = Schema['MatterRow']
export type MatterEvent = Schema['MatterEvent']
export type Attachment = Schema['Attachment']
export type UnitRef = Schema['UnitRef']
type Texts = ReturnType<typeof textsOf>
interface Page {
  items: MatterRow[]
  next?: string | null
  total?: number | null
}

function list(
  filters: MatterFilters,
  page: { after?: string; limit: number; total?: boolean; texts?: Texts },
): Promise<Page> {
  return body(api.GET('/matters', { params: { query: { ...toServer(filters), ...page } } }))
}

export function useMatters(
  filters: MaybeRefOrGetter<MatterFilters>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; texts?: Texts }>,
) {
  return useQuery({
    queryKey: ['matters', filters, page],
    queryFn: () => list(toValue(filters), toValue(page)),
    placeholderData: keepPreviousData,
  })
}

/** The total is counted only when somebody asks. */
export function useMatterCount(filters: MaybeRefOrGetter<MatterFilters>, wanted: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['matters', 'count', filters],
    queryFn: async () => (await list(toValue(filters), { limit: 1, total: true })).total ?? 0,
    enabled: computed(() => toValue(wanted)),
  })
}

export function useEndlessMatters(filters: MaybeRefOrGetter<MatterFilters>) {
  return useInfiniteQuery({
    queryKey: ['matters', 'endless', filters],
    queryFn: ({ pageParam }) => list(toValue(filters), { limit: 20, after: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next ?? undefined,
  })
}

const one = (id: string) => body(api.GET('/matters/{id}', { params: { path: { id } } }))

export function useMatter(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: ['matter', id], queryFn: () => one(toValue(id)) })
}

/** Reads it anew, for a person who met a conflict. */
export function useFresh() {
  const queries = useQueryClient()
  return (id: string) =>
    queries.fetchQuery({ queryKey: ['matter', id], queryFn: () => one(id), staleTime: 0 })
}

/** After a write: what came back is the truth, everything counted or listed is asked for again. */
export function useSettled() {
  const queries = useQueryClient()
  return (matter: Matter) => {
    queries.setQueryData(['matter', matter.id], matter)
    void queries.invalidateQueries({
      predicate: (q) => q.queryKey[0] !== 'matter' || q.queryKey[1] !== matter.id,
    })
  }
}

/** After a write to many. */
export function useListsChanged() {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries()
}

export function useUnitName(id: MaybeRefOrGetter<string | undefined>) {
  const query = useQuery({
    queryKey: ['unit-ref', id],
    queryFn: () => unitRef(toValue(id)!),
    enabled: computed(() => Boolean(toValue(id))),
    staleTime: 10 * 60_000,
  })
  return computed(() => query.data.value?.name)
}

export const exportMatters = (filters: MatterFilters, columns?: readonly Column[]) =>
  startExport('matter.export', toServer(filters), columns)

/** The collecting that a proposal answers; nothing is asked without an id. */
export function useCollecting(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: ['collection', id],
    queryFn: () => body(api.GET('/collections/{id}', { params: { path: { id: toValue(id)! } } })),
    enabled: computed(() => Boolean(toValue(id))),
  })
}

export function usePaperEntries(
  after: MaybeRefOrGetter<string | undefined>,
  limit: MaybeRefOrGetter<number>,
) {
  return useQuery({
    queryKey: ['paper-entries', after, limit],
    queryFn: () =>
      body(
        api.GET('/paper-entries', { params: { query: { after: toValue(after), limit: toValue(limit) } } }),
      ),
    placeholderData: keepPreviousData,
  })
}

export type DoubleListRow = Schema['DoubleListRow']

export function useDoubleList(
  year: MaybeRefOrGetter<number>,
  list: MaybeRefOrGetter<'A' | 'B'>,
  page: MaybeRefOrGetter<{ after?: string; limit: number }>,
) {
  return useQuery({
    queryKey: ['double-list', year, list, page],
    queryFn: () =>
      body(
        api.GET('/double-lists/{year}', {
          params: { path: { year: toValue(year) }, query: { list: toValue(list), ...toValue(page) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** Every line of one list, for paper: page after page until the end. */
export const wholeDoubleList = async (year: number, list: 'A' | 'B'): Promise<DoubleListRow[]> =>
  (
    await whole((after) =>
      body(
        api.GET('/double-lists/{year}', { params: { path: { year }, query: { list, after, limit: 100 } } }),
      ),
    )
  ).rows

export const exportDoubleList = (year: number) => startExport('double-list.export', { year })

export type Proposal = Schema['MatterProposeRequest']
type Headers = Record<string, string>

/** A new matter; `collection` names the collecting it answers. */
export const propose = (proposal: Proposal, collection: string | undefined, headers: Headers) =>
  collection
    ? body(
        api.POST('/collections/{id}/matters', {
          params: { path: { id: collection } },
          body: proposal,
          headers,
        }),
      )
    : body(api.POST('/matters', { body: proposal, headers }))

/** A classified matter: its number in the paper register and nothing else (4.4). */
export const recordPaper = (paperNo: string, headers: Headers) =>
  body(api.POST('/paper-entries', { body: { paperNo }, headers }))
/** Gives many matters at once; what became of each, in the order asked. */
export const assignMany = async (sent: Schema['MatterAssignManyRequest'], headers: Headers) =>
  (await body(api.POST('/matters/assign', { body: sent, headers }))).items

/** A word on a matter; moves nothing, so names no version. */
export const comment = (id: string, sent: Schema['MatterReasonRequest'], headers: Headers) =>
  body(api.POST('/matters/{id}/comments', { params: { path: { id } }, body: sent, headers }))

export const takeBack = (id: string, comment: string, headers: Headers) =>
  body(api.POST('/matters/{id}/comments/{comment}/take-back', { params: { path: { id, comment } }, headers }))

export const attachPaper = (id: string, sent: Schema['MatterPaperRequest'], headers: Headers) =>
  body(api.POST('/matters/{id}/papers', { params: { path: { id } }, body: sent, headers }))

export interface ActBody {
  text?: string
  title?: string
  detail?: string
  standard?: string
  leadId?: string
  supportIds?: string[]
  dueOn?: string
  attachmentIds?: string[]
  satisfaction?: number
  list?: 'A' | 'B' | 'T'
  obstacle?: string
  measure?: string
  facts?: Schema['MatterFactsRequest']
  secrecyReason?: string
}

/** Any verb of a matter. The paths are one family, so one call; the schema knows each body. */
export function act(
  id: string,
  verb: string,
  version: number,
  content: ActBody,
  headers: Headers,
): Promise<Matter> {
  const path = `/matters/{id}/${verb}` as '/matters/{id}/report'
  const call = api.POST(path, {
    params: { path: { id }, header: ifMatch(version) },
    headers,
    body: content as never,
  })
  return body(call)
}
