import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, body, type Schema } from '@/api/client'
import { can } from '@/auth/can'
import type { LocationQueryRaw } from 'vue-router'
import { columnsText, parseColumns, usual } from './matter.columns'
import { asked, type MatterFilters } from './matter.filters'

/* A person's own views of the list: a name for the filters, the order and the columns. */

export type View = Schema['SavedView']
const list = 'matters'

export function useViews() {
  return useQuery({
    queryKey: ['views', list],
    queryFn: () => body(api.GET('/views', { params: { query: { list } } })),
    enabled: can('view.list'),
  })
}

export function useViewsChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['views', list] })
}

export const saveView = (id: string, view: Omit<Schema['SavedViewRequest'], 'list'>) =>
  body(api.PUT('/views/{id}', { params: { path: { id } }, body: { ...view, list } }))
export const deleteView = (id: string) => body(api.DELETE('/views/{id}', { params: { path: { id } } }))

/** What the list shows now, as a view keeps it. */
export function stateOf(filters: MatterFilters): { query: string; columns: string[] } {
  const set = Object.entries(asked(filters)).filter((e): e is [string, string] => Boolean(e[1]))
  return {
    query: new URLSearchParams(set.sort(([a], [b]) => a.localeCompare(b))).toString(),
    columns: filters.cols ? [...parseColumns(filters.cols)] : [],
  }
}

/** Whether the list still is as the view has it. */
export function unchanged(view: View, filters: MatterFilters): boolean {
  const now = stateOf(filters)
  return now.query === view.query && now.columns.join() === view.columns.join()
}

/** The list's address under a view. */
export function addressOf(view: View): LocationQueryRaw {
  return {
    ...Object.fromEntries(new URLSearchParams(view.query)),
    cols: view.columns.length ? columnsText(parseColumns(view.columns.join('.'))) : undefined,
    view: view.id,
  }
}

export const columnsOf = (filters: MatterFilters) => (filters.cols ? parseColumns(filters.cols) : usual)
