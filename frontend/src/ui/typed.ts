import { ref, watch } from 'vue'

/** A name, number or phone as typed: kept for this tab alone, in no address and no history. */
export function useTyped(key: string) {
  const name = `sy.typed.${key}`
  const typed = ref(sessionStorage.getItem(name) ?? '')
  watch(typed, (now) => (now ? sessionStorage.setItem(name, now) : sessionStorage.removeItem(name)))
  return typed
}
