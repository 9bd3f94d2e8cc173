import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { api, body, download, type Schema } from '@/api/client'
import { can } from '@/auth/can'

export type Coverage = Schema['Coverage']
export type Row = Schema['CoverageRow']
export type ExpectedFigure = Schema['Expected']

/**
 * The three things that are covered: what of how much. Who is still to be looked at may be entitled, so a place that has
 * looked at one family of forty has not hung them all (2.4).
 */
export const measures = {
  collected: { part: 'collected', whole: (row: Row) => row.expected },
  hung: { part: 'hung', whole: (row: Row) => row.entitled + row.candidates },
  onTime: { part: 'onTime', whole: (row: Row) => row.delivered },
} as const satisfies Record<string, { part: keyof Row; whole: (row: Row) => number }>
export type Measure = keyof typeof measures
export const measureNames = Object.keys(measures) as Measure[]

export const shape = { unit: 'text', year: 'year', by: measureNames } as const
export const expectedFigures = ['EXPECTED', 'COLLECTED', 'MISSING'] as const satisfies ExpectedFigure[]

/** 0 to 1; null where there is nothing to take a part of. */
export function rate(row: Row, by: Measure): number | null {
  const { part, whole } = measures[by]
  return whole(row) ? row[part] / whole(row) : null
}

/** Never rounded up to the whole: 99.96 % is not everybody. */
export const percent = (part: number | null) => (part === null ? '—' : `${Math.floor(part * 1000) / 10}%`)

/** Those with the least covered first, and among them where most are left; without figures last. */
export function ranked(rows: readonly Row[], by: Measure): Row[] {
  const { part, whole } = measures[by]
  const left = (r: Row) => whole(r) - r[part]
  return [...rows].sort((a, b) => (rate(a, by) ?? 2) - (rate(b, by) ?? 2) || left(b) - left(a))
}

export function useCoverage(unit: MaybeRefOrGetter<string | undefined>, year: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['coverage', unit, year],
    queryFn: () =>
      body(api.GET('/reports/coverage', { params: { query: { unit: toValue(unit), year: toValue(year) } } })),
    placeholderData: keepPreviousData,
  })
}

export function useExpected(
  asked: MaybeRefOrGetter<{ figure: ExpectedFigure; unit?: string; year: number }>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['coverage', 'expected', asked, page],
    queryFn: () =>
      body(
        api.GET('/reports/coverage/expected', {
          params: { query: { ...toValue(asked), ...toValue(page) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export const exportCoverage = (unit: string | undefined, year: number, name: string) =>
  download('/reports/coverage/export', { ...(unit ? { unit } : {}), year: String(year) }, name)

/** Where the rows of a figure are; undefined for nothing to show or no right to see it. */
export function rowsOf(
  figure: keyof Row,
  row: Row,
  unit: string | undefined,
  year: number,
): RouteLocationRaw | undefined {
  if (!row[figure]) return undefined
  const place = unit ? { unit } : {}
  switch (figure) {
    case 'expected':
    case 'collected':
      return can('report.expected')
        ? {
            name: 'coverage-expected',
            query: { figure: figure === 'expected' ? 'EXPECTED' : 'COLLECTED', ...place, year },
          }
        : undefined
    case 'candidates':
    case 'entitled':
    case 'hung': {
      const words = { candidates: 'CANDIDATE', entitled: 'ENTITLED', hung: 'HUNG' }
      return can('plaque.list')
        ? { name: 'plaque-list', query: { figure: words[figure], ...place } }
        : undefined
    }
    default: {
      const words = { letters: 'OWED', delivered: 'DELIVERED', onTime: 'ON_TIME', overdue: 'OVERDUE' }
      return can('merit.list')
        ? { name: 'letters', query: { figure: words[figure as keyof typeof words], ...place, year } }
        : undefined
    }
  }
}
