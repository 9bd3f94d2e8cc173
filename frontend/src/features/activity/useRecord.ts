import { computed, reactive } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { fieldTexts } from '@/ui/problemText'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import {
  audiences,
  recordActivity,
  useActivitiesChanged,
  type Activity,
  type Audience,
} from './activity.data'

/** What came of an activity as it stood when the form opened, as desk and phone enter it; `save` tells whether it was
    written. */
export function useRecord(item: () => Activity) {
  const changed = useActivitiesChanged()
  const keyOf = idempotencyKeys()
  const uploads = useUploads()
  const { busy, problem, run } = useWrite()
  const a = item()
  const form = reactive({
    counts: Object.fromEntries(a.counts.map((c) => [c.audience, c.people])) as Partial<
      Record<Audience, number>
    >,
    goods: a.goods === null ? null : a.goods / 100,
    families: a.families,
    result: a.result ?? '',
    extra: { ...a.extra } as Record<string, unknown>,
  })
  const heads = computed(() => audiences.reduce((sum, one) => sum + (form.counts[one] ?? 0), 0))
  const fields = computed(() => item().kind.fields.filter((f) => f.before === 'activity.record'))
  /** The goods of a visit are its signed lines, nothing is added up twice. */
  const byLines = computed(() => item().kind.form === 'visit')
  const errors = computed(() => fieldTexts(problem.value))

  async function save() {
    if (!uploads.ready()) return false
    const own = Object.fromEntries(fields.value.map((f) => [f.code, form.extra[f.code]]))
    const done = await run((secrecyReason) => {
      const sent = {
        counts: audiences
          .filter((one) => form.counts[one])
          .map((audience) => ({ audience, people: form.counts[audience]! })),
        goods: byLines.value || form.goods === null ? undefined : Math.round(form.goods * 100),
        families: form.families ?? undefined,
        result: form.result.trim() || undefined,
        extra: Object.fromEntries(Object.entries(own).filter(([, v]) => v !== undefined)),
        attachmentIds: uploads.done.value.map((f) => f.id),
        secrecyReason,
      }
      return recordActivity(a, sent, keyOf([a.version, sent]))
    })
    if (!done) return false
    uploads.state.entries.splice(0)
    await changed()
    return true
  }
  return { form, heads, fields, byLines, errors, busy, problem, uploads, save }
}
