import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, body, type Schema } from '@/api/client'

export type Rule = Schema['Rule']
export type RuleValue = Schema['RuleValue']

export function useRules() {
  return useQuery({ queryKey: ['rules'], queryFn: () => body(api.GET('/rules')) })
}

export const setRule = (request: Schema['RuleSetRequest'], headers: Record<string, string>) =>
  body(api.POST('/rules', { body: request, headers }))

export function useRulesChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['rules'] })
}

export const unitOf = (code: string) =>
  code.endsWith('percent')
    ? 'percent'
    : code.startsWith('filing.')
      ? 'monthDay'
      : code.endsWith('-most')
        ? 'times'
        : code.startsWith('merit.')
          ? 'workdays'
          : code.endsWith('rows')
            ? 'rows'
            : code.endsWith('months')
              ? 'months'
              : 'days'

/** A day of the year as rules hold it: 331 is 31 March. */
export const monthDay = (value: number) => ({ m: Math.floor(value / 100), d: value % 100 })

/** The value in force on a day: the newest that has begun; undefined where the initial one still holds. */
export const inForce = (rule: Rule, today: string): RuleValue | undefined =>
  rule.history.find((v) => v.validFrom <= today)

/** Values whose day is still to come, soonest first. */
export const coming = (rule: Rule, today: string): RuleValue[] =>
  rule.history.filter((v) => v.validFrom > today).reverse()
