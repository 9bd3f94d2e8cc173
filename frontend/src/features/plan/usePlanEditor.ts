import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { asProblem, isProblem } from '@/api/problem'
import { SecrecyDeclined } from '@/ui/secrecy'
import { fieldTexts, problemText } from '@/ui/problemText'
import { useFilters } from '@/ui/urlState'
import { useFormer, useKept, useSuggestions, type Plan, type Suggestion } from './plan.data'
import { byMeasure, countMarks, marks, readable, type Mark } from './plan.marks'
import { groups, range, stateOf, unready } from './plan.tree'

/**
 * A draft under work: which measure is looked at, which are chosen, what is suggested, and the one road on which
 * every write goes: with the plan's version, one after another, and with another's change met without losing the choice.
 */
export function usePlanEditor(plan: Ref<Plan>) {
  const { keep, reload } = useKept()
  const suggestionList = useSuggestions(
    () => plan.value.id,
    () => plan.value.version,
  )
  const suggestions = computed(
    () => new Map<string, Suggestion>((suggestionList.data.value ?? []).map((s) => [s.workPointId, s])),
  )
  const { filters, set } = useFilters({ mark: marks })
  const mark = computed(() => (plan.value.origin ? (filters.value.mark as Mark | undefined) : undefined))
  const setMark = (one: Mark | undefined) => set({ mark: one }, 'replace')
  const markCounts = computed(() => countMarks(plan.value.nodes))
  const formerList = useFormer(plan)
  const former = computed(() => byMeasure(formerList.data.value ?? []))
  const tree = computed(() =>
    groups(
      plan.value.nodes.filter(
        (n) => n.level !== 'MEASURE' || (readable(n) && (!mark.value || n.mark === mark.value)),
      ),
    ),
  )
  const shown = computed(() => tree.value.flatMap((g) => g.measures.map((m) => m.id)))
  const measures = computed(() => plan.value.nodes.filter((n) => n.level === 'MEASURE' && readable(n)))
  const ids = computed(() => measures.value.map((m) => m.id))
  const unassigned = computed(() => measures.value.filter(unready))
  const states = computed(
    () => new Map(measures.value.map((m) => [m.id, stateOf(m, suggestions.value.get(m.id))])),
  )

  const active = ref<string | null>(null)
  const chosen = ref(new Set<string>())
  let anchor: string | null = null

  // What a write removed is no longer chosen.
  watch(ids, (now) => {
    chosen.value = new Set(now.filter((id) => chosen.value.has(id)))
    if (active.value && !now.includes(active.value)) active.value = null
  })

  function choose(id: string, on: boolean, withRange: boolean) {
    const some = withRange && anchor ? range(shown.value, anchor, id) : [id]
    const next = new Set(chosen.value)
    for (const one of some) {
      if (on) next.add(one)
      else next.delete(one)
    }
    chosen.value = next
    anchor = id
  }
  function chooseAll(some: readonly string[], on = true) {
    const next = new Set(chosen.value)
    for (const one of some) {
      if (on) next.add(one)
      else next.delete(one)
    }
    chosen.value = next
  }
  const clear = () => (chosen.value = new Set())

  /** What a write is about: the chosen ones, or the one that is looked at. */
  const targets = computed(() =>
    chosen.value.size
      ? measures.value.filter((m) => chosen.value.has(m.id))
      : measures.value.filter((m) => m.id === active.value),
  )

  const show = (id: string) => (active.value = id)
  function move(by: 1 | -1) {
    const rows = shown.value
    const at = active.value ? rows.indexOf(active.value) : by > 0 ? -1 : rows.length
    active.value = rows[Math.min(rows.length - 1, Math.max(0, at + by))] ?? null
  }

  const busy = ref(false)
  const failure = shallowRef('')
  const wrong = shallowRef<Record<string, string>>({})
  const stale = ref(false)

  /** Runs a write with the plan as it stands; the answer is the plan. True when it was done. */
  async function run(write: (now: Plan) => Promise<Plan>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    failure.value = ''
    wrong.value = {}
    try {
      keep(await write(plan.value))
      stale.value = false
      return true
    } catch (error) {
      if (isProblem(error, 'conflict.stale')) {
        stale.value = true
        await reload(plan.value.id).catch(() => undefined)
      } else if (!(error instanceof SecrecyDeclined)) {
        failure.value = problemText(error)
        wrong.value = fieldTexts(asProblem(error))
      }
      return false
    } finally {
      busy.value = false
    }
  }

  return {
    tree,
    mark,
    setMark,
    markCounts,
    former,
    measures,
    unassigned,
    suggestions,
    states,
    active,
    chosen,
    targets,
    busy,
    failure,
    wrong,
    stale,
    choose,
    chooseAll,
    clear,
    move,
    show,
    run,
  }
}
export type PlanEditor = ReturnType<typeof usePlanEditor>
