import { computed, shallowRef } from 'vue'
import { api, body, type Schema } from '@/api/client'

export type Me = Schema['Me']

const state = shallowRef<Me | null>(null)

/** Who is signed in, as the server knows them. */
export const me = computed(() => state.value)

export async function loadMe(): Promise<Me> {
  state.value ??= await body(api.GET('/me'))
  return state.value
}

export function setMe(value: Me | null): void {
  state.value = value
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
