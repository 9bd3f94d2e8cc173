import { computed, ref, type Ref } from 'vue'
import { useKeyset } from './urlState'

/** What a list is asked for beside its filters: where it begins, how many rows, and whether all are counted. */
export function useListPage(rows: '20' | '50' = '20') {
  const size = ref<string>(rows)
  const counted = ref(false)
  const keyset = useKeyset(size)
  const page = computed(() => ({
    after: keyset.after.value,
    limit: Number(size.value),
    total: counted.value || undefined,
  }))
  return { size, counted, keyset, page }
}

export type ListPage = ReturnType<typeof useListPage>

/** What a frame needs to know of what it shows; a query of the library is one. */
export interface Asked<T> {
  data: Ref<T | undefined>
  isPending: Ref<boolean>
  error: Ref<unknown>
  refetch: () => unknown
}
export interface ListQuery<T> extends Asked<{ items: T[]; next?: string | null; total?: number | null }> {
  isFetching: Ref<boolean>
  isPlaceholderData: Ref<boolean>
}
