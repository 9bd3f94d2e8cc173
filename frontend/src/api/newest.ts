/**
 * What a form was told of newer versions. A write that another overtook (412) says which version the record has by now;
 * once the person has been told, the same write sent again from that form names it. Only for what is called in `within`,
 * and only for the same operation on the same record: what nobody was told of is refused as before.
 */
export class Newest {
  private asked = ''
  private readonly versions = new Map<string, number>()

  /** The version to name in a request that would name another, if one was told. */
  name(operation: string, version: string): number | undefined {
    this.asked = `${operation} ${version}`
    return this.versions.get(this.asked)
  }

  told(version: unknown) {
    if (this.asked && typeof version === 'number') this.versions.set(this.asked, version)
  }
}

let form: Newest | null = null

/** Requests that begin in this call, before anything is waited for, are the form's. */
export function within<T>(newest: Newest | null, call: () => T): T {
  form = newest
  try {
    return call()
  } finally {
    form = null
  }
}

export function nameNewest(request: Request): Request {
  const version = request.headers.get('If-Match')
  const newest = version ? form?.name(`${request.method} ${request.url}`, version) : undefined
  if (newest !== undefined) request.headers.set('If-Match', `"${newest}"`)
  return request
}
