import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'

export type Collection = Schema['Collection']
export type Answer = Schema['CollectionAnswer']
type Headers = Record<string, string>

export const shape = { year: 'year' } as const

export function useCollections(
  filters: MaybeRefOrGetter<{ year?: string }>,
  after: MaybeRefOrGetter<string | undefined>,
  limit: MaybeRefOrGetter<number>,
) {
  return useQuery({
    queryKey: ['collections', filters, after, limit],
    queryFn: () => {
      const { year } = toValue(filters)
      return body(
        api.GET('/collections', {
          params: {
            query: {
              ...(year ? { year: Number(year) } : {}),
              after: toValue(after),
              limit: toValue(limit),
            },
          },
        }),
      )
    },
    placeholderData: keepPreviousData,
  })
}

export function useCollection(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['collection', id],
    queryFn: () => body(api.GET('/collections/{id}', { params: { path: { id: toValue(id) } } })),
  })
}

export const openCollection = (request: Schema['CollectionOpenRequest'], headers: Headers) =>
  body(api.POST('/collections', { body: request, headers }))

export const changeCollection = (collection: Collection, request: Schema['CollectionChangeRequest']) =>
  body(
    api.PUT('/collections/{id}', {
      params: { path: { id: collection.id }, header: ifMatch(collection.version) },
      body: request,
    }),
  )

export const answerNone = (id: string, headers: Headers) =>
  body(api.POST('/collections/{id}/none', { params: { path: { id } }, headers }))

export function useCollectionsChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: (q) => String(q.queryKey[0]).startsWith('collection') })
}
