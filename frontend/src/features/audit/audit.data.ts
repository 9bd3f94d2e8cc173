import { keepPreviousData, useMutation, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type AuditEvent = Schema['AuditEvent']

export const shape = {
  action: 'text',
  actor: 'text',
  actorId: 'text',
  record: 'text',
  from: 'day',
  to: 'day',
} as const
export type AuditFilters = { [K in keyof typeof shape]?: string }

const dayLength = 24 * 60 * 60 * 1000
/** A business day begins at midnight in China, which has no summer time. */
const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`)
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the server is asked: the days become instants, the last one is whole. */
export function asked(filters: AuditFilters) {
  const { action, actor, actorId, record, from, to } = filters
  return {
    action,
    actor,
    actorId,
    recordId: record && uuid.test(record) ? record : undefined,
    from: from && new Date(midnight(from)).toISOString(),
    to: to && new Date(midnight(to) + dayLength).toISOString(),
  }
}

export const useAudit = (
  filters: MaybeRefOrGetter<AuditFilters>,
  page: MaybeRefOrGetter<{ after?: string; limit: number }>,
) =>
  useQuery({
    queryKey: ['audit', filters, page],
    queryFn: () =>
      body(
        api.GET('/audit-events', {
          params: { query: { ...asked(toValue(filters)), ...toValue(page) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** Walks the whole chain, so only when asked for. */
export const useVerification = () => useMutation({ mutationFn: () => body(api.GET('/audit-events/verify')) })

/** The detail's names and values in their order; what is no object stands for itself. */
export function facts(detail: string): [string, string][] {
  const said: unknown = JSON.parse(detail)
  if (typeof said !== 'object' || said === null) return [['', String(said)]]
  return Object.entries(said).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}
