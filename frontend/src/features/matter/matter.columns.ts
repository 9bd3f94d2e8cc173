/* Columns of the list (domain B5), in their usual order. The words are the server's, for an export by columns. */
export const columns = [
  'light',
  'ledgerNo',
  'list',
  'year',
  'title',
  'kind',
  'point',
  'proposer',
  'lead',
  'support',
  'standard',
  'status',
  'dueOn',
  'originalDueOn',
  'lastProgress',
  'registeredOn',
  'closedOn',
  'satisfaction',
] as const
export type Column = (typeof columns)[number]

/** What a list shows unless told otherwise. */
export const usual: readonly Column[] = [
  'light',
  'ledgerNo',
  'title',
  'lead',
  'proposer',
  'status',
  'dueOn',
  'lastProgress',
]

/** Columns as they stand in the address: known ones, once each, the title always among them. */
export function parseColumns(text: string | undefined): readonly Column[] {
  const known = [...new Set((text ?? '').split('.'))].filter((c): c is Column =>
    (columns as readonly string[]).includes(c),
  )
  if (!known.length) return usual
  return known.includes('title') ? known : ['title', ...known]
}

/** Undefined for the usual ones, so that an ordinary address stays short. */
export function columnsText(chosen: readonly Column[]): string | undefined {
  const text = chosen.join('.')
  return text === usual.join('.') ? undefined : text
}
