import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { inUse, useKindAs, useKinds } from '@/api/kinds'
import type { Found } from '@/api/lookup'
import { whole } from '@/api/whole'
import { useEndless } from '@/ui/useEndless'
import type { Tones } from '@/ui/tone'

export type Doc = Schema['Document']
export type Row = Schema['DocumentRow']
export type Status = Schema['DocumentStatus']
type Headers = Record<string, string>

export const statuses = ['DRAFT', 'SUBMITTED', 'CLEARED', 'ISSUED', 'WITHDRAWN'] as const satisfies Status[]
export const tones: Tones = { SUBMITTED: 'turn', CLEARED: 'turn', ISSUED: 'good', WITHDRAWN: 'over' }
export const only = ['mine', 'toSign'] as const
/** What is sent to be adopted by others: all of it, or what of it was. */
export const sent = ['all', 'taken'] as const
export const shape = {
  kind: 'text',
  status: statuses,
  tag: 'text',
  year: 'year',
  adopted: 'year',
  unit: 'text',
  sent,
  q: 'text',
  only,
} as const
export type Filters = { [K in keyof typeof shape]?: string }

export const filterOf = (f: Filters) => ({
  kind: f.kind,
  status: f.status as Status | undefined,
  tag: f.tag,
  year: f.year ? Number(f.year) : undefined,
  adopted: f.adopted ? Number(f.adopted) : undefined,
  unit: f.unit,
  q: f.q,
  ...(f.sent ? { sent: true } : {}),
  ...(f.sent === 'taken' ? { taken: true } : {}),
  ...(f.only ? { [f.only]: true } : {}),
})

export const useDocuments = (
  filter: MaybeRefOrGetter<ReturnType<typeof filterOf>>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) =>
  useQuery({
    queryKey: ['documents', filter, page],
    queryFn: () =>
      body(api.GET('/documents', { params: { query: { ...toValue(filter), ...toValue(page) } } })),
    placeholderData: keepPreviousData,
  })

/** What was sent to one's unit and is not signed for. */
export const useToSign = () =>
  useEndless(['documents', 'to-sign'], (at) =>
    body(api.GET('/documents', { params: { query: { ...filterOf({ only: 'toSign' }), ...at } } })),
  )

export const useDocument = (id: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: ['document', id],
    queryFn: () => body(api.GET('/documents/{id}', { params: { path: { id: toValue(id)! } } })),
    enabled: () => Boolean(toValue(id)),
  })

export const useVersions = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['document', id, 'versions'],
    queryFn: () => body(api.GET('/documents/{id}/versions', { params: { path: { id: toValue(id) } } })),
  })

export const useProgress = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['document', id, 'progress'],
    queryFn: () => body(api.GET('/documents/{id}/progress', { params: { path: { id: toValue(id) } } })),
  })

export const useFigures = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['document-figures', year],
    queryFn: () => body(api.GET('/document-figures', { params: { query: { year: toValue(year) } } })),
  })

/** The rows behind a figure: what a unit sent in a year, or what of it was adopted. */
export const rowsOf = (unit: string, year: number, part: (typeof sent)[number]) => ({
  name: 'documents',
  query: { unit, year: String(year), status: 'ISSUED', sent: part },
})

/** Whom a year named: nominations whose paper is entered. */
export const useRoll = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['documents', 'roll', year],
    queryFn: async () => {
      const of = async (kind: string) => {
        const adopted = toValue(year)
        const page = (after?: string) =>
          body(api.GET('/documents', { params: { query: { kind, adopted, after, limit: 100 } } }))
        return (await whole(page)).rows
      }
      return [...(await of('nominate-person')), ...(await of('nominate-unit'))]
    },
  })

export function useDocumentKinds() {
  const kinds = useKinds('document')
  return { kinds, choices: () => inUse(kinds.data.value) }
}

/** The kind of a text in the edition under which it was made. */
export const useDocumentKind = (of: () => Doc | undefined) =>
  useKindAs('document', () => {
    const d = of()
    return d && { code: d.row.kind, version: d.kindVersion }
  })

export function useChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['documents', 'document', 'document-figures'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
}

const at = (of: Doc, headers: Headers) => ({
  params: { path: { id: of.row.id }, header: ifMatch(of.version) },
  headers,
})

export const saveDocument = (
  of: Doc | null,
  kind: string,
  sent: Schema['DocumentEditRequest'],
  headers: Headers,
) =>
  of
    ? body(
        api.PUT('/documents/{id}', {
          params: { path: { id: of.row.id }, header: ifMatch(of.version) },
          body: sent,
        }),
      )
    : body(api.POST('/documents', { body: { kind, ...sent }, headers }))

export const steps = ['submit', 'return', 'clear', 'withdraw'] as const
export type Step = (typeof steps)[number]
export const moves = ['submit', 'clear', 'issue', 'adopt', 'return', 'withdraw'] as const
export type Move = (typeof moves)[number]

export const stepDocument = (of: Doc, step: Step, sent: Schema['DocumentStepRequest'], headers: Headers) =>
  body(api.POST(`/documents/{id}/${step}`, { ...at(of, headers), body: sent }))
export const issueDocument = (of: Doc, sent: Schema['DocumentIssueRequest'], headers: Headers) =>
  body(api.POST('/documents/{id}/issue', { ...at(of, headers), body: sent }))
export const adoptDocument = (of: Doc, sent: Schema['DocumentAdoptRequest'], headers: Headers) =>
  body(api.POST('/documents/{id}/adopt', { ...at(of, headers), body: sent }))

const on = (of: Doc, headers: Headers) => ({ params: { path: { id: of.row.id } }, headers })
export const comment = (of: Doc, sent: Schema['DocumentCommentRequest'], headers: Headers) =>
  body(api.POST('/documents/{id}/comments', { ...on(of, headers), body: sent }))
export const use = (of: Doc, sent: Schema['DocumentUseRequest'], headers: Headers) =>
  body(api.POST('/documents/{id}/uses', { ...on(of, headers), body: sent }))
export const receive = (of: Doc, sent: Schema['DocumentReceiveRequest'], headers: Headers) =>
  body(api.POST('/documents/{id}/receipts', { ...on(of, headers), body: sent }))

export async function findActivities(q: string): Promise<Found[]> {
  const query = { q: q || undefined, limit: 20 }
  return (await body(api.GET('/activities', { params: { query } }))).items.map((a) => ({
    id: a.id,
    name: a.title,
    code: a.startsOn,
  }))
}

/** Issues that are not out yet, into which a text may be taken. */
export async function findIssues(q: string): Promise<Found[]> {
  const query = { q: q || undefined, kind: 'bulletin', limit: 20 }
  return (await body(api.GET('/documents', { params: { query } }))).items
    .filter((d) => d.status === 'DRAFT' || d.status === 'SUBMITTED')
    .map((d) => ({ id: d.id, name: d.title, code: d.unit.name }))
}
