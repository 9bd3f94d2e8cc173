import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type FigureBy = Schema['FigureBy']
export type Figure = Schema['ActivityFigure']

export const figureBys = ['ORGANIZER', 'KIND', 'AUDIENCE', 'TROOP', 'TEAM'] as const satisfies FigureBy[]

export const useActivityFigures = (
  query: MaybeRefOrGetter<{ by: FigureBy; year: number; tag?: string; kind?: string }>,
) =>
  useQuery({
    queryKey: ['activity-figures', query],
    queryFn: () => body(api.GET('/activity-figures', { params: { query: toValue(query) } })),
    placeholderData: keepPreviousData,
  })

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
