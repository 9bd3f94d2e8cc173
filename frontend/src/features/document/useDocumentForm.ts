import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { idempotencyKeys } from '@/api/ids'
import { fieldTexts } from '@/ui/problemText'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { saveDocument, useDocument, type Doc } from './document.data'

export type Form = Pick<Doc, 'body' | 'extra'> & { kind: string; title: string; tags: string[] }

const blank = (): Form => ({ kind: '', title: '', body: '', tags: [], extra: {} })
const formOf = (d: Doc): Form => ({
  kind: d.row.kind,
  title: d.row.title,
  body: d.body,
  tags: [...d.row.tags],
  extra: { ...d.extra },
})
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const parts = ['title', 'body', 'tags'] as const

/**
 * What was typed, over what somebody else wrote since `base`: what was not touched is theirs, what was stays. `both`
 * names what both changed.
 */
export function merged(base: Form, mine: Form, theirs: Form): { form: Form; both: string[] } {
  const form = { ...theirs, extra: { ...theirs.extra } }
  const both: string[] = []
  for (const part of parts) {
    if (same(base[part], mine[part])) continue
    if (!same(base[part], theirs[part]) && !same(mine[part], theirs[part])) both.push(part)
    Object.assign(form, { [part]: mine[part] })
  }
  for (const code of new Set([base, mine, theirs].flatMap((one) => Object.keys(one.extra)))) {
    const [was, typed, now] = [base.extra[code], mine.extra[code], theirs.extra[code]]
    if (same(was, typed)) continue
    if (!same(was, now) && !same(typed, now)) both.push(`extra.${code}`)
    if (typed === undefined) delete form.extra[code]
    else form.extra[code] = typed
  }
  return { form, both }
}

/**
 * A text that is written. The record that filled the form is the one whose version is sent with it: what comes in
 * behind the form neither hides another's words nor makes a save fail that nobody stands in the way of.
 */
export function useDocumentForm(id: () => string | undefined) {
  const { t } = useI18n()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  const uploads = useUploads()
  const known = useDocument(id)
  const tried = ref(false)
  const form = reactive(blank())
  const filled = shallowRef<Doc | null>(null)
  const both = ref<string[]>([])
  let before = blank()

  /** The newest, until something is typed. */
  watch(
    known.data,
    (d) => {
      if (!d || !same(form, before)) return
      before = formOf(d)
      Object.assign(form, formOf(d))
      filled.value = d
    },
    { immediate: true },
  )
  const errors = computed<Record<string, string>>(() => {
    const required = t('problem.field.required')
    const wrong = Object.entries(fieldTexts(problem.value))
    return {
      ...(tried.value && !form.kind ? { kind: required } : {}),
      ...(tried.value && !form.title.trim() ? { title: required } : {}),
      ...Object.fromEntries(wrong.map(([field, text]) => [field.replace(/^facts\.|\[.*$/g, ''), text])),
    }
  })
  const stale = computed(() => problem.value?.code === 'conflict.stale')

  /** Takes over what somebody else wrote meanwhile; what was typed stays. */
  async function renew() {
    const { data, isError } = await known.refetch()
    if (isError || !data) return
    const one = merged(before, form, formOf(data))
    before = formOf(data)
    Object.assign(form, one.form)
    both.value = one.both
    filled.value = data
    problem.value = null
  }
  async function save() {
    tried.value = true
    if (!form.kind || !form.title.trim() || uploads.pending.value) return undefined
    return run((secrecyReason) => {
      const sent = {
        facts: { title: form.title.trim(), body: form.body.trim(), tags: form.tags, extra: form.extra },
        attachmentIds: uploads.done.value.map((a) => a.id),
        secrecyReason,
      }
      return saveDocument(filled.value, form.kind, sent, keyOf(sent))
    })
  }
  return { known, form, filled, errors, tried, busy, problem, uploads, stale, both, renew, save }
}
