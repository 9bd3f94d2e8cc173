import type { components } from './schema'
import { offline, problemFrom } from './problem'

export type ClientConfig = components['schemas']['ClientConfig']

let config: Promise<ClientConfig> | null = null

/* Where to sign in is nobody's secret: kept, so that a session is found again without a line. */
const place = 'sy.client-config'

async function load(): Promise<ClientConfig> {
  const response = await fetch('/api/v1/client-config', { headers: { Accept: 'application/json' } }).catch(
    () => null,
  )
  const known = localStorage.getItem(place)
  if (!response && !known) throw offline()
  if (!response) return JSON.parse(known!) as ClientConfig
  if (!response.ok) throw await problemFrom(response)
  const now = (await response.json()) as ClientConfig
  localStorage.setItem(place, JSON.stringify(now))
  return now
}

/** Where to sign in, and what runs there. Asked for once; a failure is asked for again. */
export function clientConfig(): Promise<ClientConfig> {
  config ??= load().catch((error: unknown) => {
    config = null
    throw error
  })
  return config
}
