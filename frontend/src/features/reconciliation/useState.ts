import { ref } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { useWrite } from '@/ui/useWrite'
import { sayState, useRoundsChanged, type Line, type Side, type State } from './reconciliation.data'

/** What a side says of a line, on whatever screen. */
export function useState(round: string, line: () => Line, side: () => Side) {
  const said = () => (side() === 'ASKER' ? line().askerSaid : line().doerSaid)
  const state = ref<State | undefined>(said().state ?? undefined)
  const note = ref(said().note ?? '')
  const { busy, problem, run } = useWrite(line)
  const changed = useRoundsChanged()
  const keyOf = idempotencyKeys()

  /** True when it is said. */
  async function send(): Promise<boolean> {
    if (busy.value || !state.value) return false
    const done = await run((secrecyReason) => {
      const sent = {
        side: side(),
        state: state.value!,
        note: note.value.trim() || undefined,
        ...(secrecyReason ? { secrecyReason } : {}),
      }
      return sayState(round, line(), sent, keyOf([line().version, sent]))
    })
    // Also after a failure: another may have spoken meanwhile. What was typed stays, the line is read again.
    await changed()
    return Boolean(done)
  }
  return { state, note, busy, problem, send }
}
