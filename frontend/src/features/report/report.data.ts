import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, download, type Schema } from '@/api/client'
import type { Period } from '@/ui/figure'
import { besides, spans } from './period'

export type Indicators = Schema['Indicators']
export type Figures = Schema['IndicatorFigures']
export type Group = Schema['IndicatorGroup']
export type Home = Schema['Home']

export const bys = ['LEAD', 'POINT', 'LIST', 'KIND', 'TOPIC', 'ACTOR'] as const
export type By = (typeof bys)[number]

/** What the address of the page says. */
export const shape = { span: spans, from: 'day', to: 'day', beside: besides, by: bys } as const

/** How many matters a figure counts. */
export const count = (figures: Figures | undefined, figure: string) => figures?.counts[figure] ?? 0

const query = (period: Period, beside: Period | null) => ({
  ...period,
  ...(beside ? { beforeFrom: beside.from, beforeTo: beside.to } : {}),
})

export function useIndicators(period: MaybeRefOrGetter<Period>, beside: MaybeRefOrGetter<Period | null>) {
  return useQuery({
    queryKey: ['indicators', period, beside],
    queryFn: () =>
      body(api.GET('/reports/indicators', { params: { query: query(toValue(period), toValue(beside)) } })),
    placeholderData: keepPreviousData,
  })
}

export function useBreakdown(by: MaybeRefOrGetter<By>, period: MaybeRefOrGetter<Period>) {
  return useQuery({
    queryKey: ['indicators', 'by', by, period],
    queryFn: () =>
      body(
        api.GET('/reports/indicators/breakdown', {
          params: { query: { by: toValue(by), ...toValue(period) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** The lights of today; the home page asks the same and shares what came. */
export function useLights(on: boolean) {
  return useQuery({ queryKey: ['home'], queryFn: () => body(api.GET('/reports/home')), enabled: on })
}

export const exportIndicators = (by: By, period: Period, beside: Period | null, name: string) =>
  download('/reports/indicators/export', { by, ...query(period, beside) }, name)

/** What the matters of the remainder lack. */
export const lacking = (by: By) => (by === 'POINT' || by === 'TOPIC' ? by : 'LEAD')

/** What a row of a breakdown narrows its figures by. */
export function narrowed(by: By, key: string | null | undefined): Record<string, string> {
  if (!key) return { without: lacking(by) }
  const word = {
    LEAD: 'lead',
    POINT: 'workPoint',
    LIST: 'list',
    KIND: 'kind',
    TOPIC: 'topic',
    ACTOR: 'leadActor',
  }[by]
  return { [word]: key }
}
