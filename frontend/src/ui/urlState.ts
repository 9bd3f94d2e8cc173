import { computed, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'

/* A list's filters live in the address: it can be sent to a colleague, and Back goes back.
   A filter is one word per key; unknown keys and unknown words are dropped. */

export type Shape = Record<string, 'text' | 'day' | 'flag' | 'year' | readonly string[]>
export type Filters<S extends Shape> = { [K in keyof S]?: string }

export function parseFilters<S extends Shape>(shape: S, query: LocationQuery): Filters<S> {
  const out: Filters<S> = {}
  for (const key of Object.keys(shape) as (keyof S & string)[]) {
    const raw = query[key]
    const value = (Array.isArray(raw) ? raw[0] : raw)?.trim()
    if (value && fits(shape[key]!, value)) out[key] = value
  }
  return out
}

function fits(kind: Shape[string], value: string): boolean {
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  if (kind === 'flag') return value === 'true'
  if (kind === 'year') return /^(19|20)\d{2}$/.test(value)
  return kind === 'text' ? value.length <= 200 : kind.includes(value)
}

export function toQuery(filters: Record<string, string | undefined>): LocationQueryRaw {
  return Object.fromEntries(Object.entries(filters).filter(([, v]) => v !== undefined && v !== ''))
}

export function useFilters<S extends Shape>(shape: S) {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(() => parseFilters(shape, route.query))

  /** Changes some filters and goes to the first page. */
  function set(change: Filters<S>, how: 'push' | 'replace' = 'push') {
    const next = toQuery({ ...filters.value, ...change } as Record<string, string | undefined>)
    return router[how]({ query: next, hash: route.hash })
  }
  const clear = () => router.push({ query: {} })
  /** Some filter is set, so that an empty list means nothing was found. */
  const narrowed = computed(() => Object.values(filters.value).some(Boolean))
  return { filters, set, clear, narrowed }
}

/**
 * Keyset paging: the cursor is in the address, how far we came is in the history entry.
 * A new page size starts at the first page.
 */
export function useKeyset(size?: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const after = computed(() => (typeof route.query.after === 'string' ? route.query.after : undefined))
  const pageNo = computed(() => {
    void route.fullPath
    const n = (history.state as { pageNo?: unknown } | null)?.pageNo
    return after.value ? (typeof n === 'number' ? n : 0) : 1
  })

  function next(cursor: string) {
    const from = pageNo.value
    return router.push({ query: { ...route.query, after: cursor }, state: from ? { pageNo: from + 1 } : {} })
  }
  /** Back through the history when we came that way; from an address opened directly, to the first page. */
  function previous() {
    if (pageNo.value > 1) router.back()
    else void first()
  }
  const first = () => router.push({ query: { ...route.query, after: undefined } })
  if (size) watch(size, () => after.value && first())
  return { after, pageNo, next, previous, first }
}
