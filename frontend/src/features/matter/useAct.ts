import { computed, nextTick, reactive, ref, shallowRef } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import type { ApiProblem } from '@/api/problem'
import { asProblem, isProblem } from '@/api/problem'
import { me } from '@/auth/can'
import { clearDraft, keepDraft, readDraft } from '@/ui/draft'
import { SecrecyDeclined, withSecrecy } from '@/ui/secrecy'
import {
  act,
  useFresh,
  useSettled,
  type ActBody,
  type Attachment,
  type Matter,
  type UnitRef,
} from './matter.data'
import { factsBody, factsForm, type FactsForm } from './matter.facts'
import type { Verb } from './matter.verbs'
import { useUploads } from '@/ui/useUploads'

export interface Form {
  text: string
  title: string
  detail: string
  standard: string
  leadId: string | null
  supportIds: string[]
  dueOn: string | null
  satisfaction: number
  list: 'A' | 'B' | 'T' | null
  obstacle: string
  measure: string
  facts: FactsForm
}

/**
 * One act on one matter, on whatever screen: its form, its files, what went wrong.
 * Nothing typed is lost: not by an error, not by another's change, not by a new sign-in.
 */
export function useAct(matter: Matter, verb: Verb) {
  const version = ref(matter.version)
  const key = `act.${me.value?.id}.${matter.id}.${verb.word}`
  const kept = readDraft<{ form: Form; files: Attachment[]; picked?: UnitRef[] }>(key)
  const blank = (): Form => ({
    text: '',
    title: matter.title,
    detail: matter.detail ?? '',
    standard: matter.standard ?? '',
    leadId: matter.lead?.id ?? null,
    supportIds: matter.support.map((u) => u.id),
    dueOn: verb.date ? null : matter.dueOn,
    satisfaction: 0,
    list: matter.list,
    obstacle: '',
    measure: matter.facts.measure ?? '',
    facts: factsForm(matter.facts),
  })
  const form = reactive<Form>({ ...blank(), ...kept?.form })
  const uploads = useUploads()
  if (kept?.files) uploads.restore(kept.files)
  /** Units chosen here, so that a form that comes back shows names. */
  const picked = ref<UnitRef[]>(kept?.picked ?? [])
  const forget = keepDraft(key, () => ({
    form: { ...form },
    files: uploads.done.value,
    picked: picked.value,
  }))
  const restored = ref(Boolean(kept))
  /** As if nothing had been typed; what is typed from now on is kept again. */
  function discard() {
    Object.assign(form, blank())
    uploads.state.entries.splice(0)
    restored.value = false
    void nextTick(() => clearDraft(key))
  }

  const known = computed<UnitRef[]>(() => [
    ...(matter.lead ? [matter.lead] : []),
    ...matter.support,
    ...picked.value,
  ])
  function remember(units: UnitRef[]) {
    picked.value = [...new Map([...picked.value, ...units].map((u) => [u.id, u])).values()]
  }
  const busy = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  /** What the matter is now, when another changed it meanwhile. */
  const latest = shallowRef<Matter | null>(null)
  const gone = computed(
    () => latest.value !== null && !latest.value.allowedActions.includes(`matter.${verb.word}`),
  )
  const missing = ref<string[]>([])

  const fresh = useFresh()
  const settled = useSettled()
  const keyOf = idempotencyKeys()

  function check(): boolean {
    const out: string[] = []
    if (verb.text === 'required' && !form.text.trim()) out.push('text')
    if (verb.satisfaction && verb.back && !verb.satisfaction.includes(form.satisfaction))
      out.push('satisfaction')
    if (verb.content && !form.title.trim()) out.push('title')
    if (verb.content && !form.detail.trim()) out.push('detail')
    if (verb.assign && !form.leadId) out.push('leadId')
    if (verb.assign && !form.dueOn) out.push('dueOn')
    if (verb.date && !form.dueOn) out.push('date')
    if (verb.files && uploads.unconfirmed.value) out.push('confirm')
    else if (verb.files && uploads.pending.value) out.push('files')
    if (verb.word === 'apply' && !uploads.done.value.length && !matter.evidence.length) out.push('evidence')
    missing.value = out
    return out.length === 0
  }

  function content(): ActBody {
    const text = form.text.trim()
    return {
      ...(verb.text && text ? { text } : {}),
      ...(verb.content
        ? { title: form.title.trim(), detail: form.detail.trim(), standard: form.standard.trim() }
        : {}),
      ...(verb.assign ? { leadId: form.leadId!, supportIds: form.supportIds, dueOn: form.dueOn! } : {}),
      ...(verb.date ? { dueOn: form.dueOn! } : {}),
      ...(verb.files ? { attachmentIds: uploads.done.value.map((a) => a.id) } : {}),
      ...(verb.satisfaction?.includes(form.satisfaction) ? { satisfaction: form.satisfaction } : {}),
      ...(verb.list && form.list ? { list: form.list } : {}),
      ...(verb.obstacle && form.obstacle.trim() ? { obstacle: form.obstacle.trim() } : {}),
      ...(verb.measure && form.measure.trim() ? { measure: form.measure.trim() } : {}),
      ...(verb.facts ? { facts: factsBody(form.facts) } : {}),
    }
  }

  /** True when it is done. */
  async function submit(): Promise<boolean> {
    if (busy.value || !check()) return false
    busy.value = true
    problem.value = null
    try {
      const done = await withSecrecy((secrecyReason) => {
        const sent = { ...content(), ...(secrecyReason ? { secrecyReason } : {}) }
        return act(matter.id, verb.word, version.value, sent, keyOf([version.value, sent]))
      })
      forget()
      settled(done)
      return true
    } catch (error) {
      if (isProblem(error, 'conflict.stale')) await meetConflict()
      else if (!(error instanceof SecrecyDeclined)) problem.value = asProblem(error)
      return false
    } finally {
      busy.value = false
    }
  }

  async function meetConflict() {
    try {
      latest.value = await fresh(matter.id)
      version.value = latest.value.version
    } catch (error) {
      problem.value = asProblem(error)
    }
  }

  const fixedTopic = matter.kind === 'SUPPORT_NEED' ? 'support' : undefined
  return {
    verb,
    fixedTopic,
    form,
    uploads,
    known,
    remember,
    restored,
    discard,
    busy,
    problem,
    latest,
    gone,
    missing,
    submit,
    check,
  }
}

export type Act = ReturnType<typeof useAct>
