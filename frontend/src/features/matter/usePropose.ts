import { reactive, ref, shallowRef } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { asProblem, type ApiProblem } from '@/api/problem'
import { me } from '@/auth/can'
import { keepDraft, readDraft } from '@/ui/draft'
import { SecrecyDeclined, withSecrecy } from '@/ui/secrecy'
import { propose, useSettled, type Attachment, type Matter, type UnitRef } from './matter.data'
import { kinds } from './matter.filters'
import { useUploads } from './useUploads'

export const proposable = kinds.filter((k) => k !== 'TASK')

export interface ProposalForm {
  kind: (typeof kinds)[number]
  title: string
  detail: string
  standard: string
  leadId: string | null
  dueOn: string | null
}

const blank = (): ProposalForm => ({
  kind: me.value?.unit.kind === 'TROOP' ? 'TROOP_NEED' : 'LOCAL_NEED',
  title: '',
  detail: '',
  standard: '',
  leadId: null,
  dueOn: null,
})

/** A new matter, on whatever screen. Sending the same twice makes one. */
export function usePropose() {
  const key = `propose.${me.value?.id}`
  const kept = readDraft<{ form: ProposalForm; files: Attachment[]; known: UnitRef[] }>(key)
  const form = reactive<ProposalForm>(kept?.form ?? blank())
  const uploads = useUploads()
  if (kept?.files) uploads.restore(kept.files)
  const known = ref<UnitRef[]>(kept?.known ?? [])
  const forget = keepDraft(key, () => ({ form: { ...form }, files: uploads.done.value, known: known.value }))

  const busy = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  const missing = ref<string[]>([])
  const settled = useSettled()
  const keyOf = idempotencyKeys()

  function check(): boolean {
    const out: string[] = []
    if (!form.title.trim()) out.push('title')
    if (!form.detail.trim()) out.push('detail')
    if (uploads.unconfirmed.value) out.push('confirm')
    else if (uploads.pending.value) out.push('files')
    missing.value = out
    return out.length === 0
  }

  async function submit(): Promise<Matter | null> {
    if (busy.value || !check()) return null
    busy.value = true
    problem.value = null
    try {
      const matter = await withSecrecy((secrecyReason) => {
        const sent = {
          kind: form.kind,
          title: form.title.trim(),
          detail: form.detail.trim(),
          ...(form.standard.trim() ? { standard: form.standard.trim() } : {}),
          ...(form.leadId ? { leadId: form.leadId } : {}),
          ...(form.dueOn ? { dueOn: form.dueOn } : {}),
          attachmentIds: uploads.done.value.map((a) => a.id),
          ...(secrecyReason ? { secrecyReason } : {}),
        }
        return propose(sent, keyOf(sent))
      })
      forget()
      settled(matter)
      return matter
    } catch (error) {
      if (!(error instanceof SecrecyDeclined)) problem.value = asProblem(error)
      return null
    } finally {
      busy.value = false
    }
  }

  function discard() {
    Object.assign(form, blank())
    uploads.state.entries.splice(0)
    forget()
  }

  return { form, uploads, known, busy, problem, missing, submit, discard, restored: Boolean(kept) }
}
