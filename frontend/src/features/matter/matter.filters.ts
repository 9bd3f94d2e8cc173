import { sources } from './matter.facts'

/** The filters of the list as they stand in its address. Other features link to it by these words. */
export const statuses = [
  'SUBMITTED',
  'RETURNED',
  'REGISTERED',
  'ASSIGNED',
  'SIGNED',
  'IN_PROGRESS',
  'CLOSING',
  'CONFIRMING',
  'CLOSED',
  'EXTENSION_ASKED',
  'LONG_TERM',
  'AWAITING_LEADER',
  'DECLINED',
  'EXPLAINED',
  'WITHDRAWN',
] as const
export const lights = ['RED', 'YELLOW', 'GREEN', 'CLOSED'] as const
export const lists = ['A', 'B', 'T'] as const
export const kinds = [
  'TASK',
  'TROOP_NEED',
  'LOCAL_NEED',
  'FAMILY_DIFFICULTY',
  'SUPPORT_NEED',
  'PROJECT',
  'DEFECT',
  'DECISION',
  'FINDING',
  'GAP',
] as const
export const figures = [
  'REGISTERED',
  'IN_BOOKS',
  'CARRIED',
  'OPEN',
  'OVERDUE',
  'CLOSED',
  'ENDED_OTHERWISE',
  'ON_TIME',
  'LATE',
  'ON_TIME_EXTENDED',
  'LATE_EXTENDED',
  'RATED',
  'UNRATED',
  'SENT_BACK',
  'ANSWERED',
  'EVER_CLOSED',
  'REOPENED',
  'STALE',
  'LIT',
] as const
export const actors = ['PARTY', 'GOVERNMENT', 'DEPARTMENT', 'SOCIETY', 'MILITARY'] as const
export const sorts = ['due', '-due', 'updated', 'ledger'] as const

export const shape = {
  q: 'text',
  status: [...statuses, 'SIGNED,IN_PROGRESS'],
  light: lights,
  list: lists,
  kind: kinds,
  year: 'year',
  unit: 'text',
  lead: 'text',
  plan: 'text',
  workPoint: 'text',
  waiting: 'flag',
  dueFrom: 'day',
  dueTo: 'day',
  topic: 'text',
  source: sources,
  sourceName: 'text',
  carried: 'flag',
  collection: 'text',
  figure: figures,
  from: 'day',
  to: 'day',
  rating: ['1', '2', '3', '4', '5'],
  actor: actors,
  leadActor: actors,
  without: ['LEAD', 'POINT', 'TOPIC'],
  sort: sorts,
  cols: 'text',
  view: 'text',
} as const

export type MatterFilters = { [K in keyof typeof shape]?: string }

/** What narrows and orders the list, without how it is shown. */
export function asked(filters: MatterFilters): MatterFilters {
  return { ...filters, cols: undefined, view: undefined }
}

/** What is asked of the server: typed. */
export function toServer(filters: MatterFilters) {
  const { year, waiting, carried, status, rating, cols: _cols, view: _view, ...rest } = filters
  return {
    ...(rest as {
      light?: (typeof lights)[number]
      list?: (typeof lists)[number]
      kind?: (typeof kinds)[number]
      sort?: (typeof sorts)[number]
      source?: (typeof sources)[number]
      figure?: (typeof figures)[number]
      actor?: (typeof actors)[number]
      leadActor?: (typeof actors)[number]
      without?: 'LEAD' | 'POINT' | 'TOPIC'
    } & Record<
      | 'q'
      | 'unit'
      | 'lead'
      | 'plan'
      | 'workPoint'
      | 'dueFrom'
      | 'dueTo'
      | 'topic'
      | 'sourceName'
      | 'collection'
      | 'from'
      | 'to',
      string | undefined
    >),
    ...(status ? { status: status.split(',') as (typeof statuses)[number][] } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(waiting ? { waiting: true } : {}),
    ...(carried ? { carried: true } : {}),
    ...(rating ? { rating: Number(rating) } : {}),
  }
}
