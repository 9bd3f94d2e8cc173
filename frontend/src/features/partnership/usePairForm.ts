import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { idempotencyKeys } from '@/api/ids'
import { todayHere } from '@/ui/format'
import { fieldTexts } from '@/ui/problemText'
import { toast } from '@/ui/toast'
import { useEdit } from '@/ui/useEdit'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { savePair, useChanged, usePairKinds, type Partnership } from './partnership.data'

interface Side {
  outside: boolean
  unitId: string | null
  partnerId: string | null
  contact: string
  phone: string
}
const side = (): Side => ({ outside: false, unitId: null, partnerId: null, contact: '', phone: '' })

/** The form of a partnership, new or to be changed. A phone that is left empty stays as it was. */
export function usePairForm(of: () => Partnership | null) {
  const { t } = useI18n()
  const router = useRouter()
  const changed = useChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  const uploads = useUploads()
  const { choices, kindOf } = usePairKinds('pairing')
  const tried = ref(false)
  const form = reactive({
    kind: '',
    title: '',
    a: side(),
    b: side(),
    validFrom: todayHere(),
    validTo: '',
    note: '',
    extra: {} as Record<string, unknown>,
  })
  const kind = computed(() => kindOf(form.kind))

  const sideOf = (s: Partnership['a']): Side => ({
    outside: Boolean(s.partner),
    unitId: s.unit?.id ?? null,
    partnerId: s.partner?.id ?? null,
    contact: s.contact ?? '',
    phone: '',
  })
  const read = (p: Partnership) => ({
    kind: p.kind,
    title: p.title,
    a: sideOf(p.a),
    b: sideOf(p.b),
    validFrom: p.validFrom,
    validTo: p.validTo ?? '',
    note: p.note ?? '',
    extra: { ...p.extra } as Record<string, unknown>,
  })
  const edit = useEdit({ form, record: of, read, problem, reload: changed })

  const party = (s: Side) => ({
    unitId: s.outside ? undefined : (s.unitId ?? undefined),
    partnerId: s.outside ? (s.partnerId ?? undefined) : undefined,
    contact: s.contact.trim() || undefined,
    phone: s.phone.trim() || undefined,
  })
  const lacks = computed(() => {
    const required = t('problem.field.required')
    const none = (s: Side) => !(s.outside ? s.partnerId : s.unitId)
    return {
      ...(form.kind ? {} : { kind: required }),
      ...(form.title.trim() ? {} : { title: required }),
      ...(none(form.a) ? { 'a.unitId': required } : {}),
      ...(none(form.b) ? { 'b.unitId': required } : {}),
      ...(form.validFrom ? {} : { validFrom: required }),
    } as Record<string, string>
  })
  const errors = computed<Record<string, string>>(() => ({
    ...(tried.value ? lacks.value : {}),
    ...fieldTexts(problem.value),
  }))

  async function save() {
    tried.value = true
    const ready = uploads.ready()
    if (Object.keys(lacks.value).length || !ready) return
    const done = await run((secrecyReason) => {
      const sent = {
        kind: form.kind,
        title: form.title.trim(),
        a: party(form.a),
        b: party(form.b),
        validFrom: form.validFrom,
        validTo: form.validTo || undefined,
        note: form.note.trim() || undefined,
        extra: form.extra,
        attachmentIds: uploads.done.value.map((a) => a.id),
        secrecyReason,
      }
      return savePair(edit.held.value ?? null, sent, keyOf(sent))
    })
    if (!done) return
    edit.saved()
    await changed()
    toast(t('partnership.saved'))
    void router.push({ name: 'partnership', params: { id: done.id } })
  }
  return { form, kind, choices, errors, busy, problem, uploads, edit, save }
}
