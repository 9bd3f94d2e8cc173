import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { idempotencyKeys } from '@/api/ids'
import { fieldTexts } from '@/ui/problemText'
import { useEdit } from '@/ui/useEdit'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { saveDocument, useDocument } from './document.data'

/** A text that is written: new, or as it was read. */
export function useDocumentForm(id: () => string | undefined) {
  const { t } = useI18n()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  const uploads = useUploads()
  const known = useDocument(id)
  const record = computed(() => known.data.value && { ...known.data.value, id: known.data.value.row.id })
  const tried = ref(false)
  const form = reactive({
    kind: '',
    title: '',
    body: '',
    tags: [] as string[],
    extra: {} as Record<string, unknown>,
  })
  const edit = useEdit({
    form,
    record: () => record.value,
    read: (d) => ({
      kind: d.row.kind,
      title: d.row.title,
      body: d.body,
      tags: [...d.row.tags],
      extra: { ...d.extra },
    }),
    problem,
    reload: known.refetch,
  })
  const errors = computed<Record<string, string>>(() => {
    const required = t('problem.field.required')
    const wrong = Object.entries(fieldTexts(problem.value))
    return {
      ...(tried.value && !form.kind ? { kind: required } : {}),
      ...(tried.value && !form.title.trim() ? { title: required } : {}),
      ...Object.fromEntries(wrong.map(([field, text]) => [field.replace(/^facts\.|\[.*$/g, ''), text])),
    }
  })

  async function save() {
    tried.value = true
    const ready = uploads.ready()
    if (!form.kind || !form.title.trim() || !ready) return undefined
    const done = await run((secrecyReason) => {
      const sent = {
        facts: { title: form.title.trim(), body: form.body.trim(), tags: form.tags, extra: form.extra },
        attachmentIds: uploads.done.value.map((a) => a.id),
        secrecyReason,
      }
      return saveDocument(edit.held.value ?? null, form.kind, sent, keyOf(sent))
    })
    if (done) edit.saved()
    return done
  }
  return { known, form, edit, errors, busy, problem, uploads, save }
}
