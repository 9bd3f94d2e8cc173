import { useQuery } from '@tanstack/vue-query'
import { api, body, type Schema } from './client'

export type Kind = Schema['Kind']
export type KindField = Schema['KindField']

/** The kinds of a family with their fields; they change rarely, so they are asked for once. */
export function useKinds(family: string) {
  return useQuery({
    queryKey: ['kinds', family],
    queryFn: () => body(api.GET('/kinds', { params: { query: { of: family } } })),
    staleTime: 10 * 60_000,
  })
}
