import { computed, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { Schema } from '@/api/client'
import { idempotencyKeys } from '@/api/ids'
import { me } from '@/auth/can'
import { fieldTexts } from '@/ui/problemText'
import { toast } from '@/ui/toast'
import { useEdit } from '@/ui/useEdit'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { saveSite, useSiteKinds, useSitesChanged, type Site } from './site.data'

/** A site as it shall be: new, or as it was read. */
export function useSiteForm(site: () => Site | undefined) {
  const { t } = useI18n()
  const router = useRouter()
  const changed = useSitesChanged()
  const keyOf = idempotencyKeys()
  const uploads = useUploads()
  const { is, factFields } = useSiteKinds()
  const { busy, problem, run } = useWrite()
  const tried = ref(false)
  const form = reactive({
    kind: '',
    name: '',
    unitId: null as string | null,
    ownerId: (me.value?.unit.id ?? null) as string | null,
    keeper: '',
    level: 'UNGRADED' as Schema['SiteLevel'],
    address: '',
    lon: null as number | null,
    lat: null as number | null,
    openToVisits: false,
    capacity: null as number | null,
    slots: [] as string[],
    condition: 'GOOD' as Schema['SiteCondition'],
    elements: undefined as Schema['SiteElements'] | undefined,
    homeCode: '',
    planned: false,
    extra: {} as Record<string, unknown>,
  })
  const read = (s: Site) => ({
    kind: s.kind,
    name: s.name,
    unitId: s.unit.id,
    ownerId: s.owner.id,
    keeper: s.keeper ?? '',
    level: s.level,
    address: s.address ?? '',
    lon: s.lon,
    lat: s.lat,
    openToVisits: s.openToVisits,
    capacity: s.capacity,
    slots: [...s.slots],
    condition: s.condition,
    elements: s.elements ?? undefined,
    homeCode: s.homeCode ?? '',
    extra: { ...s.extra } as Record<string, unknown>,
  })
  const edit = useEdit({ form, record: site, read, problem, reload: changed })

  const has = computed(() => ({
    map: is(form.kind, 'MAP'),
    visit: is(form.kind, 'VISIT'),
    park: is(form.kind, 'PARK'),
    home: is(form.kind, 'HOME'),
  }))
  /** Another kind asks other things: what was said for the last one goes. */
  function choose(kind: string) {
    form.kind = kind
    form.extra = {}
    form.elements = is(kind, 'PARK') ? 'NONE' : undefined
    if (!is(kind, 'MAP')) form.lon = form.lat = null
    if (!is(kind, 'VISIT')) form.openToVisits = false
  }
  const lacks = computed<Record<string, string>>(() => {
    const required = t('problem.field.required')
    return {
      ...(form.kind ? {} : { kind: required }),
      ...(form.name.trim() ? {} : { name: required }),
      ...(form.unitId ? {} : { unitId: required }),
      ...(form.ownerId ? {} : { ownerId: required }),
      ...(form.openToVisits && !form.capacity ? { capacity: required } : {}),
      ...(form.openToVisits && !form.slots.length ? { slots: required } : {}),
    }
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
        ...form,
        unitId: form.unitId!,
        ownerId: form.ownerId!,
        keeper: form.keeper.trim() || undefined,
        address: form.address.trim() || undefined,
        lon: form.lon ?? undefined,
        lat: form.lat ?? undefined,
        capacity: form.capacity ?? undefined,
        homeCode: (has.value.home && form.homeCode) || undefined,
        photoIds: uploads.done.value.map((a) => a.id),
        secrecyReason,
      }
      return saveSite(edit.held.value ?? null, sent, keyOf(sent))
    })
    if (!done) return
    edit.saved()
    await changed()
    toast(t('site.done'))
    await router.push({ name: 'site', params: { id: done.id } })
  }
  return { form, has, choose, factFields, uploads, busy, problem, errors, edit, save }
}
export type SiteForm = ReturnType<typeof useSiteForm>['form']
