import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, download, ifMatch, type Schema } from '@/api/client'
import { unitKinds } from '@/api/lookup'
import { sendForm } from '@/api/sendForm'
import { whole } from '@/api/whole'

export type Unit = Schema['Unit']
export type UnitFacts = Schema['UnitFacts']
export type NewUnit = Schema['UnitCreateRequest']
export type UnitKind = Schema['UnitKind']
export type UnitImport = Schema['UnitImport']
export type UnitImportLine = Schema['UnitImportLine']

export { unitKinds }
export const actorKinds = ['PARTY', 'GOVERNMENT', 'DEPARTMENT', 'SOCIETY', 'MILITARY'] as const

/** The filters of the list as they stand in its address. */
export const shape = { q: 'text', kind: unitKinds, apart: 'flag', unit: 'text' } as const
export type UnitFilters = { [K in keyof typeof shape]?: string }

interface Asked {
  q?: string
  kind?: string
  parent?: string
  managedApart?: boolean
}

/** All rows of a question, page after page; a parent has tens of children, not thousands. */
const every = async (asked: Asked): Promise<Unit[]> =>
  (
    await whole((after) => {
      const query = { ...asked, kind: asked.kind ? [asked.kind as UnitKind] : undefined, limit: 100, after }
      return body(api.GET('/units', { params: { query } }))
    }, 1000)
  ).rows

/** Departments before streets before troops, as people look for them; by code within a kind, as they come. */
const byKind = (rows: Unit[]) => rows.sort((a, b) => unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind))

export function useChildren(
  parent: MaybeRefOrGetter<string | undefined>,
  apart: MaybeRefOrGetter<boolean>,
  on: MaybeRefOrGetter<boolean>,
) {
  return useQuery({
    queryKey: ['units', 'children', parent, apart],
    queryFn: async () =>
      byKind(await every({ parent: toValue(parent) ?? 'root', managedApart: toValue(apart) || undefined })),
    enabled: computed(() => toValue(on)),
  })
}

export function useSearch(filters: MaybeRefOrGetter<UnitFilters>, on: MaybeRefOrGetter<boolean>) {
  const asked = computed<Asked>(() => {
    const f = toValue(filters)
    return { q: f.q, kind: f.kind, managedApart: f.apart ? true : undefined }
  })
  return useQuery({
    queryKey: ['units', 'search', asked],
    queryFn: () => every(asked.value),
    enabled: computed(() => toValue(on)),
    placeholderData: keepPreviousData,
  })
}

export function useUnit(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: ['unit', id],
    queryFn: () => body(api.GET('/units/{id}', { params: { path: { id: toValue(id)! } } })),
    enabled: computed(() => Boolean(toValue(id))),
  })
}

/** Who sits for the unit in which body, today and before. */
export function useUnitSeats(id: MaybeRefOrGetter<string>) {
  const page = (after?: string) =>
    body(
      api.GET('/memberships', { params: { query: { unit: toValue(id), state: 'ALL', after, limit: 50 } } }),
    )
  const ask = async () => ({ items: (await whole(page)).rows })
  return useQuery({ queryKey: ['seats', 'unit', id], queryFn: ask })
}

export type UnitChange = Schema['UnitChange']

/** Former names and places, and mergers. */
export const useHistory = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['units', 'history', id],
    queryFn: () => body(api.GET('/units/{id}/history', { params: { path: { id: toValue(id) } } })),
  })

/** What a move or a merger would touch, asked anew each time the dialog opens. */
export const useImpact = (id: string) =>
  useQuery({
    queryKey: ['units', 'impact', id],
    queryFn: () => body(api.GET('/units/{id}/impact', { params: { path: { id } } })),
    staleTime: 0,
  })

type Headers = Record<string, string>

export const renameUnit = ({ id, version }: Unit, request: Schema['UnitRenameRequest'], headers: Headers) =>
  body(
    api.POST('/units/{id}/rename', {
      params: { path: { id }, header: ifMatch(version) },
      body: request,
      headers,
    }),
  )

export const moveUnit = ({ id, version }: Unit, request: Schema['UnitTargetRequest'], headers: Headers) =>
  body(
    api.POST('/units/{id}/move', {
      params: { path: { id }, header: ifMatch(version) },
      body: request,
      headers,
    }),
  )

export const mergeUnit = ({ id, version }: Unit, request: Schema['UnitTargetRequest'], headers: Headers) =>
  body(
    api.POST('/units/{id}/merge', {
      params: { path: { id }, header: ifMatch(version) },
      body: request,
      headers,
    }),
  )

/** After a move or a merger much may have changed: matters, seats, plans. */
export function useEverythingChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}

/** Units came or changed: lists and names are asked anew. */
export function useUnitsChanged() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: ['units'] })
    void queries.invalidateQueries({ queryKey: ['unit-ref'] })
  }
}

export function useSaved() {
  const queries = useQueryClient()
  const changed = useUnitsChanged()
  return (unit: Unit) => {
    queries.setQueryData(['unit', unit.id], unit)
    changed()
  }
}

export function useFreshUnit() {
  const queries = useQueryClient()
  const read = (id: string) => body(api.GET('/units/{id}', { params: { path: { id } } }))
  return (id: string) => queries.fetchQuery({ queryKey: ['unit', id], queryFn: () => read(id), staleTime: 0 })
}

export const createUnit = (unit: NewUnit, headers: Record<string, string>) =>
  body(api.POST('/units', { body: unit, headers }))

export const updateUnit = (id: string, version: number, unit: Schema['UnitUpdateRequest']) =>
  body(api.PUT('/units/{id}', { params: { path: { id }, header: ifMatch(version) }, body: unit }))

export function exportUnits(filters: UnitFilters, name: string) {
  const query: Record<string, string> = {}
  if (filters.q) query.q = filters.q
  if (filters.kind) query.kind = filters.kind
  if (filters.apart) query.managedApart = 'true'
  return download('/units/export', query, name)
}

/** A workbook of units: said what it would bring, or taken. */
export function importUnits(
  file: File,
  preview: boolean,
  progress: (part: number) => void = () => {},
  signal?: AbortSignal,
) {
  const form = new FormData()
  form.append('file', file)
  return sendForm<UnitImport>(`/units/import${preview ? '?preview=true' : ''}`, form, progress, signal)
}
