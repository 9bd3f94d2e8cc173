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
  query: MaybeRefOrGetter<{ by: FigureBy; year: number; tag?: string; kind?: string; festival?: string }>,
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
  sessions: number
  people: number
  goods: number
  families: number
}

/** Months folded into quarters, one line a key, the busiest first. */
export function fold(figures: readonly Figure[]): Line[] {
  const lines = new Map<string, Line>()
  for (const f of figures) {
    const line = lines.get(f.key) ?? {
      key: f.key,
      name: f.name,
      quarters: [1, 2, 3, 4].map(() => ({ sessions: 0, people: 0 })),
      sessions: 0,
      people: 0,
      goods: 0,
      families: 0,
    }
    const quarter = line.quarters[Math.floor((f.month - 1) / 3)]!
    quarter.sessions += f.sessions
    quarter.people += f.people
    line.sessions += f.sessions
    line.people += f.people
    line.goods += f.goods
    line.families += f.families
    lines.set(f.key, line)
  }
  return [...lines.values()].sort((a, b) => b.sessions - a.sessions || b.people - a.people)
}
