import { computed, shallowRef } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type Me = Schema['Me']

const state = shallowRef<Me | null>(null)
/* Beside the session and gone with it: who the server said this is, for a page that opens without a line. */
const place = 'sy.me'

/** Who is signed in, as the server knows them. */
export const me = computed(() => state.value)

export async function loadMe(): Promise<Me> {
  if (!state.value) setMe(await body(api.GET('/me')))
  return state.value!
}

export function setMe(value: Me | null): void {
  state.value = value
  if (value) sessionStorage.setItem(place, JSON.stringify(value))
  else sessionStorage.removeItem(place)
}

/** Without a line: the person as the server named them before, if it is they who hold the session. */
export function restoreMe(id: string): boolean {
  const known = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Me | null
  if (known?.id === id) state.value = known
  return state.value?.id === id
}

/** May this person do it at all? The word is the operation's id, as `matter.confirm`. Per record, ask `allows`. */
export function can(permission: string): boolean {
  return state.value?.permissions.includes(permission) ?? false
}

/** Does the server allow it on this record now? */
export function allows(
  record: { allowedActions?: readonly string[] } | null | undefined,
  action: string,
): boolean {
  return record?.allowedActions?.includes(action) ?? false
}
