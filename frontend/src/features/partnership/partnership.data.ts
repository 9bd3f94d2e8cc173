import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { useKinds } from '@/api/kinds'
import type { Found } from '@/ui/fields'

export type Partnership = Schema['Partnership']
export type PartnershipRow = Schema['PartnershipRow']
export type Year = Schema['PartnershipYear']
export type Partner = Schema['Partner']
export type Offer = Schema['Offer']
export type OfferRow = Schema['OfferRow']

export const only = ['running', 'unconfirmed', 'unplanned', 'watched'] as const
export const pairShape = { kind: 'text', q: 'text', only } as const
export const pairFilter = (f: { kind?: string; q?: string; only?: string }) => ({
  kind: f.kind,
  q: f.q,
  ...(f.only ? { [f.only]: true } : {}),
})

export const offerStatuses = [
  'APPLIED',
  'QUALIFIED',
  'REVIEWED',
  'PUBLIC',
  'SIGNED',
  'LISTED',
  'DELISTED',
  'REFUSED',
] as const satisfies Schema['OfferStatus'][]
export const offerOnly = ['valid', 'recheckDue', 'complained'] as const
export const offerShape = { status: offerStatuses, q: 'text', only: offerOnly } as const
export const offerFilter = (f: { status?: string; q?: string; only?: string }) => ({
  status: f.status as Schema['OfferStatus'] | undefined,
  q: f.q,
  ...(f.only ? { [f.only]: true } : {}),
})

export const partnerSorts = [
  'SOCIETY',
  'COMPANY',
  'SCHOOL',
  'HOSPITAL',
  'DISTRICT',
  'OTHER',
] as const satisfies Schema['PartnerSort'][]
export const checkResults = [
  'PASSED',
  'BARELY',
  'FAILED',
  'ABSENT',
] as const satisfies Schema['CheckResult'][]
export const risks = [
  'ILLNESS',
  'DISASTER',
  'SCHOOLING',
  'WORK',
  'TRADE',
  'OTHER',
] as const satisfies Schema['WatchRisk'][]

type PageOf = MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>

