import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, type Schema } from '@/api/client'
import { can } from '@/auth/can'

export type Notice = Schema['Notice']

/** The server counts no further. */
export const mostCounted = 100
export const badge = (count: number) => (count >= mostCounted ? `${mostCounted - 1}+` : String(count))

const page = (unread: boolean, after: string | undefined, limit: number) =>
  body(api.GET('/inbox', { params: { query: { after, limit, ...(unread ? { unread: true } : {}) } } }))

export function useInbox(
  unread: MaybeRefOrGetter<boolean>,
  at: MaybeRefOrGetter<{ after?: string; limit: number }>,
) {
  return useQuery({
    queryKey: ['inbox', unread, at],
    queryFn: () => page(toValue(unread), toValue(at).after, toValue(at).limit),
    placeholderData: keepPreviousData,
  })
}

export function useEndlessInbox() {
  return useInfiniteQuery({
    queryKey: ['inbox', 'endless'],
    queryFn: ({ pageParam }) => page(false, pageParam || undefined, 20),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
}

/** Asked again each minute, and after each write as everything is. */
export function useUnread() {
  return useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: async () => (await body(api.GET('/inbox/unread'))).count,
    refetchInterval: 60_000,
    enabled: computed(() => can('inbox.unread')),
  })
}

/** The inbox by mail. */
export function useMail() {
  const queries = useQueryClient()
  const key = ['inbox', 'mail']
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => body(api.GET('/inbox/mail')),
    enabled: computed(() => can('inbox.mail')),
  })
  const keep = (now: Schema['InboxMail']) => void queries.setQueryData(key, now)
  return {
    data,
    want: async () => keep(await body(api.PUT('/inbox/mail'))),
    stop: async () => keep(await body(api.DELETE('/inbox/mail'))),
  }
}

export function useReading() {
  const queries = useQueryClient()
  const again = () => queries.invalidateQueries({ queryKey: ['inbox'] })
  return {
    async read(notice: Notice) {
      if (notice.read) return
      await api.POST('/inbox/{id}/read', { params: { path: { id: notice.id } } })
      await again()
    },
    /** Up to the newest one shown: what came meanwhile stays unread. */
    async readAll(newest: Notice) {
      await api.POST('/inbox/read-all', { body: { until: newest.at } })
      await again()
    },
  }
}
