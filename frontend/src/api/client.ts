import createClient, { type Middleware } from 'openapi-fetch'
import { authorize, renew, signInAgain } from '@/auth/session'
import { nameNewest } from './newest'
import { offline, problemFrom } from './problem'
import type { components, paths } from './schema'

export type Schema = components['schemas']

const base = '/api/v1'

/** The only way out: adds the bearer, renews it once on 401, and turns every failure into an ApiProblem. */
async function send(request: Request): Promise<Response> {
  const again = request.clone()
  let response = await attempt(request)
  if (response.status === 401 && (await renew())) response = await attempt(again)
  if (response.status === 401) {
    signInAgain()
    throw await problemFrom(response)
  }
  return response
}

async function attempt(request: Request): Promise<Response> {
  await authorize((name, value) => request.headers.set(name, value))
  return fetch(request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offline()
  })
}

/** Runs while the form's call has not waited yet: it stands first. */
const newest: Middleware = { onRequest: ({ request }) => nameNewest(request) }

const refuse: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemFrom(response)
  },
}

/** Calls name the path below the base: `api.GET('/matters')`. */
type Below<P> = { [K in keyof P as K extends `/api/v1${infer Rest}` ? Rest : never]: P[K] }

export const api = createClient<Below<paths>>({ baseUrl: base, fetch: send })
api.use(newest, refuse)

/** The body of an answer that went well; failures have been thrown before. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}

/** Headers of a write on an existing record. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

/** Fetches a file (a picture, an export) with the bearer. */
export async function getBlob(
  path: string,
  query: Record<string, string> = {},
): Promise<{ blob: Blob; name: string | null }> {
  const search = new URLSearchParams(query).toString()
  const url = new URL(`${base}${path}${search ? `?${search}` : ''}`, location.origin)
  const response = await send(new Request(url))
  if (!response.ok) throw await problemFrom(response)
  return { blob: await response.blob(), name: fileName(response.headers.get('Content-Disposition')) }
}

export function fileName(disposition: string | null): string | null {
  if (!disposition) return null
  const star = /filename\*=UTF-8''([^;]+)/i.exec(disposition)
  if (star?.[1]) return decodeURIComponent(star[1])
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null
}

/** Fetches an export and hands it to the browser as a download. */
export async function download(path: string, query: Record<string, string>, fallback: string): Promise<void> {
  const { blob, name } = await getBlob(path, query)
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name ?? fallback
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
