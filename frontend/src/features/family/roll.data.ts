import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type RollRow = Schema['PersonRollRow']
export type RollFigure = Schema['PersonRollFigure']

/** The kinds of records that are read as rolls. */
export const rolls = ['role', 'need', 'employment', 'contact'] as const
export const rollShape = { kind: rolls, value: 'text', unit: 'text', open: 'flag' } as const

export const rollFilter = (f: { [K in keyof typeof rollShape]?: string }) => ({
  kind: f.kind ?? rolls[0],
  value: f.value,
  unit: f.unit,
  ...(f.open ? { open: true } : {}),
})

export function useRoll(
  filter: MaybeRefOrGetter<ReturnType<typeof rollFilter>>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['roll', filter, page],
    queryFn: () =>
      body(api.GET('/person-records', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
}

export const useRollFigures = (filter: MaybeRefOrGetter<{ kind: string; unit?: string }>) =>
  useQuery({
    queryKey: ['roll-figures', filter],
    queryFn: () => body(api.GET('/person-records/figures', { params: { query: toValue(filter) } })),
    placeholderData: keepPreviousData,
  })
