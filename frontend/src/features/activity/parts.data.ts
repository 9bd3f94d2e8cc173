import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import type { Versioned } from './activity.data'

export type Meeting = Schema['Meeting']
export type Agenda = Schema['AgendaItem']
export type Side = Schema['Side']
export type Training = Schema['Training']
export type Trainee = Schema['TrainingPerson']
export type Contest = Schema['Contest']
export type Entry = Schema['ContestEntry']
export type Mission = Schema['Mission']

export const sides = ['LOCAL', 'TROOP', 'BOTH'] as const satisfies Side[]

const path = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } })
const at = (a: Versioned, headers: Record<string, string> = {}) => ({
  params: { path: { id: a.id }, header: ifMatch(a.version) },
  headers,
})

/** Every part is kept under one key, so that any write makes all of them anew. */
export const useMeeting = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'meeting', id],
    queryFn: () => body(api.GET('/activities/{id}/meeting', path(id))),
  })

export const useFormer = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'former', id],
    queryFn: () => body(api.GET('/activities/{id}/meeting/former', path(id))),
    retry: false,
  })

export const usePack = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'pack', id],
    queryFn: () => body(api.GET('/activities/{id}/meeting/pack', path(id))),
  })

export const useMinimum = (year: MaybeRefOrGetter<number>, enabled: boolean) =>
  useQuery({
    queryKey: ['meeting-minimum', year],
    queryFn: () => body(api.GET('/meeting-minimum', { params: { query: { year: toValue(year) } } })),
    enabled,
  })

export const useBodies = () =>
  useQuery({ queryKey: ['bodies'], queryFn: () => body(api.GET('/bodies')), staleTime: 60_000 })

export const setMeeting = (a: Versioned, request: Schema['MeetingSetRequest']) =>
  body(api.PUT('/activities/{id}/meeting', { ...at(a), body: request }))
export const attendMeeting = (a: Versioned, request: Schema['MeetingAttendRequest']) =>
  body(api.PUT('/activities/{id}/meeting/attendance', { ...at(a), body: request }))
export const draftMinutes = (a: Versioned, request: Schema['MeetingMinutesRequest']) =>
  body(api.PUT('/activities/{id}/meeting/minutes', { ...at(a), body: request }))
export const approveMinutes = (a: Versioned, headers: Record<string, string>) =>
  body(api.POST('/activities/{id}/meeting/approve', { ...at(a, headers), body: {} }))
export const decide = (
  a: Versioned,
  request: Schema['MeetingDecideRequest'],
  headers: Record<string, string>,
) => body(api.POST('/activities/{id}/meeting/decisions', { ...at(a, headers), body: request }))

export const useRoster = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'roster', id],
    queryFn: () => body(api.GET('/activities/{id}/roster', path(id))),
  })
export const setRoster = (a: Versioned, request: Schema['TrainingSetRequest']) =>
  body(api.PUT('/activities/{id}/roster', { ...at(a), body: request }))
export const untrained = (year: number) =>
  body(api.GET('/untrained-liaisons', { params: { query: { year } } }))
export const useUntrained = (year: MaybeRefOrGetter<number>) =>
  useQuery({ queryKey: ['untrained', year], queryFn: () => untrained(toValue(year)) })
export const searchRecord = (name: string) => body(api.POST('/training-records/search', { body: { name } }))

export const useContest = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'contest', id],
    queryFn: () => body(api.GET('/activities/{id}/entries', path(id))),
  })
export const setContest = (a: Versioned, request: Schema['ContestSetRequest']) =>
  body(api.PUT('/activities/{id}/entries', { ...at(a), body: request }))

export const useMission = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['activity-part', 'mission', id],
    queryFn: () => body(api.GET('/activities/{id}/mission', path(id))),
  })
export const setMission = (a: Versioned, request: Schema['MissionSetRequest']) =>
  body(api.PUT('/activities/{id}/mission', { ...at(a), body: request }))
