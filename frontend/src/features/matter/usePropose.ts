import { computed, reactive, ref, shallowRef } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { asProblem, type ApiProblem } from '@/api/problem'
import { can, me } from '@/auth/can'
import { thisYear } from '@/ui/format'
import { keepDraft, readDraft } from '@/ui/draft'
import { SecrecyDeclined, withSecrecy } from '@/ui/secrecy'
import { propose, useSettled, type Attachment, type Matter, type UnitRef } from './matter.data'
import { factsBody, factsForm, type FactsForm } from './matter.facts'
import { kinds } from './matter.filters'
import { useUploads } from '@/ui/useUploads'

type Kind = (typeof kinds)[number]

const byOffice: readonly Kind[] = ['DECISION', 'FINDING', 'GAP']
const listOf: Record<Kind, 'A' | 'B' | 'T'> = {
  TASK: 'T',
  TROOP_NEED: 'A',
  LOCAL_NEED: 'B',
  FAMILY_DIFFICULTY: 'A',
  SUPPORT_NEED: 'A',
  PROJECT: 'B',
  DEFECT: 'T',
  DECISION: 'T',
  FINDING: 'T',
  GAP: 'T',
}

/** What this person may bring in: tasks come from plans, decisions and findings from the office's papers. */
export const proposable = (list?: string) =>
  kinds.filter(
    (k) => k !== 'TASK' && (!byOffice.includes(k) || can('matter.register')) && (!list || listOf[k] === list),
  )

export interface ProposalForm {
  kind: Kind
  year: number
  facts: FactsForm
  title: string
  detail: string
  standard: string
  leadId: string | null
  dueOn: string | null
}

const blank = (collecting?: Collecting): ProposalForm => ({
  kind:
    collecting?.list === 'A' || (!collecting && me.value?.unit.kind === 'TROOP')
      ? 'TROOP_NEED'
      : 'LOCAL_NEED',
  year: collecting?.year ?? thisYear(),
  facts: factsForm(),
  title: '',
  detail: '',
  standard: '',
  leadId: null,
  dueOn: null,
})

/** What of a collecting a proposal must fit. */
export interface Collecting {
  id: string
  list: string
  year: number
}

/** A new matter, on whatever screen. Sending the same twice makes one. */
export function usePropose(collecting?: Collecting) {
  const key = `propose.${me.value?.id}.${collecting?.id ?? ''}`
  const kept = readDraft<{ form: ProposalForm; files: Attachment[]; known: UnitRef[] }>(key)
  const form = reactive<ProposalForm>({ ...blank(collecting), ...kept?.form })
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
          ...(collecting ? {} : { year: form.year }),
          facts: factsBody(form.facts),
          title: form.title.trim(),
          detail: form.detail.trim(),
          ...(form.standard.trim() ? { standard: form.standard.trim() } : {}),
          ...(form.leadId ? { leadId: form.leadId } : {}),
          ...(form.dueOn ? { dueOn: form.dueOn } : {}),
          attachmentIds: uploads.done.value.map((a) => a.id),
          ...(secrecyReason ? { secrecyReason } : {}),
        }
        return propose(sent, collecting?.id, keyOf(sent))
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
    Object.assign(form, blank(collecting))
    uploads.state.entries.splice(0)
    forget()
  }

  const list = computed(() => listOf[form.kind])
  return { list, form, uploads, known, busy, problem, missing, submit, discard, restored: Boolean(kept) }
}
