import { ref, shallowRef } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { asProblem, type ApiProblem } from '@/api/problem'
import { SecrecyDeclined, withSecrecy } from '@/ui/secrecy'
import { sayState, useRoundsChanged, type Line, type Side, type State } from './reconciliation.data'

/** What a side says of a line, on whatever screen. */
export function useState(round: string, line: () => Line, side: () => Side) {
  const said = () => (side() === 'ASKER' ? line().askerSaid : line().doerSaid)
  const state = ref<State | undefined>(said().state ?? undefined)
  const note = ref(said().note ?? '')
  const busy = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  const changed = useRoundsChanged()
  const keyOf = idempotencyKeys()

  /** True when it is said. */
  async function send(): Promise<boolean> {
    if (busy.value || !state.value) return false
    busy.value = true
    problem.value = null
    try {
      await withSecrecy((secrecyReason) => {
        const sent = {
          side: side(),
          state: state.value!,
          note: note.value.trim() || undefined,
          ...(secrecyReason ? { secrecyReason } : {}),
        }
        return sayState(round, line(), sent, keyOf([line().version, sent]))
      })
      await changed()
      return true
    } catch (error) {
      if (!(error instanceof SecrecyDeclined)) problem.value = asProblem(error)
      // Another may have spoken meanwhile: what was typed stays, the line is read again.
      await changed()
      return false
    } finally {
      busy.value = false
    }
  }
  return { state, note, busy, problem, send }
}
