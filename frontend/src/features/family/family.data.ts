import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { useEndless } from '@/ui/useEndless'
import type { Tones } from '@/ui/tone'

export { useTyped } from '@/ui/typed'

export type Person = Schema['Person']
export type PersonRow = Schema['PersonRow']
export type PersonStatus = Schema['PersonStatus']
export type Category = Schema['PersonCategory']
export type PersonRecord = Schema['PersonRecord']
export type Household = Schema['Household']
export type Relation = Schema['Relation']
export type SealedField = Schema['SealedField']

export const statuses = [
  'COLLECTED',
  'CHECKED',
  'ACTIVE',
  'DOUBTFUL',
  'CLOSED',
] as const satisfies PersonStatus[]
export const relations = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER',
] as const satisfies Relation[]
export const idKinds = [
  'CITIZEN',
  'CITIZEN_OLD',
  'PASSPORT',
  'OTHER',
  'MILITARY_SEEN',
  'NONE',
] as const satisfies Schema['IdKind'][]

/** What stands in the address. What was typed to find a person never does: see useTyped. */
export const shape = { unit: 'text', status: statuses, category: 'text', unconfirmed: 'year' } as const
export type PersonFilters = { [K in keyof typeof shape]?: string }

/** One box for all: a whole number, a phone, or a name, a part of it or its first letters. */
export function asked(typed: string): { text?: string; idNumber?: string; phone?: string } {
  const plain = typed.replace(/\s/g, '')
  if (!plain) return {}
  if (/^\d{14,17}[\dXx]$/.test(plain)) return { idNumber: plain }
  if (/^[+\d-]{7,18}$/.test(plain)) return { phone: plain }
  return { text: plain }
}

/** The filters of the list as the server takes them. */
export const searched = (f: PersonFilters, typed: string) => ({
  ...asked(typed),
  unit: f.unit,
  status: f.status as PersonStatus | undefined,
  category: f.category,
  unconfirmedIn: f.unconfirmed ? Number(f.unconfirmed) : undefined,
})

/** For the phone, page after page. */
export const useEndlessPersons = (filter: PersonFilters, typed: MaybeRefOrGetter<string>) =>
  useEndless(['persons', filter, typed], (at) =>
    body(api.POST('/persons/search', { body: { ...searched(filter, toValue(typed)), ...at, total: false } })),
  )

export const searchPersons = (
  filters: PersonFilters,
  typed: string,
  { after, limit, total = false }: { after?: string; limit: number; total?: boolean },
) => body(api.POST('/persons/search', { body: { ...searched(filters, typed), after, limit, total } }))

export const usePersons = (
  filters: MaybeRefOrGetter<PersonFilters>,
  typed: MaybeRefOrGetter<string>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) =>
  useQuery({
    queryKey: ['persons', filters, typed, page],
    queryFn: () => searchPersons(toValue(filters), toValue(typed), toValue(page)),
    placeholderData: keepPreviousData,
  })

export const usePerson = (id: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: ['person', id],
    queryFn: () => body(api.GET('/persons/{id}', { params: { path: { id: toValue(id)! } } })),
    enabled: computed(() => Boolean(toValue(id))),
  })

export function useHouseholds(
  unit: MaybeRefOrGetter<string | undefined>,
  typed: MaybeRefOrGetter<string>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['households', unit, typed, page],
    queryFn: () => {
      const { after, limit, total } = toValue(page)
      const text = toValue(typed).trim() || undefined
      return body(
        api.POST('/households/search', {
          body: { text, unit: toValue(unit), after, limit, total: total ?? false },
        }),
      )
    },
    placeholderData: keepPreviousData,
  })
}

export const useHousehold = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['household', id],
    queryFn: () => body(api.GET('/households/{id}', { params: { path: { id: toValue(id) } } })),
  })

