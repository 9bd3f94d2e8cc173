import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, download, ifMatch, type Schema } from '@/api/client'

export type Round = Schema['Reconciliation']
export type Line = Schema['ReconciliationLine']
export type Side = Line['sides'][number]
export type State = NonNullable<Line['askerSaid']['state']>
export type Outcome = Line['outcome']
type Headers = Record<string, string>

export const states: readonly State[] = ['NOT_STARTED', 'ONGOING', 'DONE', 'LONG_TERM', 'STOPPED']
export const outcomes = ['MISSING', 'DIFFERENT', 'AGREED'] as const
export const shape = { outcome: outcomes } as const

export function useRounds() {
  return useQuery({
    queryKey: ['reconciliations'],
    queryFn: () => body(api.GET('/reconciliations')),
  })
}

export function useRound(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['reconciliation', id],
    queryFn: () => body(api.GET('/reconciliations/{id}', { params: { path: { id: toValue(id) } } })),
  })
}

interface Page {
  items: Line[]
  next?: string | null
}

/** Lines page after page as one scrolls: a round is worked through from its top. */
export function useLines(id: MaybeRefOrGetter<string>, outcome: MaybeRefOrGetter<string | undefined>) {
  return useInfiniteQuery({
    queryKey: ['reconciliation', id, 'lines', outcome],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/reconciliations/{id}/lines', {
          params: {
            path: { id: toValue(id) },
            query: {
              outcome: toValue(outcome) as Outcome | undefined,
              after: pageParam || undefined,
              limit: 50,
            },
          },
        }),
      ) as Promise<Page>,
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next ?? undefined,
  })
}

export const openRound = (request: Schema['ReconciliationOpenRequest'], headers: Headers) =>
  body(api.POST('/reconciliations', { body: request, headers }))

export const sayState = (
  round: string,
  line: Line,
  request: Schema['ReconciliationStateRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/reconciliations/{id}/lines/{lineId}/state', {
      params: { path: { id: round, lineId: line.id }, header: ifMatch(line.version) },
      body: request,
      headers,
    }),
  )

export const closeRound = (round: Round, headers: Headers) =>
  body(
    api.POST('/reconciliations/{id}/close', {
      params: { path: { id: round.id }, header: ifMatch(round.version) },
      headers,
    }),
  )

export const exportRound = (id: string, name: string) => download(`/reconciliations/${id}/export`, {}, name)

export function useRoundsChanged() {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({ predicate: (q) => String(q.queryKey[0]).startsWith('reconciliation') })
}

/** The quarter that a day lies in. */
export const quarterOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3)
