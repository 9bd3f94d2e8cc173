import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { idempotencyKeys } from '@/api/ids'
import { todayHere } from '@/ui/format'
import { fieldTexts } from '@/ui/problemText'
import { useWrite } from '@/ui/useWrite'
import { contact, end, move, useCasesChanged, worded, type Act, type Case } from './benefit.data'

/** An action on a case as desk and phone take it; `take` tells whether it was done. */
export function useMove(item: () => Case, act: Act) {
  const { t } = useI18n()
  const changed = useCasesChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite(item)
  const tried = ref(false)
  const form = reactive({
    text: '',
    facts: {} as Record<string, unknown>,
    ground: undefined as string | undefined,
    satisfaction: undefined as number | undefined,
    on: act === 'end' ? todayHere() : '',
  })
  const lacks = computed<Record<string, string>>(() => {
    const required = t('problem.field.required')
    return {
      ...(worded.includes(act) && !form.text.trim() ? { text: required } : {}),
      ...(act === 'visit' && !form.satisfaction ? { satisfaction: required } : {}),
      ...(act === 'contact' && !form.on ? { nextOn: required } : {}),
    }
  })
  const errors = computed<Record<string, string>>(() => ({
    ...(tried.value ? lacks.value : {}),
    ...fieldTexts(problem.value),
  }))

  async function take() {
    tried.value = true
    if (Object.keys(lacks.value).length) return false
    const c = item()
    const text = form.text.trim()
    const done = await run((secrecyReason) => {
      if (act === 'contact') {
        const sent = { text, nextOn: form.on, secrecyReason }
        return contact(c, sent, keyOf([c.version, sent]))
      }
      if (act === 'end') {
        const sent = { text, on: form.on, secrecyReason }
        return end(c, sent, keyOf([c.version, sent]))
      }
      const sent = {
        text: text || undefined,
        facts: act === 'pass' ? form.facts : undefined,
        ground: form.ground,
        satisfaction: form.satisfaction,
        secrecyReason,
      }
      return move(c, act, sent, keyOf([act, c.version, sent]))
    })
    if (done) await changed()
    return Boolean(done)
  }
  return { form, busy, problem, errors, take }
}
