export interface Versioned {
  id: string
  version: number
}

/**
 * What a form was told of newer versions. A write that another overtook (412) says which version the record has by now;
 * once the person has been told, the same write sent again from that form names it. Only for what is called in `within`,
 * and only for the same operation on the same record: what nobody was told of is refused as before.
 */
export class Newest {
  private asked = ''
  private held: number | undefined
  private acted = false
  private readonly versions = new Map<string, number>()

  /** @param of the record that the form acts on, as the page has it by now; none while the form is closed */
  constructor(private readonly of: () => Versioned | null | undefined = () => null) {}

  /** The form opens on the record as it is: what the page reads again meanwhile is not taken over unseen. */
  hold() {
    this.held = this.of()?.version
    this.acted = false
  }

  /** What was sent went well; if it changed the record, what the page reads next is the form's own. */
  wrote() {
    if (this.acted) this.held = undefined
  }

  /** The version to name in a request that would name another, if one was told or is held. */
  name(operation: string, version: string): number | undefined {
    this.asked = `${operation} ${version}`
    if (this.held === undefined || version !== `"${this.of()?.version}"`) return this.versions.get(this.asked)
    this.acted = true
    return this.held
  }

  told(version: unknown) {
    if (!this.asked || typeof version !== 'number') return
    this.versions.set(this.asked, version)
    if (this.held !== undefined) this.held = version
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
