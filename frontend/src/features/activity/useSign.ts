import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { upload } from '@/api/attachments'
import { idempotencyKeys } from '@/api/ids'
import { todayHere } from '@/ui/format'
import { useWrite } from '@/ui/useWrite'
import { signLine, usePartChanged, type Line, type Of } from './visit.data'

/**
 * 签收 as desk and phone take it (6.1): by hand on the screen, or by the number of a signed paper. `png` gives what was
 * drawn; `save` tells whether it was written.
 */
export function useSign(activity: Of, version: () => number, line: Line, png: () => Promise<File>) {
  const { t } = useI18n()
  const changed = usePartChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, wrong, run } = useWrite(() => ({ id: activity.id, version: version() }))
  const tried = ref(false)
  const form = reactive({
    by: 'HAND' as 'HAND' | 'PAPER',
    on: todayHere() < activity.startsOn ? activity.startsOn : todayHere(),
    signer: '',
    paperNo: '',
    signed: false,
  })
  /* Another way begins with a clean pad. */
  watch(
    () => form.by,
    () => (form.signed = false),
    { flush: 'sync' },
  )
  const lacks = computed<Record<string, string>>(() => {
    const required = t('problem.field.required')
    return {
      ...(form.on ? {} : { on: required }),
      ...(form.signer.trim() ? {} : { signer: required }),
      ...(form.by === 'PAPER' && !form.paperNo.trim() ? { paperNo: required } : {}),
      ...(form.by === 'HAND' && !form.signed ? { signature: required } : {}),
    }
  })
  const errors = computed<Record<string, string | undefined>>(() => ({
    ...(tried.value ? lacks.value : {}),
    ...wrong.value,
  }))
  /* What went up stays up when the step itself is refused. */
  let sent: { file: File; id: string } | undefined
  async function signature() {
    if (form.by === 'PAPER') return undefined
    const file = await png()
    if (sent?.file !== file) sent = { file, id: (await upload(file, true, () => {})).id }
    return sent.id
  }

  async function save(): Promise<boolean> {
    tried.value = true
    if (Object.keys(lacks.value).length) return false
    // First what goes up: the step itself is a request of its own, which begins at once (useWrite).
    const drawn = await run(async () => ({ id: await signature() }))
    if (!drawn) return false
    const done = await run((secrecyReason) => {
      const request = {
        on: form.on,
        signer: form.signer.trim(),
        paperNo: form.by === 'PAPER' ? form.paperNo.trim() : undefined,
        signatureId: drawn.id,
        secrecyReason,
      }
      return signLine(activity.id, version(), line, request, keyOf([line.id, version(), request]))
    })
    if (!done) return false
    await changed()
    return true
  }
  return { form, errors, busy, problem, save }
}
