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
  'measure',
  'standard',
  'status',
  'dueOn',
  'originalDueOn',
  'lastProgress',
  'progress',
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

/** Long texts, which the server sends only where a list shows them: column → its word. */
const long = { measure: 'MEASURE', progress: 'PROGRESS' } as const
export const textsOf = (shown: readonly Column[]) =>
  (Object.keys(long) as (keyof typeof long)[]).filter((column) => shown.includes(column)).map((c) => long[c])

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
