import { computed, shallowReactive, watch } from 'vue'
import type { Schema } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import { problemText } from '@/ui/problemText'

/** What one act takes at most; the server's bound. */
export const most = 200

export type Outcome = Schema['ManyOutcome']
export interface Pickable {
  id: string
  version: number
}

/**
 * Rows chosen for one act, page after page, and why an earlier act refused one.
 *
 * @param may whether the server would take the row now
 * @param asked what the list is asked for; something else lets go of all that was chosen, another page does not
 */
export function useSelection<T extends Pickable>(
  rows: () => readonly T[],
  may: (row: T) => boolean,
  asked: () => unknown,
) {
  const chosen = shallowReactive(new Map<string, T>())
  const refused = shallowReactive(new Map<string, string>())

  /** Only what the server would take now; what is chosen can always be taken back. */
  const choosable = (row: T) => chosen.has(row.id) || may(row)
  const onPage = computed(() => rows().filter(choosable))
  const page = computed(() => {
    const n = onPage.value.filter((r) => chosen.has(r.id)).length
    return n === 0 ? 'none' : n === onPage.value.length ? 'all' : 'some'
  })
  const full = computed(() => chosen.size >= most)

  // A row read anew carries the version that the next act must name.
  watch(rows, (now) => now.forEach((row) => chosen.has(row.id) && chosen.set(row.id, row)))

  function put(row: T, on: boolean) {
    if (on && !full.value) chosen.set(row.id, row)
    if (!on) {
      chosen.delete(row.id)
      refused.delete(row.id)
    }
  }
  const toggle = (row: T) => put(row, !chosen.has(row.id))
  function togglePage() {
    const on = page.value !== 'all'
    onPage.value.forEach((row) => put(row, on))
  }
  function clear() {
    chosen.clear()
    refused.clear()
  }
  /** What is done is let go; what was refused stays chosen, with the reason. */
  function settle(outcomes: readonly Outcome[]) {
    for (const one of outcomes) {
      if (one.done) {
        chosen.delete(one.id)
        refused.delete(one.id)
      } else refused.set(one.id, outcomeText(one))
    }
  }

  watch(() => JSON.stringify(asked()), clear)

  return { chosen, refused, choosable, onPage, page, full, toggle, togglePage, clear, settle }
}
export type Selection<T extends Pickable = Pickable> = ReturnType<typeof useSelection<T>>

/** Why it was refused, in the person's language. */
export const outcomeText = (one: Outcome) => problemText(new ApiProblem(422, one.code ?? '', one.params))
