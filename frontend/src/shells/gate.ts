import { shallowRef } from 'vue'
import type { Router } from 'vue-router'
import { ApiProblem, offline } from '@/api/problem'
import { loadMe, me, restoreMe } from '@/auth/can'
import { holder, signedIn, signIn } from '@/auth/session'
import { language } from '@/locales'

/* Before any screen: is somebody signed in, and does the district know their unit? */
export type Gate =
  | { at: 'opening' | 'leaving' | 'open' }
  | { at: 'provider-down' | 'server-down' | 'unit-unknown' | 'refused'; place: string; error: unknown }

export const gate = shallowRef<Gate>({ at: 'opening' })

/** True when the way is free; otherwise the gate says why not, and App shows it. */
export async function pass(place: string): Promise<boolean> {
  const free = await look(place)
  // A used-up answer of the provider must not stay in the address: a reload would fail on it.
  if (!free && location.pathname === '/auth/callback') history.replaceState(history.state, '', place)
  return free
}

async function look(place: string): Promise<boolean> {
  // Without a line nobody can sign in anew, and a phone on the road goes on with what it has.
  if (me.value && !navigator.onLine) {
    gate.value = { at: 'open' }
    return true
  }
  if (me.value && (await signedIn().catch(() => false))) {
    gate.value = { at: 'open' }
    return true
  }
  try {
    if (!(await signedIn())) {
      if (!navigator.onLine && (await goOn())) return true
      gate.value = { at: 'leaving' }
      await signIn(place, language())
      return false
    }
  } catch (error) {
    // A problem comes from our own server (client-config); anything else from the provider.
    if (!navigator.onLine) gate.value = { at: 'server-down', place, error: offline() }
    else gate.value = { at: error instanceof ApiProblem ? 'server-down' : 'provider-down', place, error }
    return false
  }
  try {
    await loadMe()
    gate.value = { at: 'open' }
    return true
  } catch (error) {
    const code = error instanceof ApiProblem ? error.code : ''
    const status = error instanceof ApiProblem ? error.status : 0
    if (code === 'network.offline' && (await goOn())) return true
    if (status === 401) gate.value = { at: 'leaving' }
    else if (code === 'auth.unit-unknown') gate.value = { at: 'unit-unknown', place, error }
    else gate.value = { at: status === 403 ? 'refused' : 'server-down', place, error }
    return false
  }
}

/** A page that opens without a line goes on with the session that it has; a new one needs the provider. */
async function goOn(): Promise<boolean> {
  const person = await holder().catch(() => null)
  if (!person || !restoreMe(person)) return false
  gate.value = { at: 'open' }
  return true
}

export function guard(router: Router): void {
  router.beforeEach(async (to) => {
    if (to.meta.public) {
      gate.value = { at: 'open' }
      return true
    }
    return pass(to.fullPath)
  })
}
