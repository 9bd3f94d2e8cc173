import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Schema } from '@/api/client'
import { idempotencyKeys } from '@/api/ids'
import { asProblem, offline } from '@/api/problem'
import { todayHere } from '@/ui/format'
import { fieldTexts } from '@/ui/problemText'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { addLook, useSiteKinds, useSitesChanged } from './site.data'

/** What was taken where there is no line, to be kept and sent later. */
export interface Kept {
  body: Omit<Schema['SiteCheckRequest'], 'photoIds'>
  sent: string[]
  files: File[]
  key: string
}

/**
 * A look at a site as desk and phone take it. `take` tells whether it was done; with `keep`, a look that finds no line
 * is kept instead.
 */
export function useLook(
  site: () => { id: string; kind: string },
  round?: string,
  keep?: (look: Kept) => Promise<void>,
) {
  const { t } = useI18n()
  const { checkFields } = useSiteKinds()
  const changed = useSitesChanged()
  const keyOf = idempotencyKeys()
  const uploads = useUploads()
  const { busy, problem, run } = useWrite()
  const tried = ref(false)
  const form = reactive({
    takenOn: todayHere(),
    answers: {} as Record<string, Record<string, string>>,
    condition: undefined as Schema['SiteCondition'] | undefined,
    defect: '',
    dueOn: '',
  })
  const lists = computed(() => checkFields(site().kind).filter((f) => f.type === 'CHECKLIST'))
  const bad = computed(
    () =>
      Object.values(form.answers).some((a) => Object.values(a).includes('no')) ||
      form.condition === 'BROKEN' ||
      form.condition === 'MISSING',
  )
  const lacks = computed<Record<string, string>>(() => {
    const required = t('problem.field.required')
    const open = lists.value.filter((f) => f.choices.some((c) => !form.answers[f.code]?.[c]))
    return {
      ...Object.fromEntries(open.map((f) => [`answers.${f.code}`, t('site.check.allItems')])),
      ...(form.condition ? {} : { condition: required }),
      ...(bad.value && !form.defect.trim() ? { defect: t('site.check.defectNeeded') } : {}),
      ...(uploads.state.entries.length ? {} : { photoIds: t('site.check.photoNeeded') }),
    }
  })
  const errors = computed<Record<string, string>>(() => ({
    ...(tried.value ? lacks.value : {}),
    ...fieldTexts(problem.value),
  }))
  function answer(list: string, item: string, said: string) {
    form.answers[list] = { ...form.answers[list], [item]: said }
  }

  const said = () => ({
    roundId: round,
    takenOn: form.takenOn,
    answers: form.answers,
    condition: form.condition!,
    defect: form.defect.trim() || undefined,
    dueOn: (form.defect.trim() && form.dueOn) || undefined,
  })
  const photos = () => uploads.done.value.map((a) => a.id)

  async function take(): Promise<'sent' | 'kept' | false> {
    tried.value = true
    const ready = uploads.ready(Boolean(keep))
    if (Object.keys(lacks.value).length || !ready) return false
    const done = await run<'sent' | 'kept'>(async (secrecyReason) => {
      const body = { ...said(), secrecyReason }
      const sent = photos()
      const files = uploads.unsent.value
      const key = keyOf([site().id, body, sent, files.length])
      try {
        if (keep && files.length) throw offline()
        await addLook(site().id, { ...body, photoIds: sent }, key)
        return 'sent'
      } catch (error) {
        if (!keep || asProblem(error).status !== 0) throw error
        await keep({ body, sent, files, key: key['Idempotency-Key'] }).catch((full: unknown) => {
          // The phone has no room: what was typed stays on the screen.
          console.error(full)
          throw error
        })
        return 'kept'
      }
    })
    if (done === 'sent') await changed()
    return done ?? false
  }
  return { form, lists, bad, answer, uploads, busy, problem, errors, take }
}
export type LookForm = ReturnType<typeof useLook>
