import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type FigureBy = Schema['FigureBy']
export type Figure = Schema['ActivityFigure']

export const figureBys = [
  'ORGANIZER',
  'KIND',
  'AUDIENCE',
  'TROOP',
  'TEAM',
  'SITE',
  'FESTIVAL',
  'PARTNERSHIP',
] as const satisfies FigureBy[]

export const useActivityFigures = (
  query: MaybeRefOrGetter<{
    by: FigureBy
    year: number
    tag?: string
    kind?: string
    festival?: string
    sum?: string
  }>,
) =>
  useQuery({
    queryKey: ['activity-figures', query],
    queryFn: () => body(api.GET('/activity-figures', { params: { query: toValue(query) } })),
    placeholderData: keepPreviousData,
  })

export type SchoolLine = Schema['SchoolTraining']

/** 学生军训 of the school year that begins in a year (1.11). */
export const useSchools = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['activity-figures', 'schools', year],
    queryFn: () => body(api.GET('/school-trainings', { params: { query: { year: toValue(year) } } })),
    placeholderData: keepPreviousData,
  })

/** The school year of a day, by the year in which it begins; trainings of August are of the new one. */
export const schoolYearOf = (day: string) => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 8 ? 1 : 0)

export interface Line {
  key: string
  name: string | null
  quarters: { sessions: number; people: number }[]
  months: { sessions: number; amount: number }[]
  sessions: number
  people: number
  goods: number
  families: number
  amount: number
}

/** Months folded into quarters, one line a key, the busiest first. */
export function fold(figures: readonly Figure[]): Line[] {
  const lines = new Map<string, Line>()
  for (const f of figures) {
    const line = lines.get(f.key) ?? {
      key: f.key,
      name: f.name,
      quarters: [1, 2, 3, 4].map(() => ({ sessions: 0, people: 0 })),
      months: Array.from({ length: 12 }, () => ({ sessions: 0, amount: 0 })),
      sessions: 0,
      people: 0,
      goods: 0,
      families: 0,
      amount: 0,
    }
    const quarter = line.quarters[Math.floor((f.month - 1) / 3)]!
    quarter.sessions += f.sessions
    quarter.people += f.people
    const month = line.months[f.month - 1]!
    month.sessions += f.sessions
    month.amount += f.amount
    line.amount += f.amount
    line.sessions += f.sessions
    line.people += f.people
    line.goods += f.goods
    line.families += f.families
    lines.set(f.key, line)
  }
  return [...lines.values()].sort((a, b) => b.sessions - a.sessions || b.people - a.people)
}

/** What the figures are of, which narrows the rows behind them as well. */
export interface Asked {
  by: FigureBy
  year: number
  tag?: string
  kind?: string
  festival?: string
}
const narrows = {
  ORGANIZER: 'organizer',
  KIND: 'kind',
  AUDIENCE: 'audience',
  TROOP: 'troop',
  TEAM: 'q',
  SITE: 'site',
  FESTIVAL: 'festival',
  PARTNERSHIP: 'partnership',
} as const

/** The rows behind a number. */
export const rowsOf = (
  { by, year, tag, kind, festival }: Asked,
  key: string,
  when: Record<string, string>,
) => ({
  name: 'activities',
  query: {
    ...(kind ? { kind } : {}),
    ...(tag ? { tag } : {}),
    ...(festival ? { festival } : {}),
    ...(by === 'TEAM' ? { kind: 'service' } : { [narrows[by]]: key }),
    year: String(year),
    ...when,
    only: 'held',
  },
})

/** The first and the last day of a month, 1 to 12. */
export const daysOf = (year: number, month: number) => {
  const two = String(month).padStart(2, '0')
  return { from: `${year}-${two}-01`, to: `${year}-${two}-${new Date(year, month, 0).getDate()}` }
}

export type SupportFigure = Schema['MatterTopicFigure']

/** Matters of 疫情防控 that were closed in a year, by who led (8.1). */
export const useSupport = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['activity-figures', 'support', year],
    queryFn: () =>
      body(
        api.GET('/matter-topic-figures', {
          params: { query: { topic: 'epidemic', sum: 'peopleTimes', year: toValue(year) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

interface SupportSum {
  matters: number
  amount: number
}
export interface SupportLine extends SupportSum {
  key: string
  name: string
  quarters: SupportSum[]
}

/** A line a unit, its months folded into quarters; who did most first. */
export function foldSupport(figures: readonly SupportFigure[]): SupportLine[] {
  const none = (): SupportSum => ({ matters: 0, amount: 0 })
  const lines = new Map<string, SupportLine>()
  for (const f of figures) {
    const line = lines.get(f.lead.id) ?? {
      ...none(),
      key: f.lead.id,
      name: f.lead.name,
      quarters: [none(), none(), none(), none()],
    }
    for (const sum of [line, line.quarters[Math.floor((f.month - 1) / 3)]!]) {
      sum.matters += f.matters
      sum.amount += f.amount
    }
    lines.set(f.lead.id, line)
  }
  return [...lines.values()].sort((a, b) => b.amount - a.amount || b.matters - a.matters)
}
