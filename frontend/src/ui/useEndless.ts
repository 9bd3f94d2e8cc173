import { useInfiniteQuery, type QueryKey } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'

interface Page<T> {
  items: T[]
  next?: string | null
}

/** A list of the phone, or a short one of a desk's page: it goes on by 更多 (`MoreRows`), page by page, until there is no more. */
export function useEndless<T>(
  queryKey: QueryKey,
  page: (at: { after?: string; limit: number }) => Promise<Page<T>>,
  enabled: () => boolean = () => true,
) {
  const list = useInfiniteQuery({
    queryKey: [...queryKey, 'endless'],
    queryFn: ({ pageParam }) => page({ after: pageParam || undefined, limit: 50 }),
    initialPageParam: '',
    getNextPageParam: (last: Page<T>) => last.next ?? undefined,
    enabled,
  })
  const rows: ComputedRef<T[]> = computed(() => list.data.value?.pages.flatMap((one) => one.items) ?? [])
  /** What keeps the list from being shown; a next page that failed is said at its button. */
  const failed = computed(() => (rows.value.length ? null : list.error.value))
  return { ...list, rows, failed }
}
export type Endless = Pick<
  ReturnType<typeof useEndless>,
  'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage'
>
