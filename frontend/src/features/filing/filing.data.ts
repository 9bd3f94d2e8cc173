import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'

export type Filing = Schema['Filing']
export type Grid = Schema['FilingGrid']
export type Row = Schema['FilingRow']
export type Cell = Schema['FilingCell']
export type Kind = Cell['kind']

export const shape = { year: 'year', missing: 'flag', silent: 'flag' } as const

export function useGrid(year: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['filings', year],
    queryFn: () => body(api.GET('/filings', { params: { query: { year: toValue(year) } } })),
    placeholderData: keepPreviousData,
  })
}

export function useTasks(unit: MaybeRefOrGetter<string>, year: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['filing-tasks', unit, year],
    queryFn: () =>
      body(api.GET('/filings/tasks', { params: { query: { unit: toValue(unit), year: toValue(year) } } })),
  })
}

export function useFiling(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['filing', id],
    queryFn: () => body(api.GET('/filings/{id}', { params: { path: { id: toValue(id) } } })),
  })
}

export const fileFiling = (request: Schema['FilingFileRequest'], headers: Record<string, string>) =>
  body(api.POST('/filings', { body: request, headers }))

export const amendFiling = (filing: Filing, request: Schema['FilingAmendRequest']) =>
  body(
    api.PATCH('/filings/{id}', {
      params: { path: { id: filing.id }, header: ifMatch(filing.version) },
      body: request,
    }),
  )

/** After a write: the grid shows it, and whoever has it open sees it. */
export function useFiled() {
  const queries = useQueryClient()
  return (filing: Filing) => {
    queries.setQueryData(['filing', filing.id], filing)
    return queries.invalidateQueries({ queryKey: ['filings'] })
  }
}

/** Something of this unit is overdue. */
export const lacking = (row: Row) => row.cells.some((c) => c.status === 'MISSING')
