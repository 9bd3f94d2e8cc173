import { reactive, ref, shallowRef } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { asProblem, isProblem, type ApiProblem } from '@/api/problem'
import { keepDraft, readDraft } from '@/ui/draft'
import { SecrecyDeclined, withSecrecy } from '@/ui/secrecy'
import { createUnit, updateUnit, useFreshUnit, useSaved, type Unit, type UnitFacts } from './unit.data'

const texts = [
  'code',
  'name',
  'shortName',
  'divisionCode',
  'managedBy',
  'contactName',
  'contactPhone',
  'contactEmail',
  'address',
] as const
export interface UnitFields extends Record<(typeof texts)[number], string> {
  kind: Unit['kind']
  actorKind: Unit['actorKind']
  parentId: string | null
  duties: string[]
  validFrom: string | null
  validTo: string | null
}

const fieldsOf = (u?: Unit): UnitFields => ({
  ...(Object.fromEntries(texts.map((k) => [k, u?.[k] ?? ''])) as Record<(typeof texts)[number], string>),
  kind: u?.kind ?? 'DEPARTMENT',
  actorKind: u?.actorKind ?? 'DEPARTMENT',
  parentId: u?.parentId ?? null,
  duties: [...(u?.duties ?? [])],
  validFrom: u?.validFrom ?? null,
  validTo: u?.validTo ?? null,
})

export function useUnitForm(unit?: Unit) {
  const key = `unit.${unit?.id ?? 'new'}`
  const kept = readDraft<UnitFields>(key)
  const form = reactive<UnitFields>(kept ?? fieldsOf(unit))
  const version = ref(unit?.version ?? 0)
  const forget = keepDraft(key, () => ({ ...form }))
  const busy = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  const stale = ref(false)
  const missing = ref<string[]>([])
  const saved = useSaved()
  const fresh = useFreshUnit()
  const keyOf = idempotencyKeys()

  function facts(): UnitFacts {
    const blank = (text: string) => text.trim() || null
    const { code: _code, parentId: _parent, ...rest } = form
    return {
      ...rest,
      ...Object.fromEntries(texts.filter((k) => k !== 'code').map((k) => [k, blank(form[k])])),
      name: form.name.trim(),
      duties: form.duties.map((d) => d.trim()).filter(Boolean),
    } as UnitFacts
  }

  async function submit(): Promise<Unit | null> {
    missing.value = (['code', 'name'] as const).filter((k) => !form[k].trim())
    if (busy.value || missing.value.length) return null
    busy.value = true
    problem.value = null
    try {
      const done = await withSecrecy((secrecyReason) => {
        const sent = { facts: facts(), ...(secrecyReason ? { secrecyReason } : {}) }
        if (unit) return updateUnit(unit.id, version.value, sent)
        const made = {
          ...sent,
          code: form.code.trim().toUpperCase(),
          ...(form.parentId ? { parentId: form.parentId } : {}),
        }
        return createUnit(made, keyOf(made))
      })
      forget()
      saved(done)
      return done
    } catch (error) {
      if (unit && isProblem(error, 'conflict.stale')) {
        version.value = (await fresh(unit.id)).version
        stale.value = true
      } else if (!(error instanceof SecrecyDeclined)) problem.value = asProblem(error)
      return null
    } finally {
      busy.value = false
    }
  }

  return { form, busy, problem, stale, missing, submit, forget, restored: kept !== null }
}
