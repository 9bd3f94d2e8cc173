import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'

export type Term = Schema['Term']
export type Target = Schema['TargetProgress']

export function useTerms() {
  return useQuery({ queryKey: ['terms'], queryFn: () => body(api.GET('/terms')) })
}

export function useTerm(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['term', id],
    queryFn: () => body(api.GET('/terms/{id}', { params: { path: { id: toValue(id) } } })),
  })
}

export function useTargets(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['term-progress', id],
    queryFn: () => body(api.GET('/reports/terms/{id}', { params: { path: { id: toValue(id) } } })),
  })
}

export const createTerm = (request: Schema['TermWriteRequest'], headers: Record<string, string>) =>
  body(api.POST('/terms', { body: request, headers }))
export const editTerm = (term: Term, request: Schema['TermWriteRequest']) =>
  body(
    api.PUT('/terms/{id}', {
      params: { path: { id: term.id }, header: ifMatch(term.version) },
      body: request,
    }),
  )

/** After a write: every screen reads the term anew. */
export function useWritten() {
  const queries = useQueryClient()
  return (term: Term) => {
    queries.setQueryData(['term', term.id], term)
    void queries.invalidateQueries({ queryKey: ['term-progress', term.id] })
    void queries.invalidateQueries({ queryKey: ['term-targets'] })
    return queries.invalidateQueries({ queryKey: ['terms'] })
  }
}

export interface YearOfTargets {
  year: number
  targets: Target[]
  /** Targets that no measure serves. */
  bare: number
}

/** Each year of the term with its targets, also a year that has none. */
export function byYear(
  term: Pick<Term, 'startYear' | 'endYear'>,
  targets: readonly Target[],
): YearOfTargets[] {
  return Array.from({ length: term.endYear - term.startYear + 1 }, (_, n) => {
    const year = term.startYear + n
    const own = targets.filter((one) => one.year === year)
    return { year, targets: own, bare: own.filter((one) => !one.measures.length).length }
  })
}
