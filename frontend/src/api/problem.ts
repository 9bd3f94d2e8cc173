/** Errors of the server, typed. Every one carries a stable code; the texts are in locales/<lang>/problem.json. */

export interface FieldError {
  field: string
  code: string
  params?: Record<string, unknown>
}

export interface SecrecyHit {
  field: string
  excerpt: string
  rule: string
  /** What the district calls a rule of its own. */
  name?: string | null
}

interface ProblemBody {
  title?: string
  status?: number
  code?: string
  params?: Record<string, unknown>
  errors?: FieldError[]
}

export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly params: Record<string, unknown>
  readonly errors: FieldError[]

  constructor(status: number, code: string, params: Record<string, unknown> = {}, errors: FieldError[] = []) {
    super(`${status} ${code}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.params = params
    this.errors = errors
  }

  get hits(): SecrecyHit[] {
    return Array.isArray(this.params.hits) ? (this.params.hits as SecrecyHit[]) : []
  }

  /** Worth asking again without changing anything: the network or the server, not the request. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** What a status means when the body does not say (a proxy's error page, a lost line). */
function codeOf(status: number): string {
  if (status === 0) return 'network.offline'
  if (status === 401) return 'auth.required'
  if (status === 403) return 'auth.forbidden'
  if (status === 404) return 'not-found'
  if (status === 412) return 'conflict.stale'
  if (status === 413) return 'request.too-large'
  if (status === 429) return 'request.too-many'
  if (status === 503 || status === 502 || status === 504) return 'server.unavailable'
  return status >= 500 ? 'server.error' : 'request.invalid'
}

export function problemOf(status: number, body: unknown): ApiProblem {
  const p = (body && typeof body === 'object' ? body : {}) as ProblemBody
  const code = typeof p.code === 'string' && p.code ? p.code : codeOf(status)
  return new ApiProblem(status, code, p.params ?? {}, Array.isArray(p.errors) ? p.errors : [])
}

export async function problemFrom(response: Response): Promise<ApiProblem> {
  const text = await response.text().catch(() => '')
  try {
    return problemOf(response.status, JSON.parse(text))
  } catch {
    return problemOf(response.status, null)
  }
}

export const offline = () => new ApiProblem(0, 'network.offline')

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem(0, error instanceof TypeError ? 'network.offline' : 'client.error')
}

export function isProblem(error: unknown, code: string): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code
}
