import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, body, type Schema } from './client'

export type Kind = Schema['Kind']
export type KindField = Schema['KindField']

/** For choices: kinds of which something new may be made. */
export const inUse = (kinds: readonly Kind[] | undefined) => (kinds ?? []).filter((k) => !k.retired)

/** The kinds of a family with their fields, retired ones among them; they change rarely, so they are asked for once. */
export function useKinds(family: string) {
  return useQuery({
    queryKey: ['kinds', family],
    queryFn: () => body(api.GET('/kinds', { params: { query: { of: family } } })),
    staleTime: 10 * 60_000,
  })
}

/** A kind as it was when a record was made: most often the one in use, else an older edition. */
export function useKindAs(
  family: string,
  of: () => { code: string; version: number | null | undefined } | null | undefined,
) {
  const now = useKinds(family)
  const current = computed(() => now.data.value?.find((k) => k.code === of()?.code))
  const old = computed(() => {
    const version = of()?.version
    return version && current.value && current.value.version !== version ? version : null
  })
  const former = useQuery({
    queryKey: ['kind', family, () => of()?.code, old],
    queryFn: () =>
      body(
        api.GET('/kinds/{family}/{code}', {
          params: { path: { family, code: of()!.code }, query: { version: old.value! } },
        }),
      ),
    enabled: () => old.value !== null,
    staleTime: Infinity,
  })
  return computed(() => (old.value === null ? current.value : former.data.value))
}
