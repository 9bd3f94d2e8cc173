import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { idempotencyKeys } from '@/api/ids'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { addFinding, usePartChanged, type Line, type Of } from './visit.data'

/**
 * What was heard or found, as desk and phone enter it: with its matter or the reason for none, nothing is left without
 * either (6.1). `save` tells whether it was written.
 */
export function useFinding(activity: Of, version: () => number, targets: readonly Line[]) {
  const { t } = useI18n()
  const changed = usePartChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, wrong, run } = useWrite(() => ({ id: activity.id, version: version() }))
  const uploads = useUploads()
  const tried = ref(false)
  const words = activity.kind.form ?? 'visit'
  /** What the kind's check-list asks: a finding says to which of it it belongs. */
  const items = (activity.kind.fields ?? []).filter((f) => f.type === 'CHECKLIST').flatMap((f) => f.choices)
  const form = reactive({
    lineId: targets.length === 1 ? targets[0]!.id : undefined,
    unitId: null as string | null,
    item: '' as string | undefined,
    text: '',
    fate: 'MATTER' as 'MATTER' | 'REASON',
    title: '',
    leadId: null as string | null,
    dueOn: '',
    reason: '',
  })
  const lacks = computed<Record<string, string>>(() => {
    const open = {
      lineId: words === 'visit' && !form.lineId,
      unitId: words === 'inspection' && !form.unitId,
      text: !form.text.trim(),
      title: form.fate === 'MATTER' && !form.title.trim(),
      reason: form.fate === 'REASON' && !form.reason.trim(),
    }
    const required = t('problem.field.required')
    return Object.fromEntries(Object.entries(open).flatMap(([f, bad]) => (bad ? [[f, required]] : [])))
  })
  const errors = computed<Record<string, string | undefined>>(() => ({
    ...(tried.value ? lacks.value : {}),
    ...wrong.value,
  }))

  async function save(): Promise<boolean> {
    tried.value = true
    const matter = form.fate === 'MATTER'
    const ready = !matter || uploads.ready()
    if (Object.keys(lacks.value).length || !ready) return false
    const done = await run((secrecyReason) => {
      const sent = {
        lineId: form.lineId,
        unitId: form.unitId ?? undefined,
        item: form.item?.trim() || undefined,
        text: form.text.trim(),
        matter: matter
          ? { title: form.title.trim(), leadId: form.leadId ?? undefined, dueOn: form.dueOn || undefined }
          : undefined,
        reason: matter ? undefined : form.reason.trim(),
        attachmentIds: matter ? uploads.done.value.map((a) => a.id) : [],
        secrecyReason,
      }
      return addFinding(activity.id, version(), sent, keyOf([version(), sent]))
    })
    if (!done) return false
    await changed()
    return true
  }
  return { words, items, form, errors, uploads, busy, problem, save }
}
