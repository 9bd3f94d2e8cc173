import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'

export type Kind = Schema['Kind']
export type Field = Schema['KindField']
export type Type = Schema['KindFieldType']
export type Family = Schema['KindFamily']
export type Edition = Schema['KindEdition']
export type SaveRequest = Schema['KindSaveRequest']

export const families = ['matter-topic', 'benefit', 'activity', 'site', 'partnership'] as const
export const types = [
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'CHOICE',
  'YES_NO',
  'UNITS',
  'COUNTS',
  'CHECKLIST',
  'PHOTO',
] as const satisfies Type[]
export const choosing = (type: Type) => ['CHOICE', 'COUNTS', 'CHECKLIST'].includes(type)
export const counted = (type: Type) => ['NUMBER', 'MONEY', 'COUNTS'].includes(type)

export const useFamilies = () =>
  useQuery({
    queryKey: ['kind-families'],
    queryFn: () => body(api.GET('/kinds/families')),
    staleTime: Infinity,
  })

/** All editions, the newest first. */
export const useEditions = (family: MaybeRefOrGetter<string>, code: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: ['kind-editions', family, code],
    queryFn: () =>
      body(
        api.GET('/kinds/{family}/{code}/editions', {
          params: { path: { family: toValue(family), code: toValue(code)! } },
        }),
      ),
    enabled: () => Boolean(toValue(code)),
  })

export function useKindsChanged() {
  const queries = useQueryClient()
  return () =>
    Promise.all(['kinds', 'kind-editions'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

/** `version` 0 for a kind there is not yet. */
export const save = (family: string, code: string, version: number, request: SaveRequest) =>
  body(
    api.PUT('/kinds/{family}/{code}', {
      params: { path: { family, code } },
      body: request,
      headers: ifMatch(version),
    }),
  )

export const retire = (family: string, code: string, version: number, key: Record<string, string>) =>
  body(
    api.POST('/kinds/{family}/{code}/retire', {
      params: { path: { family, code } },
      headers: { ...ifMatch(version), ...key },
    }),
  )
