import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { useEndless } from '@/ui/useEndless'

/* Visits by appointment, and where clips and posters run. */
export type Booking = Schema['SiteBooking']
export type Placement = Schema['SitePlacement']

export const bookingStatuses = ['APPLIED', 'APPROVED', 'VISITED', 'REVIEWED', 'REFUSED', 'CANCELLED'] as const
export const occasions = ['DAILY', 'QINGMING', 'MARTYRS_DAY', 'PARTY_DAY', 'ARMY_DAY', 'ENLISTMENT'] as const
export const carriers = ['BUS', 'COACH', 'TRAIN', 'SCENIC', 'SCREEN', 'HALL', 'MEDIA', 'OTHER'] as const

type At = { after?: string; limit: number; total?: boolean }

export interface BookingFilter {
  site?: string
  status?: Schema['BookingStatus']
  occasion?: Schema['VisitOccasion']
  mine?: boolean
}
export const useBookings = (filter: MaybeRefOrGetter<BookingFilter>, at: MaybeRefOrGetter<At>) =>
  useQuery({
    queryKey: ['site', 'bookings', filter, at],
    queryFn: () =>
      body(api.GET('/site-bookings', { params: { query: { ...toValue(filter), ...toValue(at) } } })),
    placeholderData: keepPreviousData,
  })

export const useMyBookings = () =>
  useEndless(['site', 'bookings', 'mine'], (at) =>
    body(api.GET('/site-bookings', { params: { query: { mine: true, ...at } } })),
  )

export const useVisits = (
  year: MaybeRefOrGetter<number>,
  occasion: MaybeRefOrGetter<Schema['VisitOccasion'] | undefined>,
) =>
  useQuery({
    queryKey: ['site', 'visits', year, occasion],
    queryFn: () =>
      body(
        api.GET('/site-visits', { params: { query: { year: toValue(year), occasion: toValue(occasion) } } }),
      ),
  })

export const useSlots = (site: MaybeRefOrGetter<string>, from: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['site', site, 'slots', from],
    queryFn: () =>
      body(
        api.GET('/sites/{id}/slots', {
          params: { path: { id: toValue(site) }, query: { from: toValue(from), days: 7 } },
        }),
      ),
    placeholderData: keepPreviousData,
    enabled: () => Boolean(toValue(site)),
  })

export const placementShape = {
  q: 'text',
  carrier: carriers,
  from: 'day',
  to: 'day',
  only: ['unproved'],
} as const
export type PlacementFilters = { [K in keyof typeof placementShape]?: string }
export const placementFilterOf = (f: PlacementFilters) => ({
  q: f.q,
  carrier: f.carrier as Schema['PlacementCarrier'] | undefined,
  from: f.from,
  to: f.to,
  ...(f.only ? { unproved: true } : {}),
})
export const usePlacements = (
  filter: MaybeRefOrGetter<ReturnType<typeof placementFilterOf>>,
  at: MaybeRefOrGetter<At>,
) =>
  useQuery({
    queryKey: ['site', 'placements', filter, at],
    queryFn: () =>
      body(api.GET('/site-placements', { params: { query: { ...toValue(filter), ...toValue(at) } } })),
    placeholderData: keepPreviousData,
  })

export function useVisitsChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['site'] })
}

type Headers = Record<string, string>
const at = (record: { id: string; version: number }, headers: Headers = {}) => ({
  params: { path: { id: record.id }, header: ifMatch(record.version) },
  headers,
})

export const book = (site: string, request: Schema['SiteBookingRequest'], headers: Headers) =>
  body(api.POST('/sites/{id}/bookings', { params: { path: { id: site } }, headers, body: request }))

export const bookingMoves = ['approve', 'visit', 'feedback', 'refuse', 'cancel'] as const
export type BookingMove = (typeof bookingMoves)[number]
export const moveBooking = (
  booking: Booking,
  what: BookingMove,
  request: Schema['SiteBookingMoveRequest'],
  headers: Headers,
) => body(api.POST(`/site-bookings/{id}/${what}`, { ...at(booking, headers), body: request }))

export const savePlacement = (
  placement: Placement | null,
  request: Schema['SitePlacementRequest'],
  headers: Headers,
) =>
  placement
    ? body(api.PUT('/site-placements/{id}', { ...at(placement), body: request }))
    : body(api.POST('/site-placements', { body: request, headers }))
export const prove = (placement: Placement, photoIds: string[], headers: Headers) =>
  body(api.POST('/site-placements/{id}/prove', { ...at(placement, headers), body: { photoIds } }))
