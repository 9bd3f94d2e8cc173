import type { Schema } from '@/api/client'

type Told = Pick<Schema['Notice'], 'kind' | 'recordId' | 'params'>

/** The page of a record: named by its id, by that of the site it belongs to, or the list it stands in. */
type Place = [name: string, of?: 'list' | 'site']

const desk: Record<string, Place> = {
  matter: ['matter'],
  plan: ['plan'],
  collection: ['collection'],
  reconciliation: ['reconciliation'],
  activity: ['activity'],
  campaign: ['campaign'],
  document: ['document'],
  'site-booking': ['site-bookings', 'list'],
  benefit: ['benefit'],
  'person-export': ['person-exports', 'list'],
  'person-move': ['person-moves', 'list'],
  partnership: ['partnership'],
  team: ['team'],
  stock: ['stock'],
  // A line of a site's goods stands on the page of the site.
  'site-stock': ['site', 'site'],
}

/** Where the phone has a page of its own; for what it has none, the desk's opens on it. */
const phones: Record<string, Place> = {
  matter: ['m-matter'],
  // A plan is too wide for a phone, which shows the matters it led to.
  plan: ['m-matters', 'list'],
  collection: ['m-collection'],
  reconciliation: ['m-reconciliation'],
  activity: ['m-activity'],
  document: ['m-document'],
  'site-booking': ['m-bookings', 'list'],
  benefit: ['m-case'],
  team: ['m-teams', 'list'],
  stock: ['m-stocks', 'list'],
}

/** Where a notice leads. */
export function placeOf(notice: Told, phone: boolean) {
  if (notice.kind === 'schedule')
    return { name: 'schedule', query: { year: notice.params.from?.slice(0, 4) } }
  const [name, of] = (phone ? phones[notice.kind] : undefined) ?? desk[notice.kind] ?? ['inbox', 'list']
  return of === 'list' ? { name } : { name, params: { id: (of && notice.params[of]) || notice.recordId } }
}
