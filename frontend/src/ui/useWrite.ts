import { VUE_QUERY_CLIENT, type QueryClient } from '@tanstack/vue-query'
import {
  computed,
  getCurrentInstance,
  hasInjectionContext,
  inject,
  provide,
  ref,
  shallowRef,
  watch,
} from 'vue'
import type { InjectionKey, ShallowRef } from 'vue'
import { Newest, within, type Versioned } from '@/api/newest'
import { asProblem, type ApiProblem } from '@/api/problem'
import { fieldTexts } from './problemText'
import { SecrecyDeclined, withSecrecy } from './secrecy'
import { provideTold } from './told'
import type { Uploads } from './useUploads'

/** Forms that take over what is new themselves: their save names the version they hold, and no other. */
const renewing = new WeakSet<object>()
export const renews = (problem: ShallowRef<ApiProblem | null>) => renewing.add(problem)

/** The photos of a kind's own fields, further down in the form: it does not go without them. */
export const photosWithin: InjectionKey<Set<Uploads>> = Symbol('photos')

/**
 * What every dialog that writes needs: busy while it runs, what went wrong, and the secrecy guard's question.
 * `run` gives undefined when nothing was written. When another was faster, what is on the page is read again and the person
 * is told (ProblemNote); the next press acts on the record as it is by then. `wrong` goes by the last word: `facts.post` → `post`.
 *
 * A dialog gives the record it acts on (`of`), null while it is closed: what is sent names the record as it was when the
 * dialog opened, so that whoever changed it meanwhile is told of, though the page has read it again.
 */
export function useWrite(of?: () => Versioned | null | undefined) {
  const busy = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  const queries = hasInjectionContext() ? inject<QueryClient | null>(VUE_QUERY_CLIENT, null) : null
  const photos = new Set<Uploads>()
  const newest = new Newest(of)
  if (of)
    watch(
      () => of()?.id,
      () => newest.hold(),
      { immediate: true, flush: 'sync' },
    )
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
      const own = renewing.has(problem) ? null : newest
      const done = await withSecrecy((reason) => within(own, () => write(reason)))
      newest.wrote()
      return done
    } catch (error) {
      if (!(error instanceof SecrecyDeclined)) problem.value = asProblem(error)
      if (problem.value?.code === 'conflict.stale') {
        newest.told(problem.value.params.version)
        void queries?.invalidateQueries()
      }
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, wrong, run }
}
