import { VUE_QUERY_CLIENT, type QueryClient } from '@tanstack/vue-query'
import { computed, getCurrentInstance, hasInjectionContext, inject, provide, ref, shallowRef } from 'vue'
import type { InjectionKey } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { fieldTexts } from './problemText'
import { SecrecyDeclined, withSecrecy } from './secrecy'
import { provideTold } from './told'
import type { Uploads } from './useUploads'

/** The photos of a kind's own fields, further down in the form: it does not go without them. */
export const photosWithin: InjectionKey<Set<Uploads>> = Symbol('photos')

/**
 * What every dialog that writes needs: busy while it runs, what went wrong, and the secrecy guard's question.
 * `run` gives undefined when nothing was written; when another was faster, what is on the page is read again. `wrong` goes by the last word: `facts.post` → `post`.
 */
export function useWrite() {
  const busy = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  const queries = hasInjectionContext() ? inject<QueryClient | null>(VUE_QUERY_CLIENT, null) : null
  const photos = new Set<Uploads>()
  if (getCurrentInstance()) {
    provide(photosWithin, photos)
    provideTold()
  }
  const wrong = computed<Record<string, string>>(() =>
    Object.fromEntries(
      Object.entries(fieldTexts(problem.value)).map(([field, text]) => [field.split('.').pop()!, text]),
    ),
  )

  async function run<T>(write: (secrecyReason?: string) => Promise<T>): Promise<T | undefined> {
    if (busy.value || [...photos].filter((one) => !one.ready()).length) return undefined
    busy.value = true
    problem.value = null
    try {
      return await withSecrecy(write)
    } catch (error) {
      if (!(error instanceof SecrecyDeclined)) problem.value = asProblem(error)
      if (problem.value?.code === 'conflict.stale') void queries?.invalidateQueries()
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, wrong, run }
}
