import { useQuery } from '@tanstack/vue-query'
import { api, body, type Schema } from '@/api/client'
import { thisYear } from '@/ui/format'

export type Home = Schema['Home']
export type Lights = Home['lights']

export const total = (l: Lights) => l.green + l.yellow + l.red + l.closed

/** What the lights of the home page are told apart by. */
export const sides = ['unit', 'point', 'list'] as const

/** One bar: its name (or the key of one), its lights, and the filters of the ledger that show its rows. */
export interface LightRow {
  key: string
  name?: string
  word?: string
  lights: Lights
  query: Record<string, string>
}

export function lightRows(home: Home, side: (typeof sides)[number]): LightRow[] {
  if (side === 'list') {
    return home.byList.map((l) => ({
      key: l.list,
      word: `ui.list.${l.list}`,
      lights: l,
      query: { list: l.list },
    }))
  }
  if (side === 'point') {
    const plan = home.plan?.id ?? ''
    return home.byPoint.map((p): LightRow => ({
      key: p.id ?? 'none',
      name: p.id ? [p.no, p.title].filter(Boolean).join(' ') : undefined,
      lights: p,
      query: p.id ? { workPoint: p.id } : { plan, without: 'POINT' },
    }))
  }
  return home.byUnit
    .map((u) => ({ key: u.unit.id, name: u.unit.name, lights: u, query: { lead: u.unit.id } }))
    .sort(
      (a, b) =>
        b.lights.red - a.lights.red || b.lights.yellow - a.lights.yellow || total(b.lights) - total(a.lights),
    )
}

/** The district's figures of this year beside those of the last, for a leader's home. */
export function useYear(on: boolean) {
  const year = thisYear()
  const of = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` })
  const before = of(year - 1)
  const query = { ...of(year), beforeFrom: before.from, beforeTo: before.to }
  return useQuery({
    queryKey: ['indicators', of(year), before],
    queryFn: () => body(api.GET('/reports/indicators', { params: { query } })),
    enabled: on,
  })
}

export function useHome(on: boolean) {
  return useQuery({ queryKey: ['home'], queryFn: () => body(api.GET('/reports/home')), enabled: on })
}

/** Whether the district has a street, a town or a village; before that nothing can be given to anybody. */
export function usePlaces(on: boolean) {
  const query = { places: true, limit: 1 }
  return useQuery({
    queryKey: ['units', 'any place'],
    queryFn: async () => (await body(api.GET('/units', { params: { query } }))).items.length > 0,
    enabled: on,
  })
}

/* What waits is named by an act; the list is narrowed by the status in which that act is due. */
const statusOf: Record<string, string> = {
  register: 'SUBMITTED',
  resubmit: 'RETURNED',
  assign: 'REGISTERED',
  sign: 'ASSIGNED',
  verify: 'CLOSING',
  confirm: 'CONFIRMING',
  report: 'SIGNED,IN_PROGRESS',
  grant: 'EXTENSION_ASKED',
  approve: 'AWAITING_LEADER',
}
export const verbOf = (action: string) => action.replace(/^matter\./, '')
export function waitingQuery(action: string): Record<string, string> {
  const status = statusOf[verbOf(action)]
  return { waiting: 'true', ...(status ? { status } : {}) }
}
