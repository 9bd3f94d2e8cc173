import type { components } from './schema'
import { offline, problemFrom } from './problem'

export type ClientConfig = components['schemas']['ClientConfig']

let config: Promise<ClientConfig> | null = null

async function load(): Promise<ClientConfig> {
  const response = await fetch('/api/v1/client-config', { headers: { Accept: 'application/json' } }).catch(
    () => {
      throw offline()
    },
  )
  if (!response.ok) throw await problemFrom(response)
  return (await response.json()) as ClientConfig
}

/** Where to sign in, and what runs there. Asked for once; a failure is asked for again. */
export function clientConfig(): Promise<ClientConfig> {
  config ??= load().catch((error: unknown) => {
    config = null
    throw error
  })
  return config
}
