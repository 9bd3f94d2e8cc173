import type { FormerMatter, WorkPoint } from './plan.data'

export type Mark = NonNullable<WorkPoint['mark']>
export const marks: readonly Mark[] = ['KEPT', 'CHANGED', 'DROPPED', 'NEW']

export type MarkCounts = Record<Mark, number>

export function countMarks(nodes: readonly WorkPoint[]): MarkCounts {
  const counts: MarkCounts = { KEPT: 0, CHANGED: 0, DROPPED: 0, NEW: 0 }
  for (const node of nodes) if (node.mark) counts[node.mark]++
  return counts
}

/** Taken out of the text: what is left is its place. */
export const struck = (m: WorkPoint) => m.level === 'MEASURE' && m.start === m.end

/** What an earlier supplement struck stands in that edition; here it is only an empty place. */
export const readable = (m: WorkPoint) => !struck(m) || m.former !== null

/** What to read where a measure stands: its words, or the ones it had. */
export const wordsOf = (m: WorkPoint) => (struck(m) ? (m.former?.text ?? '') : m.text).trim()

/** The last year's number still in the words: mostly forgotten when a plan was taken over. */
export const staleYear = (m: WorkPoint, formerYear: number) =>
  !struck(m) && m.text.includes(String(formerYear)) ? formerYear : null

export const byMeasure = (list: readonly FormerMatter[]) =>
  new Map(list.map((f) => [f.workPointId, f.matter]))
