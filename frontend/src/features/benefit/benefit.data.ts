import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { inUse, useKindAs, useKinds } from '@/api/kinds'
import { whole } from '@/api/whole'
import type { Tones } from '@/ui/tone'

export type Case = Schema['BenefitCase']
export type Row = Schema['BenefitRow']
export type Status = Schema['BenefitStatus']
export type Law = Schema['Law']
export type Value = Schema['BenefitValue']
export type ValueList = Schema['ValueList']

export const statuses = [
  'HANDLING',
  'SUPPLEMENT',
  'REFUSING',
  'PASSED',
  'FINISHED',
  'VISITED',
  'ARCHIVED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies Status[]
export const valueLists = [
  'EXAM_POINTS',
  'HOME_BEDS',
  'STEP_DAYS',
  'VISIT_TIMES',
] as const satisfies ValueList[]

export const shape = {
  kind: 'text',
  step: 'text',
  status: statuses,
  unit: 'text',
  year: 'year',
  only: ['waiting', 'overdue', 'contactDue', 'staying'],
} as const
export type Filters = { [K in keyof typeof shape]?: string }

/** What the list is asked for; the quick filters are flags of the server. */
export const filterOf = (f: Filters) => ({
  kind: f.kind,
  step: f.kind ? f.step : undefined,
  status: f.status as Status | undefined,
  unit: f.unit,
  year: f.year ? Number(f.year) : undefined,
  ...(f.only ? { [f.only]: true } : {}),
})

export function useCases(
  filter: MaybeRefOrGetter<ReturnType<typeof filterOf>>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['cases', filter, page],
    queryFn: () =>
      body(api.GET('/benefit-cases', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
}

/** All of them, for the phone: what is due first may be on the last page. */
export const useAllCases = (filter: ReturnType<typeof filterOf>) =>
  useQuery({
    queryKey: ['cases', 'all', filter],
    queryFn: async () => {
      const page = (after?: string) =>
        body(api.GET('/benefit-cases', { params: { query: { ...filter, after, limit: 100 } } }))
      return (await whole(page)).rows
    },
  })

export const useCase = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['case', id],
    queryFn: () => body(api.GET('/benefit-cases/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useFigures = () =>
  useQuery({ queryKey: ['case-figures'], queryFn: () => body(api.GET('/benefit-cases/figures')) })

export const useExamList = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['exam-list', year],
    queryFn: () => body(api.GET('/benefit-cases/exam-list', { params: { query: { year: toValue(year) } } })),
  })

/** Who became a veteran in a year, with the case of their settlement if there is one. */
export const useDischarged = (
  asked: MaybeRefOrGetter<{ year: number; unit?: string; open?: boolean }>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) =>
  useQuery({
    queryKey: ['cases', 'discharged', asked, page],
    queryFn: () =>
      body(
        api.GET('/benefit-cases/discharged', {
          params: { query: { ...toValue(asked), ...toValue(page) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const useLaws = () => useQuery({ queryKey: ['laws'], queryFn: () => body(api.GET('/laws')) })
export const useValues = () =>
  useQuery({ queryKey: ['benefit-values'], queryFn: () => body(api.GET('/benefit-values')) })

/** The kinds of cases, and how they are looked up. */
export function useCaseKinds() {
  const kinds = useKinds('benefit')
  const all = computed(() => kinds.data.value ?? [])
  const kindOf = (code: string | undefined) => all.value.find((k) => k.code === code)
  const nameOf = (code: string) => kindOf(code)?.name ?? code
  const stepsOf = (code: string | undefined) => kindOf(code)?.course?.steps ?? []
  return { all, choices: computed(() => inUse(all.value)), kindOf, nameOf, stepsOf }
}

/** The kind of a case as it was when the case was taken in: the case runs by it to its end. */
export function useCaseKind(item: () => Case | undefined) {
  const kind = useKindAs('benefit', () => {
    const it = item()
    return it && { code: it.kind, version: it.kindVersion }
  })
  const steps = computed(() => kind.value?.course?.steps ?? [])
  const step = computed(() => steps.value.find((s) => s.code === item()?.step))
  return { kind, steps, step, name: computed(() => kind.value?.name ?? '') }
}

export function useCasesChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['cases', 'case', 'case-figures', 'exam-list', 'benefit-values', 'household'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

export function useLawsChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(['laws', 'benefit-values'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

/** In the order in which they are offered: what moves a case on first. */
export const moves = [
  'pass',
  'supplement',
  'finish',
  'agree',
  'visit',
  'archive',
  'ask',
  'refuse',
  'disagree',
  'return',
  'withdraw',
] as const
export type Move = (typeof moves)[number]
export type Act = Move | 'contact' | 'end'
export const acts: readonly Act[] = [...moves.slice(0, 6), 'contact', ...moves.slice(6), 'end']
/** Those that need words. */
export const worded: readonly Act[] = ['ask', 'refuse', 'disagree', 'return', 'withdraw', 'contact', 'end']

type Headers = Record<string, string>
const at = (c: Case, headers: Headers = {}) => ({
  params: { path: { id: c.id }, header: ifMatch(c.version) },
  headers,
})

export const accept = (request: Schema['BenefitAcceptRequest'], headers: Headers) =>
  body(api.POST('/benefit-cases', { body: request, headers }))

export const move = (c: Case, what: Move, request: Schema['BenefitMoveRequest'], headers: Headers) =>
  body(api.POST(`/benefit-cases/{id}/${what}`, { ...at(c, headers), body: request }))

export const contact = (c: Case, request: Schema['BenefitContactRequest'], headers: Headers) =>
  body(api.POST('/benefit-cases/{id}/contact', { ...at(c, headers), body: request }))

export const end = (c: Case, request: Schema['BenefitEndRequest'], headers: Headers) =>
  body(api.POST('/benefit-cases/{id}/end', { ...at(c, headers), body: request }))

export const paper = (c: Case, request: Schema['BenefitPaperRequest'], headers: Headers) =>
  body(api.POST('/benefit-cases/{id}/papers', { ...at(c, headers), body: request }))

export const reveal = (id: string, reason: string) =>
  body(api.POST('/benefit-cases/{id}/reveal', { params: { path: { id } }, body: { reason } }))

export const revealPerson = (id: string, field: Schema['SealedField'], reason: string) =>
  body(api.POST('/persons/{id}/reveal', { params: { path: { id } }, body: { field, reason } }))

/** People on file by name, within one's own scope. */
export const findPersons = async (text: string) =>
  text.trim()
    ? (await body(api.POST('/persons/search', { body: { text: text.trim(), limit: 20, total: false } })))
        .items
    : []

export const saveLaw = (law: Law | null, request: Schema['LawRequest'], headers: Headers) =>
  law
    ? body(
        api.PUT('/laws/{id}', {
          params: { path: { id: law.id }, header: ifMatch(law.version) },
          body: request,
        }),
      )
    : body(api.POST('/laws', { body: request, headers }))

export const setValue = (request: Schema['BenefitValueRequest'], headers: Headers) =>
  body(api.POST('/benefit-values', { body: request, headers }))

/** What kind of moment each status is. */
export const tones: Tones = {
  PASSED: 'turn',
  REFUSING: 'turn',
  SUPPLEMENT: 'back',
  REFUSED: 'over',
  ARCHIVED: 'over',
  WITHDRAWN: 'over',
}
