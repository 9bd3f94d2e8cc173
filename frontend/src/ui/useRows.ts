import { computed, ref, type ComputedRef } from 'vue'
import { useFilters, useKeyset, type Shape } from './urlState'

/** What a list page keeps: filters and place in the address, the page's size, whether it is counted. */
export function useRows<S extends Shape>(shape: S) {
  const { filters, set, clear } = useFilters(shape)
  const size = ref('20')
  const keyset = useKeyset(size)
  const counted = ref(false)
  const page = computed(() => ({
    after: keyset.after.value,
    limit: Number(size.value),
    total: counted.value,
  }))
  const narrowed: ComputedRef<boolean> = computed(() => Object.values(filters.value).some(Boolean))
  return { filters, set, clear, size, keyset, counted, page, narrowed }
}
