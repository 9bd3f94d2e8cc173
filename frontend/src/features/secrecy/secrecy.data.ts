import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type SecrecyRule = Schema['SecrecyRule']

export const outcomes = ['BLOCKED', 'OVERRIDDEN'] as const
export const shape = { rule: 'text', outcome: outcomes } as const
export type HitFilters = { [K in keyof typeof shape]?: string }

export const useSecrecyRules = () =>
  useQuery({ queryKey: ['secrecy-rules'], queryFn: () => body(api.GET('/secrecy-rules')) })

export const setSecrecyRule = (request: Schema['SecrecyRuleSetRequest'], headers: Record<string, string>) =>
  body(api.POST('/secrecy-rules', { body: request, headers }))

export function useSecrecyRulesChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['secrecy-rules'] })
}

/** Nothing of the text is kept, neither on the server nor here. */
export const useTrial = () =>
  useMutation({
    mutationFn: (request: Schema['SecrecyRuleTryRequest']) =>
      body(api.POST('/secrecy-rules/try', { body: request })),
  })

export function useIncidents(
  filters: MaybeRefOrGetter<HitFilters>,
  page: MaybeRefOrGetter<{ after?: string; limit: number }>,
) {
  return useQuery({
    queryKey: ['secrecy-hits', filters, page],
    queryFn: () => {
      const { rule, outcome } = toValue(filters)
      const query = { rule, outcome: outcome as (typeof outcomes)[number] | undefined, ...toValue(page) }
      return body(api.GET('/secrecy-hits', { params: { query } }))
    },
    placeholderData: keepPreviousData,
  })
}
