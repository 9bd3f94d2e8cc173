/** UUIDv7 made here, so that a repeated send of a new record is known to be the same one. Works without TLS too. */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let n = 0; n < 6; n++) bytes[n] = Math.floor(now / 2 ** (8 * (5 - n))) % 256
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** One key per content: sending the same again is a repeat, sending something else is not. */
export function idempotencyKeys(): (content: unknown) => { 'Idempotency-Key': string } {
  let last = ''
  let key = ''
  return (content) => {
    const now = JSON.stringify(content)
    if (now !== last) key = newId()
    last = now
    return { 'Idempotency-Key': key }
  }
}
