import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from './client'

export type ActivityRow = Schema['ActivityRow']
export type ActivityFigure = Schema['ActivityFigure']

/** Which record activities belong to, and of which year. */
export interface ActivitiesOf {
  site?: string
  partnership?: string
  team?: string
  /** Only what took place. */
  held?: boolean
  year?: number
}

/** Activities that belong to another record, the latest first. */
export const useActivitiesOf = (
  of: MaybeRefOrGetter<ActivitiesOf>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) =>
  useQuery({
    queryKey: ['activities', 'of', of, page],
    queryFn: () => body(api.GET('/activities', { params: { query: { ...toValue(of), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })

/** What took place of them, by month. */
export const useFiguresOf = (by: Schema['FigureBy'], of: MaybeRefOrGetter<ActivitiesOf & { year: number }>) =>
  useQuery({
    queryKey: ['activity-figures', 'of', by, of],
    queryFn: () => body(api.GET('/activity-figures', { params: { query: { by, ...toValue(of) } } })),
    placeholderData: keepPreviousData,
  })
