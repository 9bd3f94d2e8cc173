import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'

export type PersonExport = Schema['PersonExport']
export type PersonMove = Schema['PersonMove']
export type PersonTwin = Schema['PersonTwin']
export const twinStatuses = [
  'OPEN',
  'PROPOSED',
  'MERGED',
  'DISTINCT',
] as const satisfies PersonTwin['status'][]
export const moveStatuses = [
  'ASKED',
  'ACCEPTED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies PersonMove['status'][]

type Page = { after?: string; limit: number; total?: boolean }
type Headers = Record<string, string>
const at = ({ id, version }: { id: string; version: number }, headers: Headers) => ({
  params: { path: { id }, header: ifMatch(version) },
  headers,
})

export const useExports = (page: MaybeRefOrGetter<Page>) =>
  useQuery({
    queryKey: ['person-exports', page],
    queryFn: () => body(api.GET('/person-exports', { params: { query: toValue(page) } })),
    placeholderData: keepPreviousData,
  })

export const useMoves = (status: MaybeRefOrGetter<string | undefined>, page: MaybeRefOrGetter<Page>) =>
  useQuery({
    queryKey: ['person-moves', status, page],
    queryFn: () => {
      const query = { ...toValue(page), status: toValue(status) as PersonMove['status'] | undefined }
      return body(api.GET('/person-moves', { params: { query } }))
    },
    placeholderData: keepPreviousData,
  })

export const useTwins = (status: MaybeRefOrGetter<string | undefined>, page: MaybeRefOrGetter<Page>) =>
  useQuery({
    queryKey: ['person-twins', status, page],
    queryFn: () => {
      const query = { ...toValue(page), status: (toValue(status) ?? 'OPEN') as PersonTwin['status'] }
      return body(api.GET('/person-twins', { params: { query } }))
    },
    placeholderData: keepPreviousData,
  })

export const useConfirmation = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['person-confirmation', year],
    queryFn: () => body(api.GET('/persons/confirmation', { params: { query: { year: toValue(year) } } })),
  })

export const usePersonHistory = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['person-history', id],
    queryFn: () => body(api.GET('/persons/{id}/history', { params: { path: { id: toValue(id) } } })),
  })

/** What is shown of files anywhere is asked again. */
export function useCareChanged() {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({ predicate: (q) => /^(person|household)/.test(String(q.queryKey[0])) })
}

export const answerExport = (
  one: PersonExport,
  verb: 'approve' | 'refuse',
  request: Schema['PersonExportAnswerRequest'],
  headers: Headers,
) => body(api.POST(`/person-exports/{id}/${verb}`, { ...at(one, headers), body: request }))

export const startExport = (one: PersonExport, headers: Headers) =>
  body(api.POST('/person-exports/{id}/start', at(one, headers)))

export const askMove = (person: { id: string; version: number }, unitId: string, headers: Headers) =>
  body(
    api.POST('/person-moves', {
      params: { header: ifMatch(person.version) },
      headers,
      body: { personId: person.id, unitId },
    }),
  )

export const answerMove = (
  one: PersonMove,
  verb: 'accept' | 'refuse' | 'withdraw',
  request: Schema['PersonMoveAnswerRequest'],
  headers: Headers,
) =>
  verb === 'refuse'
    ? body(api.POST('/person-moves/{id}/refuse', { ...at(one, headers), body: request }))
    : body(api.POST(`/person-moves/{id}/${verb}`, at(one, headers)))

export const proposeTwin = (one: PersonTwin, keptId: string, headers: Headers) =>
  body(api.POST('/person-twins/{id}/propose', { ...at(one, headers), body: { keptId } }))

export const takeTwin = (one: PersonTwin, verb: 'merge' | 'refuse' | 'distinct' | 'undo', headers: Headers) =>
  body(api.POST(`/person-twins/{id}/${verb}`, at(one, headers)))

export const confirmMany = (ids: string[], year: number, headers: Headers) =>
  body(api.POST('/persons/confirm', { body: { ids, year }, headers }))
