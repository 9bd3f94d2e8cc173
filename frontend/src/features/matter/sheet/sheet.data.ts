import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, download, ifMatch, type Schema } from '@/api/client'

export type Sheet = Schema['SupervisionSheet']
export type SheetRow = Schema['SupervisionSheetRow']
export type Colour = Schema['SheetColour']

export const colours = ['BLUE', 'ORANGE', 'RED'] as const
export const statuses = ['ISSUED', 'ANSWERED', 'CLEARED', 'RAISED', 'ENDED'] as const

/** The filters of the list as they stand in its address. */
export const shape = {
  colour: colours,
  status: statuses,
  unit: 'text',
  year: 'year',
  overdue: 'flag',
} as const
export type SheetFilters = { [K in keyof typeof shape]?: string }

const toServer = ({ year, overdue, ...rest }: SheetFilters) => ({
  ...(rest as { colour?: Colour; status?: (typeof statuses)[number]; unit?: string }),
  ...(year ? { year: Number(year) } : {}),
  ...(overdue ? { overdue: true } : {}),
})

export const isOpen = (sheet: { status: string }) => sheet.status === 'ISSUED' || sheet.status === 'ANSWERED'

/** The colours that may still be issued while one is open. */
export const higherThan = (colour: Colour | null) => colours.slice(colour ? colours.indexOf(colour) + 1 : 0)

export function useSheets(
  filters: MaybeRefOrGetter<SheetFilters>,
  page: MaybeRefOrGetter<{ after?: string; limit: number; total?: boolean }>,
) {
  return useQuery({
    queryKey: ['sheets', filters, page],
    queryFn: () =>
      body(
        api.GET('/supervision-sheets', {
          params: { query: { ...toServer(toValue(filters)), ...toValue(page) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** All sheets of a matter, last issued first; asked only where there was one. */
export function useMatterSheets(matter: MaybeRefOrGetter<string>, any: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['sheets', 'matter', matter],
    queryFn: async () =>
      (
        await body(
          api.GET('/supervision-sheets', { params: { query: { matter: toValue(matter), limit: 100 } } }),
        )
      ).items,
    enabled: computed(() => toValue(any)),
  })
}

export function useSheet(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: ['sheet', id],
    queryFn: () => body(api.GET('/supervision-sheets/{id}', { params: { path: { id: toValue(id)! } } })),
    enabled: computed(() => Boolean(toValue(id))),
  })
}

/** After a write everything counted, listed or shown is asked for again. */
export function useSheetsChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}

type Headers = Record<string, string>

export const issue = (request: Schema['SupervisionSheetIssueRequest'], version: number, headers: Headers) =>
  body(api.POST('/supervision-sheets', { params: { header: ifMatch(version) }, body: request, headers }))

export interface SheetActBody {
  text: string
  limitOn?: string
  attachmentIds?: string[]
  secrecyReason?: string
}

/** Any verb of a sheet. The paths are one family, so one call; the schema knows each body. */
export function act(id: string, verb: string, version: number, content: SheetActBody, headers: Headers) {
  const path = `/supervision-sheets/{id}/${verb}` as '/supervision-sheets/{id}/clear'
  const params = { path: { id }, header: ifMatch(version) }
  return body(api.POST(path, { params, headers, body: content as never }))
}

export function exportSheets(filters: SheetFilters, name: string) {
  const set = Object.entries(filters).filter(([, v]) => v)
  return download('/supervision-sheets/export', Object.fromEntries(set) as Record<string, string>, name)
}
