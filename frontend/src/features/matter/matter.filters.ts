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
export const sorts = ['due', '-due', 'updated', 'ledger'] as const

export const shape = {
  q: 'text',
  status: statuses,
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
  const { year, waiting, carried, status, cols: _cols, view: _view, ...rest } = filters
  return {
    ...(rest as {
      light?: (typeof lights)[number]
      list?: (typeof lists)[number]
      kind?: (typeof kinds)[number]
      sort?: (typeof sorts)[number]
      source?: (typeof sources)[number]
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
      | 'collection',
      string | undefined
    >),
    ...(status ? { status: [status as (typeof statuses)[number]] } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(waiting ? { waiting: true } : {}),
    ...(carried ? { carried: true } : {}),
  }
}
