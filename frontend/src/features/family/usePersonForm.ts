import { computed, reactive, ref } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { useKinds } from '@/api/kinds'
import { me } from '@/auth/can'
import { revealFirstError } from '@/ui/reveal'
import { useEdit } from '@/ui/useEdit'
import { useWrite } from '@/ui/useWrite'
import { createPerson, updatePerson, useFamilyChanged, usePerson } from './family.data'
import { blankForm, factsOf, formOf } from './person.form'

const places = ['STREET', 'TOWN', 'VILLAGE', 'COMMUNITY']

/** A new file or a change of one, for the desk and the door. Answers the file, or nothing where it was refused. */
export function usePersonForm(id?: string) {
  const person = usePerson(() => id)
  const kinds = useKinds('person')
  const categories = useKinds('person-category')
  const changed = useFamilyChanged()
  const keyOf = idempotencyKeys()
  const write = useWrite()
  /** Whoever keeps files enters them for their own place, unless they say otherwise. */
  const own = me.value?.unit && places.includes(me.value.unit.kind) ? me.value.unit : undefined
  const form = reactive({ ...blankForm(), unitId: own?.id ?? null })
  const tried = ref(false)
  const edit = useEdit({
    form,
    record: () => person.data.value,
    read: formOf,
    problem: write.problem,
    reload: changed,
  })
  const complete = computed(
    () =>
      form.unitId &&
      form.basis.trim() &&
      (id || form.name.trim()) &&
      (!['CITIZEN', 'CITIZEN_OLD', 'PASSPORT', 'OTHER'].includes(form.idKind) ||
        form.idNumber.trim() ||
        (id && edit.held.value?.idKind === form.idKind)),
  )

  async function save() {
    tried.value = true
    if (!complete.value) {
      revealFirstError()
      return undefined
    }
    const facts = factsOf(form, Boolean(id))
    const done = await write.run((secrecyReason) => {
      if (id) return updatePerson(edit.held.value!, { person: facts, secrecyReason })
      const sent = {
        person: facts,
        categories: form.categories.map((category) => ({ category })),
        secrecyReason,
      }
      return createPerson(sent, keyOf(sent))
    })
    if (!done) revealFirstError()
    else {
      edit.saved()
      await changed()
    }
    return done
  }

  const fields = computed(() => kinds.data.value?.[0]?.fields ?? [])
  const kindsOf = computed(() => categories.data.value ?? [])
  const { busy, problem, wrong } = write
  return { person, own, form, tried, fields, kindsOf, busy, problem, wrong, edit, save }
}