export function useFamilyChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['persons', 'person', 'households', 'household'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

type Headers = Record<string, string>
const at = ({ id, version }: { id: string; version: number }, headers: Headers = {}) => ({
  params: { path: { id }, header: ifMatch(version) },
  headers,
})

export const createPerson = (request: Schema['PersonCreateRequest'], headers: Headers) =>
  body(api.POST('/persons', { body: request, headers }))

export const updatePerson = (person: Person, request: Schema['PersonUpdateRequest']) =>
  body(api.PUT('/persons/{id}', { ...at(person), body: request }))

export function saveCategory(
  person: Person,
  category: Category | undefined,
  request: Schema['PersonCategoryRequest'],
  headers: Headers,
) {
  if (!category) return body(api.POST('/persons/{id}/categories', { ...at(person, headers), body: request }))
  return body(
    api.PUT('/persons/{id}/categories/{category}', {
      params: { path: { id: person.id, category: category.id }, header: ifMatch(person.version) },
      body: request,
    }),
  )
}

export function saveRecord(
  person: Person,
  record: PersonRecord | undefined,
  request: Schema['PersonRecordRequest'],
  headers: Headers,
) {
  if (!record) return body(api.POST('/persons/{id}/records', { ...at(person, headers), body: request }))
  return body(
    api.PUT('/persons/{id}/records/{record}', {
      params: { path: { id: person.id, record: record.id }, header: ifMatch(person.version) },
      body: request,
    }),
  )
}

export const steps = ['check', 'approve', 'send-back', 'doubt', 'clear', 'reopen'] as const
export type Step = (typeof steps)[number]

export const takeStep = (
  person: Person,
  step: Step,
  request: Schema['PersonStepRequest'],
  headers: Headers,
) => body(api.POST(`/persons/{id}/${step}`, { ...at(person, headers), body: request }))

/** What is done with many files at once, and of which state they are. */
export const manySteps = { COLLECTED: 'check', CHECKED: 'approve' } as const
export type ManyStep = (typeof manySteps)[keyof typeof manySteps]

export const takeStepMany = async (
  step: ManyStep,
  items: { id: string; version: number }[],
  headers: Headers,
) => (await body(api.POST(`/persons/${step}`, { body: { items }, headers }))).items

export const closePerson = (person: Person, request: Schema['PersonCloseRequest'], headers: Headers) =>
  body(api.POST('/persons/{id}/close', { ...at(person, headers), body: request }))

export const confirmPerson = (person: Person, year: number, headers: Headers) =>
  body(api.POST('/persons/{id}/confirm', { ...at(person, headers), body: { year } }))

export const revealPerson = (id: string, request: Schema['PersonRevealRequest']) =>
  body(api.POST('/persons/{id}/reveal', { params: { path: { id } }, body: request }))

export const attachToPerson = (person: Person, ids: string[], headers: Headers) =>
  body(api.POST('/persons/{id}/attachments', { params: { path: { id: person.id } }, body: { ids }, headers }))

export const revealHousehold = (id: string, reason: string) =>
  body(api.POST('/households/{id}/reveal', { params: { path: { id } }, body: { reason } }))

export const createHousehold = (request: Schema['HouseholdRequest'], headers: Headers) =>
  body(api.POST('/households', { body: request, headers }))

export const updateHousehold = (household: Household, request: Schema['HouseholdRequest']) =>
  body(api.PUT('/households/{id}', { ...at(household), body: request }))

export const joinHousehold = (
  household: Household,
  request: Schema['HouseholdMemberRequest'],
  headers: Headers,
) => body(api.POST('/households/{id}/members', { ...at(household, headers), body: request }))

export const leaveHousehold = (household: Household, person: string, headers: Headers) =>
  body(
    api.POST('/households/{id}/members/{person}/leave', {
      params: { path: { id: household.id, person }, header: ifMatch(household.version) },
      headers,
    }),
  )

export const endHousehold = (household: Household, on: string, headers: Headers) =>
  body(api.POST('/households/{id}/end', { ...at(household, headers), body: { on } }))

/** What kind of moment each status is. */
export const tones: Tones = {
  COLLECTED: 'turn',
  CHECKED: 'turn',
  DOUBTFUL: 'back',
  CLOSED: 'over',
}
