import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, download, ifMatch, type Schema } from '@/api/client'
import { newId } from '@/api/ids'
import { sendForm } from '@/api/sendForm'
import { useEndless } from '@/ui/useEndless'

export type Roster = Schema['Roster']
export type Line = Schema['RosterRow']
export type Fate = Schema['Fate']
export type Decision = Schema['Decision']
export type Setting = Schema['RosterPreviewRequest']

export const fates = ['NEW', 'UPDATE', 'SAME', 'DOUBTFUL', 'WRONG'] as const satisfies Fate[]

/** The headings of the columns that nothing is taken from. */
export const unused = (headings: readonly string[], mapping: Record<string, number | undefined>) => {
  const taken = new Set(Object.values(mapping))
  return headings.filter((heading, at) => heading && !taken.has(at) && !/^(序号|编号)$/.test(heading))
}

export const useRosters = (page: MaybeRefOrGetter<{ after?: string; limit: number }>) =>
  useQuery({
    queryKey: ['rosters', page],
    queryFn: () => body(api.GET('/rosters', { params: { query: toValue(page) } })),
    placeholderData: keepPreviousData,
  })

export const useColumns = () =>
  useQuery({
    queryKey: ['roster-columns'],
    queryFn: () => body(api.GET('/rosters/columns')),
    staleTime: Infinity,
  })

/** Asked again while a job works on it. */
export const useRoster = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['roster', id],
    queryFn: () => body(api.GET('/rosters/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useLines = (
  id: MaybeRefOrGetter<string>,
  asked: MaybeRefOrGetter<{ fate?: Fate; reason?: string; after?: string; limit: number }>,
  enabled: MaybeRefOrGetter<boolean>,
) =>
  useQuery({
    queryKey: ['roster-rows', id, asked],
    queryFn: () =>
      body(
        api.GET('/rosters/{id}/rows', {
          params: { path: { id: toValue(id) }, query: toValue(asked) },
        }),
      ),
    enabled: computed(() => toValue(enabled)),
    placeholderData: keepPreviousData,
  })

export function useRosterChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['rosters', 'roster', 'roster-rows', 'persons', 'households', 'quality'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

export function uploadRoster(file: File, onProgress: (part: number) => void, signal: AbortSignal) {
  const form = new FormData()
  form.append('file', file)
  return sendForm<Roster>('/rosters', form, onProgress, signal)
}

export const fetchTemplate = () => download('/rosters/template', {}, '人员名册模板.xlsx')

const once = () => ({ 'Idempotency-Key': newId() })
const at = (roster: Roster) => ({
  params: { path: { id: roster.id }, header: ifMatch(roster.version) },
  headers: once(),
})

export const takeHead = (roster: Roster, row: number) =>
  body(api.POST('/rosters/{id}/head', { ...at(roster), body: { row } }))

export const startPreview = (roster: Roster, setting: Setting) =>
  body(api.POST('/rosters/{id}/preview', { ...at(roster), body: setting }))

export const startApply = (roster: Roster) => body(api.POST('/rosters/{id}/apply', at(roster)))

export const startResume = (roster: Roster) =>
  body(api.POST('/rosters/{id}/resume', { params: { path: { id: roster.id } }, headers: once() }))

export const startRejected = (roster: Roster) =>
  body(api.POST('/rosters/{id}/rejected', { params: { path: { id: roster.id } }, headers: once() }))

export const undoRoster = (roster: Roster) => body(api.POST('/rosters/{id}/undo', at(roster)))

export const dropRoster = (roster: Roster) =>
  body(api.POST('/rosters/{id}/drop', { params: { path: { id: roster.id } }, headers: once() }))

export const decide = (roster: Roster, request: Schema['RosterDecideRequest']) =>
  body(
    api.POST('/rosters/{id}/decide', {
      params: { path: { id: roster.id } },
      headers: once(),
      body: request,
    }),
  )

export const expectedKinds = [
  'DISCHARGE',
  'CONSCRIPTION',
  'BEREAVED',
  'CARD',
] as const satisfies Schema['ExpectedKind'][]

export const useGaps = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['roster', 'gaps', id],
    queryFn: () => body(api.GET('/rosters/{id}/gaps', { params: { path: { id: toValue(id) } } })),
  })

type Gap = [id: MaybeRefOrGetter<string>, unit: MaybeRefOrGetter<string>, enabled: () => boolean]
const inGap = (id: Gap[0], unit: Gap[1], at: { after?: string; limit: number }) => ({
  params: { path: { id: toValue(id) }, query: { unit: toValue(unit), ...at } },
})

export const useMissing = (...[id, unit, enabled]: Gap) =>
  useEndless(
    ['roster', 'missing', id, unit],
    (at) => body(api.GET('/rosters/{id}/gaps/missing', inGap(id, unit, at))),
    enabled,
  )

export const useExtra = (...[id, unit, enabled]: Gap) =>
  useEndless(
    ['roster', 'extra', id, unit],
    (at) => body(api.GET('/rosters/{id}/gaps/extra', inGap(id, unit, at))),
    enabled,
  )

export const assignGap = (roster: Roster, request: Schema['RosterGapAssignRequest']) =>
  body(
    api.POST('/rosters/{id}/gaps/assign', {
      params: { path: { id: roster.id } },
      headers: once(),
      body: request,
    }),
  )

export const useQuality = () =>
  useQuery({ queryKey: ['quality', 'rules'], queryFn: () => body(api.GET('/quality')) })

export const useBrokenUnits = (rule: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: ['quality', 'units', rule],
    queryFn: () => body(api.GET('/quality/{rule}/units', { params: { path: { rule: toValue(rule)! } } })),
    enabled: computed(() => Boolean(toValue(rule))),
    placeholderData: keepPreviousData,
  })

export const useBrokenPersons = (
  rule: MaybeRefOrGetter<string | undefined>,
  asked: MaybeRefOrGetter<{ unit?: string; after?: string; limit: number }>,
) =>
  useQuery({
    queryKey: ['quality', 'persons', rule, asked],
    queryFn: () =>
      body(
        api.GET('/quality/{rule}/persons', {
          params: { path: { rule: toValue(rule)! }, query: toValue(asked) },
        }),
      ),
    enabled: computed(() => Boolean(toValue(rule))),
    placeholderData: keepPreviousData,
  })
