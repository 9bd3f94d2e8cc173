import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { idempotencyKeys } from '@/api/ids'
import { useKinds } from '@/api/kinds'
import { can } from '@/auth/can'
import { fieldTexts } from '@/ui/problemText'
import { toast } from '@/ui/toast'
import { useUnsaved } from '@/ui/useUnsaved'
import { renews, useWrite } from '@/ui/useWrite'
import { retire, save, useEditions, useFamilies, useKindsChanged } from './kind.data'
import { formOf, merged, newCode, requestOf, type Form } from './kind.form'

/** A kind being edited: the form, whether it differs from what is in force, and what the server said of it. */
export function useKindEdit(family: string, code: string | undefined) {
  const { t } = useI18n()
  const router = useRouter()
  const families = useFamilies()
  const kinds = useKinds(family)
  const editions = useEditions(family, code)
  const changed = useKindsChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  renews(problem)

  const rules = computed(() => families.data.value?.find((f) => f.code === family))
  const now = computed(() => editions.data.value?.[0]?.kind ?? null)
  const version = ref(0)
  const form = reactive<{ it: Form | null }>({ it: null })
  const base = ref('')
  let before: Form | null = null
  const text = () => JSON.stringify(form.it && requestOf(form.it))
  const dirty = computed(() => form.it !== null && text() !== base.value)

  /** What is in force, unless the person has already changed something. */
  watch(
    [rules, now],
    () => {
      if (!rules.value || (code && !now.value) || dirty.value) return
      form.it = formOf(now.value, rules.value.course)
      before = formOf(now.value, rules.value.course)
      version.value = now.value?.version ?? 0
      base.value = text()
    },
    { immediate: true },
  )

  const errors = computed(() => fieldTexts(problem.value))
  const { asking, leave, stay } = useUnsaved(() => dirty.value)

  /** The editor shows what is in force again. */
  function reset() {
    problem.value = null
    base.value = text()
  }
  /** Somebody else made an edition since: it is taken over in place, and what was typed stays. */
  const stale = computed(() => problem.value?.code === 'conflict.stale')
  async function renew() {
    const [{ isError }] = await Promise.all([editions.refetch(), kinds.refetch()])
    if (isError || !form.it || !before || !rules.value || !now.value) return
    const fresh = formOf(now.value, rules.value.course)
    form.it = merged(before, form.it, fresh)
    before = formOf(now.value, rules.value.course)
    version.value = now.value.version
    base.value = JSON.stringify(requestOf(fresh))
    problem.value = null
    toast(t('kind.renewed', { n: now.value.version }))
  }
  async function keep() {
    const request = requestOf(form.it!)
    const target = code ?? newCode()
    const kind = await run((secrecyReason) =>
      save(family, target, version.value, { ...request, secrecyReason }),
    )
    if (!kind) return
    reset()
    await changed()
    toast(t('kind.saved', { name: kind.name, n: kind.version }))
    if (!code) await router.replace({ name: 'kind', params: { family, code: kind.code } })
  }
  async function end() {
    const kind = await run(() =>
      retire(family, code!, version.value, keyOf({ code, version: version.value })),
    )
    if (!kind) return
    reset()
    await changed()
    toast(t('kind.ended', { name: kind.name }))
  }

  return {
    rules,
    now,
    form,
    dirty,
    errors,
    problem,
    busy,
    asking,
    leave,
    stay,
    keep,
    stale,
    renew,
    end,
    editions: computed(() => editions.data.value ?? []),
    groups: computed(() => [...new Set((kinds.data.value ?? []).map((k) => k.group).filter(Boolean))]),
    fixed: computed(() => !can('kind.save')),
    pending: computed(() => families.isPending.value || (Boolean(code) && editions.isPending.value)),
    error: computed(() => families.error.value ?? editions.error.value),
    retry: () => Promise.all([families.refetch(), editions.refetch()]),
  }
}
