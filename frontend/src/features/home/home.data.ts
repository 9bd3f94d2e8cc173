import { useQuery } from '@tanstack/vue-query'
import { api, body, type Schema } from '@/api/client'

export type Home = Schema['Home']

export function useHome(on: boolean) {
  return useQuery({ queryKey: ['home'], queryFn: () => body(api.GET('/reports/home')), enabled: on })
}

/* What waits is named by an act; the list is narrowed by the status in which that act is due. */
const statusOf: Record<string, string> = {
  register: 'SUBMITTED',
  resubmit: 'RETURNED',
  assign: 'REGISTERED',
  sign: 'ASSIGNED',
  verify: 'CLOSING',
  confirm: 'CONFIRMING',
  grant: 'EXTENSION_ASKED',
  approve: 'AWAITING_LEADER',
}
export const verbOf = (action: string) => action.replace(/^matter\./, '')
export function waitingQuery(action: string): Record<string, string> {
  const status = statusOf[verbOf(action)]
  return { waiting: 'true', ...(status ? { status } : {}) }
}
