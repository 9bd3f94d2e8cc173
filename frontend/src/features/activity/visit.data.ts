import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import type { KindField } from '@/api/kinds'

export type Visit = Schema['Visit']
export type Line = Schema['VisitLine']
export type Gift = Schema['Gift']
export type Border = Schema['BorderFamily']
export type Region = Schema['ServiceRegion']
export type Findings = Schema['Findings']
export type Finding = Schema['Finding']
export type Fair = Schema['Fair']
export type Post = Schema['FairPost']
type Headers = Record<string, string>

/** What a part needs to know of its activity. */
export interface Of {
  id: string
  title: string
  startsOn: string
  mayEdit: boolean
  kind: { form: string | null; fields?: readonly KindField[] }
}

export const gifts = ['CONCERN', 'HEALTH', 'HELP', 'CARE', 'WARMTH', 'LETTER'] as const satisfies Gift[]
export const regions = ['PLATEAU', 'ISLAND', 'BORDER', 'COAST'] as const satisfies Region[]

export const useVisit = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'visit', id],
    queryFn: () => body(api.GET('/activities/{id}/visit', { params: { path: { id: toValue(id) } } })),
  })

export const useFindings = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'findings', id],
    queryFn: () => body(api.GET('/activities/{id}/findings', { params: { path: { id: toValue(id) } } })),
  })

export const useFair = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'fair', id],
    queryFn: () => body(api.GET('/activities/{id}/fair', { params: { path: { id: toValue(id) } } })),
  })

export const useTotals = (year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: ['visit-totals', year],
    queryFn: () => body(api.GET('/visits/totals', { params: { query: { year: toValue(year) } } })),
  })

export const useDue = (enabled: boolean) =>
  useQuery({ queryKey: ['visit-due'], queryFn: () => body(api.GET('/visits/due')), enabled })

export const useBorder = (
  asked: MaybeRefOrGetter<{
    overdue?: boolean
    town?: string
    unvisited?: number
    after?: string
    limit: number
    total?: boolean
  }>,
) =>
  useQuery({
    queryKey: ['border-families', asked],
    queryFn: () => body(api.GET('/border-families', { params: { query: toValue(asked) } })),
  })

export type Owed = Schema['VisitOwed']
export const useOwed = (
  asked: MaybeRefOrGetter<{ year: number; open?: boolean; after?: string; limit: number; total?: boolean }>,
) =>
  useQuery({
    queryKey: ['visit-owed', asked],
    queryFn: () => body(api.GET('/visits/owed', { params: { query: toValue(asked) } })),
  })

/** A part changed, and with it the activity's version and every figure made of it. */
export function usePartChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      [
        'activity-part',
        'activity',
        'activities',
        'visit-totals',
        'visit-due',
        'visit-owed',
        'border-families',
        'coverage',
      ].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
}

const on = (id: string, version: number) => ({ path: { id }, header: ifMatch(version) })
const onLine = (id: string, line: string, version: number) => ({
  path: { id, line },
  header: ifMatch(version),
})

export const saveLine = (
  id: string,
  version: number,
  line: Line | null,
  request: Schema['VisitLineRequest'],
  headers: Headers,
) =>
  line
    ? body(
        api.PUT('/activities/{id}/visit/lines/{line}', {
          params: onLine(id, line.id, version),
          body: request,
        }),
      )
    : body(api.POST('/activities/{id}/visit/lines', { params: on(id, version), body: request, headers }))

export const removeLine = (id: string, version: number, line: Line, headers: Headers) =>
  body(
    api.POST('/activities/{id}/visit/lines/{line}/remove', { params: onLine(id, line.id, version), headers }),
  )

export const signLine = (
  id: string,
  version: number,
  line: Line,
  request: Schema['VisitSignRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/activities/{id}/visit/lines/{line}/sign', {
      params: onLine(id, line.id, version),
      body: request,
      headers,
    }),
  )

export const addFinding = (
  id: string,
  version: number,
  request: Schema['FindingAddRequest'],
  headers: Headers,
) => body(api.POST('/activities/{id}/findings', { params: on(id, version), body: request, headers }))

export const recheck = (
  id: string,
  finding: Finding,
  request: Schema['FindingRecheckRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/activities/{id}/findings/{finding}/recheck', {
      params: { path: { id, finding: finding.id }, header: ifMatch(finding.version) },
      body: request,
      headers,
    }),
  )

export const savePost = (
  id: string,
  version: number,
  post: Post | null,
  request: Schema['FairPostRequest'],
  headers: Headers,
) =>
  post
    ? body(
        api.PUT('/activities/{id}/fair/posts/{post}', {
          params: { path: { id, post: post.id }, header: ifMatch(version) },
          body: request,
        }),
      )
    : body(api.POST('/activities/{id}/fair/posts', { params: on(id, version), body: request, headers }))

export const removePost = (id: string, version: number, post: Post, headers: Headers) =>
  body(
    api.POST('/activities/{id}/fair/posts/{post}/remove', {
      params: { path: { id, post: post.id }, header: ifMatch(version) },
      headers,
    }),
  )

export const hire = (
  id: string,
  version: number,
  post: Post,
  request: Schema['FairHireRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/activities/{id}/fair/posts/{post}/hires', {
      params: { path: { id, post: post.id }, header: ifMatch(version) },
      body: request,
      headers,
    }),
  )

export const unhire = (id: string, version: number, hireId: string, headers: Headers) =>
  body(
    api.POST('/activities/{id}/fair/hires/{hire}/remove', {
      params: { path: { id, hire: hireId }, header: ifMatch(version) },
      headers,
    }),
  )

export const saveBorder = (
  border: Border | null,
  request: Schema['BorderFamilyRequest'],
  headers: Headers,
) =>
  border
    ? body(api.PUT('/border-families/{id}', { params: on(border.id, border.version), body: request }))
    : body(api.POST('/border-families', { body: request, headers }))

export const endBorder = (border: Border, headers: Headers) =>
  body(api.POST('/border-families/{id}/end', { params: on(border.id, border.version), headers }))

/** Households by the head's name, within one's own scope. */
export const findHouseholds = async (text: string) =>
  text.trim()
    ? (await body(api.POST('/households/search', { body: { text: text.trim(), limit: 20, total: false } })))
        .items
    : []

/** Cases of work that may have been settled at a fair, by the person's name; without one, the latest. */
export async function findCases(kind: string, text: string) {
  const asked = { kind, text: text.trim() || undefined, limit: 20 }
  const { items } = await body(api.POST('/benefit-cases/search', { body: asked }))
  return items.map((c) => ({
    id: c.id,
    name: c.person.name,
    code: `${c.acceptedOn} ${c.proposer.name}`,
  }))
}

export { yuan } from '@/ui/money'
