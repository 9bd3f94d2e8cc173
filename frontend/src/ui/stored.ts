import { ref, watch } from 'vue'

/** A person's habit (density, page size) kept on this machine. Nothing of the business goes here. */
export function stored<T extends string>(key: string, allowed: readonly T[], initial: T) {
  const known = localStorage.getItem(`sy.${key}`) as T | null
  const value = ref<T>(known && allowed.includes(known) ? known : initial)
  watch(value, (v) => localStorage.setItem(`sy.${key}`, v))
  return value
}
