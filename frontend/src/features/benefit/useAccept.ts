import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { idempotencyKeys } from '@/api/ids'
import { can } from '@/auth/can'
import { fieldTexts } from '@/ui/problemText'
import { revealFirstError } from '@/ui/reveal'
import { toast } from '@/ui/toast'
import { useWrite } from '@/ui/useWrite'
import { accept, useCaseKinds, useCasesChanged, useLaws, useValues } from './benefit.data'

/** The form of a case to be taken in: what its kind asks, what is lacking, and sending it. */
export function useAccept() {
  const { t } = useI18n()
  const router = useRouter()
  const { choices: all, kindOf } = useCaseKinds()
  const laws = useLaws()
  const values = useValues()
  const changed = useCasesChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  const tried = ref(false)
  /** Who keeps no files names the person by number and name. */
  const byFile = can('person.get')
  const form = reactive({
    kind: undefined as string | undefined,
    personId: undefined as string | undefined,
    relatedId: undefined as string | undefined,
    idNumber: '',
    name: '',
    lawId: undefined as string | undefined,
    valueCode: undefined as string | undefined,
    facts: {} as Record<string, unknown>,
    helper: '',
    contactNextOn: '',
  })
  const kind = computed(() => kindOf(form.kind))
  const groups = computed(() => [...new Set(all.value.map((k) => k.group))])
  const inForce = computed(() => (laws.data.value ?? []).filter((l) => l.inForce))
  const usual = computed(() => inForce.value.filter((l) => kind.value?.course?.basis.includes(l.title)))
  const choices = computed(() =>
    (values.data.value ?? []).filter((v) => v.list === kind.value?.course?.values && v.value !== null),
  )
  watch([kind, inForce], ([now], [before]) => {
    if (now?.code === before?.code && form.lawId) return
    form.facts = {}
    form.valueCode = undefined
    form.lawId = usual.value[0]?.id
  })
  const required = computed(() => [
    'kind',
    'lawId',
    ...(byFile ? ['personId'] : ['idNumber', 'name']),
    ...(kind.value?.course?.values ? ['valueCode'] : []),
    ...(kind.value?.course?.contact ? ['helper', 'contactNextOn'] : []),
  ])
  const lacks = computed(() => required.value.filter((f) => !form[f as keyof typeof form]))
  const errors = computed<Record<string, string | undefined>>(() => ({
    ...(tried.value ? Object.fromEntries(lacks.value.map((f) => [f, t('problem.field.required')])) : {}),
    ...fieldTexts(problem.value),
  }))

  async function save() {
    tried.value = true
    if (lacks.value.length) return revealFirstError()
    const done = await run((secrecyReason) => {
      const sent = {
        kind: form.kind!,
        lawId: form.lawId!,
        ...(byFile
          ? { personId: form.personId, relatedId: form.relatedId || undefined }
          : { idNumber: form.idNumber.trim(), name: form.name.trim() }),
        valueCode: form.valueCode,
        facts: form.facts,
        helper: form.helper.trim() || undefined,
        contactNextOn: form.contactNextOn || undefined,
        secrecyReason,
      }
      return accept(sent, keyOf(sent))
    })
    if (!done) return revealFirstError()
    await changed()
    toast(t('benefit.accepted'))
    void router.replace({ name: 'benefit', params: { id: done.id } })
  }

  return { all, byFile, form, kind, groups, inForce, choices, errors, busy, problem, save }
}
