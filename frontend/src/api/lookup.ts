import { api, body, type Schema } from './client'

export type UnitRef = Schema['UnitRef']

/** Look-ups that more than one feature needs. Features do not import each other; they meet here. */
export async function searchUnits(q: string): Promise<UnitRef[]> {
  const page = await body(api.GET('/units', { params: { query: { q: q || undefined, limit: 20 } } }))
  return page.items.map(({ id, code, name, kind }) => ({ id, code, name, kind }))
}

export async function unitRef(id: string): Promise<UnitRef> {
  const { code, name, kind } = await body(api.GET('/units/{id}', { params: { path: { id } } }))
  return { id, code, name, kind }
}
