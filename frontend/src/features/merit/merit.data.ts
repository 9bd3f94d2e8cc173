import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { whole } from '@/api/whole'
import type { Tones } from '@/ui/tone'

export type Letter = Schema['MeritLetter']
export type Row = Schema['MeritRow']
export type Status = Schema['MeritStatus']
export type Relation = Schema['MeritRelation']
export type Source = Schema['MeritSource']
export type Award = Schema['MeritRule']
export type Present = Schema['MeritPresentRequest']
export type LetterRequest = Schema['MeritLetterRequest']
export type LetterFilter = Omit<Schema['MeritFilterRequest'], 'q'>

/** In the order of the work; the two that leave it stand last. */
export const statuses = [
  'RECEIVED',
  'REGISTERED',
  'VERIFYING',
  'VERIFIED',
  'PLANNED',
  'DELIVERED',
  'REPORTED',
  'ARCHIVED',
  'RETURNED',
  'FORWARDED',
] as const satisfies Status[]
export const relations = ['PARENT', 'SPOUSE', 'CARER', 'OTHER'] as const satisfies Relation[]
export const sources = ['TROOP', 'ARMED_DEPARTMENT', 'FAMILY'] as const satisfies Source[]

/** The figures of coverage, whose rows the list can be. */
export const counted = ['OWED', 'DELIVERED', 'ON_TIME', 'OVERDUE'] as const satisfies Schema['MeritCounted'][]

/** What stands in the address; a name never does. */
export const shape = {
  status: statuses,
  award: 'text',
  unit: 'text',
  year: 'year',
  only: ['open', 'overdue', 'unpaid', 'posthumous', 'gazetteer'],
  figure: counted,
} as const
export type Filters = { [K in keyof typeof shape]?: string }

export const filterOf = (f: Filters): LetterFilter => ({
  status: f.status as Status | undefined,
  award: f.award,
  unit: f.unit,
  year: f.year && f.only !== 'gazetteer' ? Number(f.year) : undefined,
  awardYear: f.year && f.only === 'gazetteer' ? Number(f.year) : undefined,
  open: f.only === 'open',
  overdue: f.only === 'overdue',
  unpaid: f.only === 'unpaid',
  posthumous: f.only === 'posthumous',
  gazetteer: f.only === 'gazetteer',
  figure: f.figure as Schema['MeritCounted'] | undefined,
})

const none: LetterFilter = filterOf({})

export function useLetters(
  filter: MaybeRefOrGetter<LetterFilter>,
  typed: MaybeRefOrGetter<string>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['letters', filter, typed, page],
    queryFn: () => {
      const { after, limit, total } = toValue(page)
      const asked = { ...toValue(filter), q: toValue(typed).trim() || undefined }
      return body(
        api.POST('/merit-letters/search', { body: { filter: asked, after, limit, total: total ?? false } }),
      )
    },
    placeholderData: keepPreviousData,
  })
}

/** All letters in one state, for the phone: whose day is next may be on the last page. */
export const useWaiting = (status: Status) =>
  useQuery({
    queryKey: ['letters', 'all', status],
    queryFn: async () => {
      const filter = { ...none, status }
      const page = (after?: string) =>
        body(api.POST('/merit-letters/search', { body: { filter, after, limit: 100, total: false } }))
      return (await whole(page)).rows
    },
  })

export const useLetter = (id: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: ['letter', id],
    queryFn: () => body(api.GET('/merit-letters/{id}', { params: { path: { id: toValue(id)! } } })),
    enabled: computed(() => Boolean(toValue(id))),
  })

export const useFigures = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['letter-figures', year],
    queryFn: () => body(api.GET('/merit-letters/figures', { params: { query: { year: toValue(year) } } })),
  })

export const useAwards = () =>
  useQuery({ queryKey: ['awards'], queryFn: () => body(api.GET('/merit-rules')) })

export function useLettersChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['letters', 'letter', 'letter-figures', 'awards', 'household'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

type Headers = Record<string, string>
const at = (row: Row, headers: Headers = {}) => ({
  params: { path: { id: row.id }, header: ifMatch(row.version) },
  headers,
})

export const receive = (request: Schema['MeritReceiveRequest'], headers: Headers) =>
  body(api.POST('/merit-letters', { body: request, headers }))

export const amend = (row: Row, request: LetterRequest) =>
  body(api.PUT('/merit-letters/{id}', { ...at(row), body: request }))

/** The steps that take words only. */
export const plainSteps = ['register', 'check', 'return', 'verify', 'report', 'archive'] as const
export type PlainStep = (typeof plainSteps)[number]
export type Act = PlainStep | 'forward' | 'plan' | 'deliver' | 'pay'
/** What moves a letter on first. */
export const acts: readonly Act[] = [
  'register',
  'check',
  'verify',
  'deliver',
  'plan',
  'report',
  'archive',
  'pay',
  'return',
  'forward',
]

export const takeStep = (row: Row, step: PlainStep, request: Schema['MeritStepRequest'], headers: Headers) =>
  body(api.POST(`/merit-letters/{id}/${step}`, { ...at(row, headers), body: request }))

export const forward = (row: Row, request: Schema['MeritForwardRequest'], headers: Headers) =>
  body(api.POST('/merit-letters/{id}/forward', { ...at(row, headers), body: request }))

export const deliver = (row: Row, request: Schema['MeritDeliverRequest'], headers: Headers) =>
  body(api.POST('/merit-letters/{id}/deliver', { ...at(row, headers), body: request }))

export const pay = (row: Row, request: Schema['MeritPayRequest'], headers: Headers) =>
  body(api.POST('/merit-letters/{id}/pay', { ...at(row, headers), body: request }))

export const plan = (
  rows: readonly Row[],
  request: Omit<Schema['MeritPlanRequest'], 'letters'>,
  headers: Headers,
) =>
  body(
    api.POST('/merit-letters/plan', {
      body: { ...request, letters: rows.map(({ id, version }) => ({ id, version })) },
      headers,
    }),
  )

export const reveal = (id: string, field: Schema['MeritSealedField'], reason: string) =>
  body(api.POST('/merit-letters/{id}/reveal', { params: { path: { id } }, body: { field, reason } }))

export const route = (request: Schema['MeritRouteRequest']) =>
  body(api.POST('/merit-letters/route', { body: request }))

export const setAward = (request: Schema['MeritRuleSetRequest'], headers: Headers) =>
  body(api.POST('/merit-rules', { body: request, headers }))

/** People on file by name, to link a letter to its family. */
export const findPersons = async (text: string) =>
  text.trim()
    ? (await body(api.POST('/persons/search', { body: { text: text.trim(), limit: 20, total: false } })))
        .items
    : []

export { yuan } from '@/ui/money'

/** Whether everybody the table names is among those present. */
export const missing = (seats: readonly (readonly string[])[], present: readonly Present[]) =>
  seats.filter((seat) => !present.some((p) => p.name.trim() && seat.includes(p.rank)))

/** What kind of moment each status is. */
export const tones: Tones = {
  VERIFIED: 'turn',
  PLANNED: 'turn',
  RETURNED: 'back',
  REPORTED: 'over',
  ARCHIVED: 'over',
  FORWARDED: 'over',
}
