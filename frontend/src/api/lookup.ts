import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from './client'

export type UnitRef = Schema['UnitRef']

/* Look-ups that more than one feature needs. Features do not import each other; they meet here. */

/** Departments before streets before troops, as people look for them. */
export const unitKinds = [
  'LEADING_BODY',
  'DEPARTMENT',
  'STREET',
  'TOWN',
  'VILLAGE',
  'COMMUNITY',
  'TROOP',
  'SOCIAL_ORG',
  'ENTERPRISE',
  'SCHOOL',
  'HOSPITAL',
  'SERVICE_WINDOW',
  'PARTNER',
] as const satisfies Schema['UnitKind'][]

/** Units of some kinds by name; of any, when none is said. */
export const searchUnitsOf = (kinds: readonly string[]) => async (q: string) => {
  const kind = kinds.length ? [...(kinds as Schema['UnitKind'][])] : undefined
  const page = await body(api.GET('/units', { params: { query: { q: q || undefined, limit: 20, kind } } }))
  return page.items.map(refOf)
}
export const searchUnits = searchUnitsOf([])

/** Streets, towns, villages and communities of the person's own scope. */
export async function searchPlaces(q: string): Promise<UnitRef[]> {
  const query = { q: q || undefined, limit: 20, places: true }
  return (await body(api.GET('/units', { params: { query } }))).items.map(refOf)
}

/** Those of the whole district, for what goes from one to another. */
export async function searchAnyPlace(q: string): Promise<UnitRef[]> {
  const query = { q: q || undefined, limit: 20, places: true, anywhere: true }
  return (await body(api.GET('/units', { params: { query } }))).items.map(refOf)
}

export async function unitRef(id: string): Promise<UnitRef> {
  return refOf(await body(api.GET('/units/{id}', { params: { path: { id } } })))
}

export type Found = Pick<UnitRef, 'id' | 'name' | 'code'>

/** Other records that a form links to; the code stands where a unit's does. */
export type LinkKind = 'site' | 'partnership' | 'team'

export async function searchLinks(kind: LinkKind, q: string): Promise<Found[]> {
  const query = { q: q || undefined, limit: 20 }
  if (kind === 'site')
    return (await body(api.GET('/sites', { params: { query } }))).items.map((s) => ({
      id: s.id,
      name: s.name,
      code: s.unit.name,
    }))
  if (kind === 'team')
    return (await body(api.GET('/teams', { params: { query } }))).items.map((team) => ({
      id: team.id,
      name: team.name,
      code: team.unit.name,
    }))
  const running = { ...query, running: true }
  return (await body(api.GET('/partnerships', { params: { query: running } }))).items.map((p) => ({
    id: p.id,
    name: p.title,
    code: '',
  }))
}

/** The record of an id, as far as the person may see it. */
export const useLink = (kind: LinkKind, id: MaybeRefOrGetter<string | null | undefined>) =>
  useQuery({
    queryKey: ['link', kind, id],
    queryFn: async (): Promise<Found> => {
      const params = { path: { id: toValue(id)! } }
      if (kind === 'site') {
        const site = await body(api.GET('/sites/{id}', { params }))
        return { id: site.id, name: site.name, code: site.unit.name }
      }
      if (kind === 'team') {
        const { team } = await body(api.GET('/teams/{id}', { params }))
        return { id: team.id, name: team.name, code: team.unit.name }
      }
      const pair = await body(api.GET('/partnerships/{id}', { params }))
      return { id: pair.id, name: pair.title, code: '' }
    },
    enabled: () => Boolean(toValue(id)),
    staleTime: 10 * 60_000,
    retry: false,
  })

/** As the server names a unit in a record: by its short name, where it has one. */
const refOf = ({ id, code, name, shortName, kind }: Schema['Unit']): UnitRef => ({
  id,
  code,
  name: shortName || name,
  kind,
})

/** The units of these ids, as far as the person may see them; each is asked for once. */
export function useUnitRefs(ids: MaybeRefOrGetter<readonly string[]>) {
  return useQueries({
    queries: computed(() =>
      [...new Set(toValue(ids))].map((id) => ({
        queryKey: ['unit-ref', id],
        queryFn: () => unitRef(id),
        staleTime: 10 * 60_000,
        retry: false,
      })),
    ),
    combine: (found) => found.flatMap((one) => one.data ?? []),
  })
}

/** Teams that are there, for a drill that they take part in. */
export const searchTeams = (q: string) => searchLinks('team', q)
