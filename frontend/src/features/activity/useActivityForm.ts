import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { idempotencyKeys } from '@/api/ids'
import { todayHere } from '@/ui/format'
import { fieldTexts } from '@/ui/problemText'
import { revealFirstError } from '@/ui/reveal'
import { toast } from '@/ui/toast'
import { useEdit } from '@/ui/useEdit'
import { useWrite } from '@/ui/useWrite'
import {
  editActivity,
  planActivity,
  useActivitiesChanged,
  useActivityKinds,
  useSchools,
  type Activity,
  type Facts,
} from './activity.data'

/** The form of an activity: what its kind asks, what is lacking, and sending it. */
export function useActivityForm(
  item: () => Activity | undefined,
  preset: Record<string, unknown>,
  page: 'activity' | 'm-activity' = 'activity',
) {
  const { t } = useI18n()
  const router = useRouter()
  const { all, groups, kindOf } = useActivityKinds()
  const changed = useActivitiesChanged()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  const tried = ref(false)
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  const form = reactive({
    kind: text(preset.kind),
    title: '',
    organizerId: null as string | null,
    campaignId: text(preset.campaign),
    workPointId: text(preset.workPoint),
    siteId: text(preset.site) ?? null,
    partnershipId: text(preset.partnership) ?? null,
    troopId: null as string | null,
    host: '',
    startsOn: text(preset.day) ?? todayHere(),
    startsAt: '',
    endsOn: text(preset.day) ?? todayHere(),
    endsAt: '',
    place: '',
    tags: [] as string[],
    extra: {} as Record<string, unknown>,
    partyIds: [] as string[],
    teamIds: [] as string[],
  })
  const kind = computed(() => item()?.kind ?? kindOf(form.kind))
  /** Entered after the event only: by numbers, without place or hour. */
  const afterEvent = computed(() => kind.value?.within.includes('AFTER_EVENT') ?? false)
  /** A drill counts for the teams it was held with. */
  const drill = computed(() => kind.value?.within.includes('DRILL') ?? false)
  /** Of the teams it has: one that is not one's to see keeps its place and has no name. */
  const knownTeams = computed(() =>
    (item()?.teamIds ?? []).map((id) => ({
      id,
      code: '',
      name: item()!.teams.find((one) => one.id === id)?.name ?? t('activity.hiddenLink'),
    })),
  )
  const schools = useSchools(() => kind.value?.code === 'student-training')
  const offers = computed((): Record<string, string[]> => {
    if (kind.value?.code !== 'student-training') return {}
    return { school: schools.data.value ?? [] }
  })
  /** What is asked now; the rest when it is recorded. */
  const fields = computed(() => (kind.value?.fields ?? []).filter((f) => !f.before))

  const read = (a: Activity) => ({
    kind: a.kind.code,
    title: a.title,
    campaignId: a.campaign?.id,
    workPointId: a.workPoint?.id,
    siteId: a.siteId,
    partnershipId: a.partnershipId,
    troopId: a.troop?.id ?? null,
    host: a.host ?? '',
    startsOn: a.startsOn,
    startsAt: a.startsAt?.slice(0, 5) ?? '',
    endsOn: a.endsOn,
    endsAt: a.endsAt?.slice(0, 5) ?? '',
    place: a.place ?? '',
    tags: [...a.tags],
    extra: { ...a.extra } as Record<string, unknown>,
    partyIds: a.parties.map((p) => p.id),
    teamIds: [...a.teamIds],
  })
  const edit = useEdit({ form, record: item, read, problem, reload: changed })
  watch(
    () => form.kind,
    (now, before) => before && now !== before && !item() && (form.extra = {}),
  )
  watch(
    () => form.startsOn,
    (day) => day && (!form.endsOn || form.endsOn < day) && (form.endsOn = day),
  )

  const required = ['kind', 'title', 'startsOn', 'endsOn'] as const
  const lacks = computed(() => required.filter((f) => !String(form[f] ?? '').trim()))
  const errors = computed<Record<string, string | undefined>>(() => {
    const wrong = Object.entries(fieldTexts(problem.value)).map(([k, v]) => [k.replace(/^facts\./, ''), v])
    const lacking = lacks.value.map((f) => [f, t('problem.field.required')])
    return Object.fromEntries([...(tried.value ? lacking : []), ...wrong]) as Record<string, string>
  })

  function facts(): Facts {
    return {
      title: form.title.trim(),
      campaignId: form.campaignId || undefined,
      workPointId: form.workPointId || undefined,
      siteId: afterEvent.value ? undefined : form.siteId || undefined,
      partnershipId: form.partnershipId || undefined,
      troopId: form.troopId || undefined,
      host: form.host.trim() || undefined,
      startsOn: form.startsOn,
      startsAt: afterEvent.value ? undefined : form.startsAt || undefined,
      endsOn: form.endsOn,
      endsAt: afterEvent.value ? undefined : form.endsAt || undefined,
      place: afterEvent.value ? undefined : form.place.trim() || undefined,
      tags: form.tags,
      extra: form.extra,
      partyIds: form.partyIds,
      teamIds: drill.value ? form.teamIds : [],
    }
  }

  async function save() {
    tried.value = true
    if (lacks.value.length) return revealFirstError()
    const a = edit.held.value
    const done = await run((secrecyReason) => {
      const sent = { facts: facts(), secrecyReason }
      if (a) return editActivity(a, sent)
      const made = { kind: form.kind!, organizerId: form.organizerId || undefined, ...sent }
      return planActivity(made, keyOf(made))
    })
    if (!done) return revealFirstError()
    edit.saved()
    await changed()
    toast(t(a ? 'activity.saved' : 'activity.planned'))
    void router.replace({ name: page, params: { id: done.id } })
  }

  return {
    all,
    groups,
    form,
    kind,
    afterEvent,
    drill,
    knownTeams,
    fields,
    offers,
    errors,
    busy,
    problem,
    edit,
    save,
  }
}
