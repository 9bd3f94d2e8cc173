import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import type { Found } from '@/api/lookup'

export type Appraisal = Schema['Appraisal']
export type Item = Schema['AppraisalItem']
export type Pin = Schema['AppraisalPin']
type Headers = Record<string, string>

export const sorts = ['MODEL_CITY', 'SUPPLY_STATION', 'UNIT'] as const satisfies Schema['AppraisalSort'][]
export const kinds = ['activity', 'document', 'matter'] as const
export type PinKind = (typeof kinds)[number]

export const useAppraisals = () =>
  useQuery({ queryKey: ['appraisals'], queryFn: () => body(api.GET('/appraisals')) })

export const useAppraisal = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['appraisal', id],
    queryFn: () => body(api.GET('/appraisals/{id}', { params: { path: { id: toValue(id) } } })),
  })

export function useChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(['appraisals', 'appraisal'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

export const create = (sent: Schema['AppraisalCreateRequest'], headers: Headers) =>
  body(api.POST('/appraisals', { body: sent, headers }))

const at = (of: Appraisal, item: Item, headers: Headers) => ({
  params: { path: { id: of.row.id, item: item.id }, header: ifMatch(of.version) },
  headers,
})
export const score = (of: Appraisal, item: Item, sent: Schema['AppraisalScoreRequest'], headers: Headers) =>
  body(api.POST('/appraisals/{id}/items/{item}/score', { ...at(of, item, headers), body: sent }))
export const gap = (of: Appraisal, item: Item, sent: Schema['AppraisalGapRequest'], headers: Headers) =>
  body(api.POST('/appraisals/{id}/items/{item}/gap', { ...at(of, item, headers), body: sent }))
export const pin = (of: Appraisal, item: Item, sent: Schema['AppraisalPinRequest'], headers: Headers) =>
  body(api.POST('/appraisals/{id}/items/{item}/pins', { ...at(of, item, headers), body: sent }))

/** Tenths as points: 25 → 2.5. */
export const points = (tenths: number) => String(tenths / 10)
/** Points as tenths; null for what is no number of points. */
export function tenths(text: string): number | null {
  const value = Number(text.trim())
  return text.trim() && Number.isFinite(value) && value >= 0 ? Math.round(value * 10) : null
}

export interface Line {
  heading: string
  text: string
  points: number
}
/** Lines as they are copied from a sheet: heading, content and points with tabs between them; the lines that are not so. */
export function lines(pasted: string): { items: Line[]; wrong: number[] } {
  const items: Line[] = []
  const wrong: number[] = []
  for (const [n, line] of pasted.split('\n').entries()) {
    if (!line.trim()) continue
    const [heading, text, value] = line.split(/\t|\|/).map((cell) => cell.trim())
    const worth = tenths(value ?? '')
    if (heading && text && worth) items.push({ heading, text, points: worth })
    else wrong.push(n + 1)
  }
  return { items, wrong }
}

/** Where a pinned record stands. */
export const placeOf = (p: Pin) =>
  p.activityId
    ? { name: 'activity', params: { id: p.activityId } }
    : p.documentId
      ? { name: 'document', params: { id: p.documentId } }
      : { name: 'matter', params: { id: p.matterId! } }

export async function findRecords(kind: PinKind, q: string): Promise<Found[]> {
  const query = { q: q || undefined, limit: 20 }
  if (kind === 'activity')
    return (await body(api.GET('/activities', { params: { query } }))).items.map((a) => ({
      id: a.id,
      name: a.title,
      code: a.startsOn,
    }))
  if (kind === 'document')
    return (await body(api.GET('/documents', { params: { query } }))).items.map((d) => ({
      id: d.id,
      name: d.title,
      code: d.kindName,
    }))
  return (await body(api.GET('/matters', { params: { query } }))).items.map((m) => ({
    id: m.id,
    name: m.title,
    code: m.ledgerNo ?? '',
  }))
}
