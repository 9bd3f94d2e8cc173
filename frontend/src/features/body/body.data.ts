import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, download, ifMatch, type Schema } from '@/api/client'
import { can } from '@/auth/can'

export type Body = Schema['Body']
export type Seat = Schema['Membership']
export type Flag = Schema['MembershipFlag']
export type MemberRole = Schema['MemberRole']

export const memberRoles = [
  'LEADER',
  'EXECUTIVE_DEPUTY',
  'DEPUTY',
  'MEMBER',
  'OFFICE_DIRECTOR',
  'OFFICE_DEPUTY',
  'LIAISON',
  'DEPUTY_LIAISON',
  'JOINT_STAFF',
  'ON_DUTY',
] as const satisfies readonly MemberRole[]

/** The filters as they stand in the address. `flagged` shows units without a liaison instead of seats. */
export const shape = {
  body: 'text',
  state: ['past', 'all', 'flagged'],
  role: memberRoles,
  q: 'text',
  on: 'day',
} as const
export type RosterFilters = { [K in keyof typeof shape]?: string }

function toServer(f: RosterFilters) {
  return {
    body: f.body,
    role: f.role as MemberRole | undefined,
    q: f.q,
    on: f.on,
    state:
      f.state === 'past' ? ('PAST' as const) : f.state === 'all' ? ('ALL' as const) : ('CURRENT' as const),
  }
}

export const useBodies = () => useQuery({ queryKey: ['bodies'], queryFn: () => body(api.GET('/bodies')) })

export function useSeats(
  filters: MaybeRefOrGetter<RosterFilters>,
  page: MaybeRefOrGetter<{ after?: string; limit: number }>,
) {
  return useQuery({
    queryKey: ['seats', filters, page],
    queryFn: () =>
      body(
        api.GET('/memberships', { params: { query: { ...toServer(toValue(filters)), ...toValue(page) } } }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function useFlags(bodyId: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: ['seats', 'flags', bodyId],
    queryFn: () => body(api.GET('/memberships/flags', { params: { query: { body: toValue(bodyId) } } })),
    enabled: computed(() => can('membership.flags') && Boolean(toValue(bodyId))),
  })
}

export function useRosterChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['seats'] }),
      queries.invalidateQueries({ queryKey: ['bodies'] }),
    ])
}

export function exportRoster(filters: RosterFilters, name: string) {
  const asked = Object.entries(toServer(filters)).filter((e): e is [string, string] => Boolean(e[1]))
  return download('/memberships/export', Object.fromEntries(asked), name)
}

type Headers = Record<string, string>

export const createBody = (request: Schema['BodyCreateRequest'], headers: Headers) =>
  body(api.POST('/bodies', { body: request, headers }))

export const updateBody = ({ id, version }: Body, request: Schema['BodyUpdateRequest']) =>
  body(api.PUT('/bodies/{id}', { params: { path: { id }, header: ifMatch(version) }, body: request }))

export const addSeat = (request: Schema['MembershipAddRequest'], headers: Headers) =>
  body(api.POST('/memberships', { body: request, headers }))

export const updateSeat = ({ id, version }: Seat, request: Schema['MembershipUpdateRequest']) =>
  body(api.PUT('/memberships/{id}', { params: { path: { id }, header: ifMatch(version) }, body: request }))

export const replaceSeat = (
  { id, version }: Seat,
  request: Schema['MembershipReplaceRequest'],
  headers: Headers,
) =>
  body(
    api.POST('/memberships/{id}/replace', {
      params: { path: { id }, header: ifMatch(version) },
      body: request,
      headers,
    }),
  )

export const endSeat = ({ id, version }: Seat, to: string, headers: Headers) =>
  body(
    api.POST('/memberships/{id}/end', {
      params: { path: { id }, header: ifMatch(version) },
      body: { to },
      headers,
    }),
  )
