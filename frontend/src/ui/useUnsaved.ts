import { onScopeDispose, ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

/**
 * Holds a page that has something unsaved: leaving it asks first, by a link as by closing the tab. `dirty` is asked at
 * the moment. Show the question while `asking`, and answer it with `leave` or `stay`.
 */
export function useUnsaved(dirty: () => boolean) {
  const asking = ref(false)
  let answer: ((leave: boolean) => void) | null = null

  onBeforeRouteLeave(() => {
    if (!dirty()) return true
    asking.value = true
    return new Promise<boolean>((resolve) => (answer = resolve))
  })
  function say(leave: boolean) {
    asking.value = false
    answer?.(leave)
    answer = null
  }
  function closing(event: BeforeUnloadEvent) {
    if (dirty()) event.preventDefault()
  }
  window.addEventListener('beforeunload', closing)
  onScopeDispose(() => window.removeEventListener('beforeunload', closing))
  return { asking, leave: () => say(true), stay: () => say(false) }
}
