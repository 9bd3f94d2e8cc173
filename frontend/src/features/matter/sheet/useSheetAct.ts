import { reactive, ref } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { me } from '@/auth/can'
import { keepDraft, readDraft } from '@/ui/draft'
import { useWrite } from '@/ui/useWrite'
import type { Attachment } from '../matter.data'
import { useUploads } from '@/ui/useUploads'
import { act, useSheetsChanged, type Sheet } from './sheet.data'

export const sheetVerbs = ['answer', 'clear', 'return'] as const
export type SheetVerb = (typeof sheetVerbs)[number]

/** What the server allows now, in the order of the work. */
export const openSheetVerbs = (sheet: Sheet): SheetVerb[] =>
  sheetVerbs.filter((verb) => sheet.allowedActions.includes(`sheet.${verb}`))

/** One act on one sheet, on whatever screen. What was typed outlives an error and a new sign-in. */
export function useSheetAct(sheet: Sheet, verb: SheetVerb) {
  const key = `sheet.${me.value?.id}.${sheet.id}.${verb}`
  const kept = readDraft<{ form: { text: string; limitOn: string | null }; files: Attachment[] }>(key)
  const form = reactive(kept?.form ?? { text: '', limitOn: null as string | null })
  const uploads = useUploads()
  if (kept?.files) uploads.restore(kept.files)
  const forget = keepDraft(key, () => ({ form: { ...form }, files: uploads.done.value }))
  const missing = ref<string[]>([])
  const { busy, problem, wrong: server, run } = useWrite()
  const changed = useSheetsChanged()
  const keyOf = idempotencyKeys()

  /** True when it is done. */
  async function submit(): Promise<boolean> {
    missing.value = [
      ...(form.text.trim() ? [] : ['text']),
      ...(uploads.unconfirmed.value ? ['confirm'] : uploads.pending.value ? ['files'] : []),
    ]
    if (missing.value.length) return false
    const done = await run((secrecyReason) => {
      const content = {
        text: form.text.trim(),
        ...(verb === 'return' && form.limitOn ? { limitOn: form.limitOn } : {}),
        ...(verb === 'answer' ? { attachmentIds: uploads.done.value.map((a) => a.id) } : {}),
        ...(secrecyReason ? { secrecyReason } : {}),
      }
      return act(sheet.id, verb, sheet.version, content, keyOf(content))
    })
    if (!done) return false
    forget()
    await changed()
    return true
  }

  return { verb, form, uploads, busy, missing, problem, server, submit }
}
