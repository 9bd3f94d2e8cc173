import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { startExport } from '@/api/jobs'
import { sendForm } from '@/api/sendForm'
import { can } from '@/auth/can'

export type Plan = Schema['Plan']
export type PlanRow = Schema['PlanRow']
export type WorkPoint = Schema['WorkPoint']
export type Suggestion = Schema['Suggestion']
export type Preview = Schema['ImportPreview']
export type Header = Schema['PlanHeaderRequest']
export type UnitRef = Schema['UnitRef']
export type PointProgress = Schema['PointProgress']
export type FormerMatter = Schema['FormerMatter']

/** The filters of the list as they stand in its address. */
export const shape = { year: 'year', status: ['DRAFT', 'PUBLISHED'] } as const
export type PlanFilters = { year?: string; status?: string }

export function usePlans(
  filters: MaybeRefOrGetter<PlanFilters>,
  after: MaybeRefOrGetter<string | undefined>,
  limit: MaybeRefOrGetter<number>,
) {
  return useQuery({
    queryKey: ['plans', filters, after, limit],
    queryFn: () => {
      const f = toValue(filters)
      const query = {
        year: f.year ? Number(f.year) : undefined,
        status: f.status as Plan['status'] | undefined,
        after: toValue(after),
        limit: toValue(limit),
      }
      return body(api.GET('/plans', { params: { query } }))
    },
    placeholderData: keepPreviousData,
  })
}

const readPlan = (id: string) => body(api.GET('/plans/{id}', { params: { path: { id } } }))

export function usePlan(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: ['plan', id], queryFn: () => readPlan(toValue(id)) })
}

export function useSuggestions(id: MaybeRefOrGetter<string>, version: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['plan-suggestions', id, version],
    queryFn: () => body(api.GET('/plans/{id}/suggestions', { params: { path: { id: toValue(id) } } })),
    placeholderData: keepPreviousData,
  })
}

export function useProgress(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['plan-progress', id],
    queryFn: () => body(api.GET('/reports/plans/{id}/progress', { params: { path: { id: toValue(id) } } })),
  })
}

/** What became of the matters of the edition before; asked only for plans made from one. */
export function useFormer(plan: MaybeRefOrGetter<Plan>) {
  return useQuery({
    queryKey: ['plan-former', () => toValue(plan).id, () => toValue(plan).origin?.id],
    queryFn: () =>
      body(api.GET('/reports/plans/{id}/former', { params: { path: { id: toValue(plan).id } } })),
    enabled: () => toValue(plan).origin !== null && can('report.plan-former'),
  })
}

/** The targets of the four-year plans for a year. */
export function useTargetsOfYear(year: MaybeRefOrGetter<number>) {
  return useQuery({
    queryKey: ['term-targets', year],
    queryFn: () => body(api.GET('/terms/targets', { params: { query: { year: toValue(year) } } })),
  })
}

/** Puts a plan that a write answered where every screen reads it. */
export function useKept() {
  const queries = useQueryClient()
  return {
    keep(plan: Plan) {
      queries.setQueryData(['plan', plan.id], plan)
      void queries.invalidateQueries({ queryKey: ['plans'] })
      // The edition it was made from now has a follower.
      if (plan.origin) void queries.invalidateQueries({ queryKey: ['plan', plan.origin.id] })
      if (plan.status === 'PUBLISHED') void queries.invalidateQueries({ queryKey: ['home'] })
    },
    reload: (id: string) =>
      queries.fetchQuery({ queryKey: ['plan', id], queryFn: () => readPlan(id), staleTime: 0 }),
    drop(id: string) {
      queries.removeQueries({ queryKey: ['plan', id] })
      void queries.invalidateQueries({ queryKey: ['plans'] })
    },
  }
}

/** Reads a document; nothing is saved. */
export function importFile(file: File, onProgress: (part: number) => void, signal: AbortSignal) {
  const form = new FormData()
  form.append('file', file, file.name)
  return sendForm<Preview>('/plans/imports', form, onProgress, signal)
}

export function importText(text: string, signal: AbortSignal) {
  const form = new FormData()
  form.append('text', text)
  return sendForm<Preview>('/plans/imports', form, () => undefined, signal)
}

export const createPlan = (request: Schema['PlanCreateRequest'], headers: Record<string, string>) =>
  body(api.POST('/plans', { body: request, headers }))

const at = (id: string, version: number) => ({ path: { id }, header: ifMatch(version) })

export const editPlan = (plan: Plan, request: Schema['PlanEditRequest']) =>
  body(api.PATCH('/plans/{id}', { params: at(plan.id, plan.version), body: request }))
export const deletePlan = (plan: Plan) =>
  body(api.DELETE('/plans/{id}', { params: at(plan.id, plan.version) }))
export const assign = (plan: Plan, request: Schema['PlanAssignRequest']) =>
  body(api.POST('/plans/{id}/assign', { params: at(plan.id, plan.version), body: request }))
export const dropMeasures = (plan: Plan, request: Schema['PlanDropRequest']) =>
  body(api.POST('/plans/{id}/drop', { params: at(plan.id, plan.version), body: request }))
export const restoreMeasures = (plan: Plan, workPointIds: string[]) =>
  body(api.POST('/plans/{id}/restore', { params: at(plan.id, plan.version), body: { workPointIds } }))
export const splitMeasure = (plan: Plan, id: string, place: number) =>
  body(api.POST('/work-points/{id}/split', { params: at(id, plan.version), body: { at: place } }))
export const mergeMeasure = (plan: Plan, id: string) =>
  body(api.POST('/work-points/{id}/merge', { params: at(id, plan.version) }))
export const retitle = (plan: Plan, id: string, request: Schema['RetitleRequest']) =>
  body(api.PATCH('/work-points/{id}', { params: at(id, plan.version), body: request }))
export const publishPlan = (plan: Plan) =>
  body(api.POST('/plans/{id}/publish', { params: at(plan.id, plan.version) }))

export const renewPlan = (plan: Plan) =>
  body(api.POST('/plans/{id}/renew', { params: at(plan.id, plan.version) }))
export const supplementPlan = (plan: Plan) =>
  body(api.POST('/plans/{id}/supplement', { params: at(plan.id, plan.version) }))
export const strikeMeasures = (plan: Plan, request: Schema['PlanStrikeRequest']) =>
  body(api.POST('/plans/{id}/strike', { params: at(plan.id, plan.version), body: request }))
export const reword = (plan: Plan, id: string, request: Schema['WordsRequest']) =>
  body(api.POST('/work-points/{id}/reword', { params: at(id, plan.version), body: request }))
export const addMeasure = (plan: Plan, id: string, request: Schema['WordsRequest']) =>
  body(api.POST('/work-points/{id}/add', { params: at(id, plan.version), body: request }))

export const serveTarget = (plan: Plan, request: Schema['PlanServeRequest']) =>
  body(api.POST('/plans/{id}/serve', { params: at(plan.id, plan.version), body: request }))

export const exportTable = (plan: Plan) => startExport('plan.export', { plan: plan.id })

export const exportNotice = (plan: Plan) => startExport('plan.paper', { plan: plan.id })