export const usePartnerships = (filter: MaybeRefOrGetter<ReturnType<typeof pairFilter>>, page: PageOf) =>
  useQuery({
    queryKey: ['partnerships', filter, page],
    queryFn: () =>
      body(api.GET('/partnerships', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
export const usePartnership = (id: MaybeRefOrGetter<string>, enabled = true) =>
  useQuery({
    queryKey: ['partnership', id],
    queryFn: () => body(api.GET('/partnerships/{id}', { params: { path: { id: toValue(id) } } })),
    enabled,
  })
export const useFigures = (from: MaybeRefOrGetter<number>, to: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['partnerships', 'figures', from, to],
    queryFn: () =>
      body(api.GET('/partnerships/figures', { params: { query: { from: toValue(from), to: toValue(to) } } })),
  })
export const useOffers = (filter: MaybeRefOrGetter<ReturnType<typeof offerFilter>>, page: PageOf) =>
  useQuery({
    queryKey: ['offers', filter, page],
    queryFn: () => body(api.GET('/offers', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
export const useOffer = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['offer', id],
    queryFn: () => body(api.GET('/offers/{id}', { params: { path: { id: toValue(id) } } })),
  })
export const useValidOffers = () =>
  useQuery({
    queryKey: ['offers', 'valid'],
    queryFn: () => body(api.GET('/offers/valid', { params: { query: {} } })),
  })
export const usePartners = (
  filter: MaybeRefOrGetter<{ sort?: Schema['PartnerSort']; q?: string }>,
  page: PageOf,
) =>
  useQuery({
    queryKey: ['partners', filter, page],
    queryFn: () =>
      body(api.GET('/partners', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })
export const usePartner = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['partner', id],
    queryFn: () => body(api.GET('/partners/{id}', { params: { path: { id: toValue(id) } } })),
  })

/** Partners for a choice: the code stands where a unit's does. */
export async function searchPartners(q: string): Promise<Found[]> {
  const page = await body(api.GET('/partners', { params: { query: { q: q || undefined, limit: 20 } } }))
  return page.items.map((p) => ({ id: p.id, name: p.name, code: p.uscc ?? '' }))
}

export function useChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['partnerships', 'partnership', 'offers', 'offer', 'partners', 'partner'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

/** The kinds of pairings, or of offers, and how they are named. */
export function usePairKinds(within: 'pairing' | 'offer') {
  const kinds = useKinds('partnership')
  const all = computed(() => (kinds.data.value ?? []).filter((k) => k.within.includes(within)))
  const kindOf = (code: string | undefined) => all.value.find((k) => k.code === code)
  const nameOf = (code: string) => kindOf(code)?.name ?? code
  /** To choose from: what is in use, and what the record is already. */
  const choices = (now?: string) => all.value.filter((k) => !k.retired || k.code === now)
  return { all, choices, kindOf, nameOf }
}

type Headers = Record<string, string>
const at = (of: { id: string; version: number }, headers: Headers = {}) => ({
  params: { path: { id: of.id }, header: ifMatch(of.version) },
  headers,
})

export const savePair = (of: Partnership | null, sent: Schema['PartnershipSaveRequest'], headers: Headers) =>
  of
    ? body(api.PUT('/partnerships/{id}', { ...at(of), body: sent }))
    : body(api.POST('/partnerships', { body: sent, headers }))
export const endPair = (of: Partnership, sent: Schema['PartnershipEndRequest'], headers: Headers) =>
  body(api.POST('/partnerships/{id}/end', { ...at(of, headers), body: sent }))
export const saveYear = (of: Partnership, year: number, sent: Schema['PartnershipYearRequest']) =>
  body(
    api.PUT('/partnerships/{id}/years/{year}', {
      params: { path: { id: of.id, year }, header: ifMatch(of.version) },
      body: sent,
    }),
  )
export const confirmYear = (
  of: Partnership,
  year: number,
  sent: Schema['PartnershipKeepsRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/partnerships/{id}/years/{year}/confirm', {
      params: { path: { id: of.id, year }, header: ifMatch(of.version) },
      headers,
      body: sent,
    }),
  )
export const addClauses = (of: Partnership, sent: Schema['PartnershipClausesRequest'], headers: Headers) =>
  body(api.POST('/partnerships/{id}/clauses', { ...at(of, headers), body: sent }))
export const openClauses = (of: Partnership, sent: Schema['PartnershipOpenRequest'], headers: Headers) =>
  body(api.POST('/partnerships/{id}/open', { ...at(of, headers), body: sent }))
export const addWatch = (of: Partnership, sent: Schema['PartnershipWatchRequest'], headers: Headers) =>
  body(api.POST('/partnerships/{id}/watches', { ...at(of, headers), body: sent }))
const ofWatch = (of: Partnership, watch: string, headers: Headers) => ({
  params: { path: { id: of.id, watch }, header: ifMatch(of.version) },
  headers,
})
export const helpWatch = (
  of: Partnership,
  watch: string,
  sent: Schema['PartnershipHelpRequest'],
  headers: Headers,
) => body(api.POST('/partnerships/{id}/watches/{watch}/help', { ...ofWatch(of, watch, headers), body: sent }))
export const liftWatch = (
  of: Partnership,
  watch: string,
  sent: Schema['PartnershipLiftRequest'],
  headers: Headers,
) => body(api.POST('/partnerships/{id}/watches/{watch}/lift', { ...ofWatch(of, watch, headers), body: sent }))
export const revealSide = (id: string, side: 'A' | 'B', reason: string) =>
  body(api.POST('/partnerships/{id}/reveal', { params: { path: { id } }, body: { side, reason } }))

export const savePartner = (of: Partner | null, sent: Schema['PartnerSaveRequest'], headers: Headers) =>
  of
    ? body(api.PUT('/partners/{id}', { ...at(of), body: sent }))
    : body(api.POST('/partners', { body: sent, headers }))
export const checkPartner = (of: Partner, sent: Schema['PartnerCheckRequest'], headers: Headers) =>
  body(api.POST('/partners/{id}/checks', { ...at(of, headers), body: sent }))
export const revealPartner = (id: string, reason: string) =>
  body(api.POST('/partners/{id}/reveal', { params: { path: { id } }, body: { reason } }))

/** In the order of the way; what ends it last. */
export const offerMoves = [
  'qualify',
  'review',
  'publicize',
  'sign',
  'award',
  'recheck',
  'delist',
  'refuse',
] as const
export type OfferMove = (typeof offerMoves)[number]
export const applyOffer = (sent: Schema['OfferApplyRequest'], headers: Headers) =>
  body(api.POST('/offers', { body: sent, headers }))
export const moveOffer = (of: Offer, move: OfferMove, sent: Schema['OfferMoveRequest'], headers: Headers) =>
  body(api.POST(`/offers/{id}/${move}`, { ...at(of, headers), body: sent }))
export const complainOffer = (of: Offer, sent: Schema['OfferComplaintRequest'], headers: Headers) =>
  body(api.POST('/offers/{id}/complaints', { ...at(of, headers), body: sent }))
export const answerOffer = (
  of: Offer,
  complaint: string,
  sent: Schema['OfferAnswerRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/offers/{id}/complaints/{complaint}/answer', {
      params: { path: { id: of.id, complaint }, header: ifMatch(of.version) },
      headers,
      body: sent,
    }),
  )
