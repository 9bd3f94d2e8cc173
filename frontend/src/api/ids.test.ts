import { describe, expect, it } from 'vitest'
import { idempotencyKeys, newId } from './ids'

describe('ids', () => {
  it('are UUIDv7 and rise with time', () => {
    const ids = [1_600_000_000_000, 1_700_000_000_000, 1_800_000_000_000].map((at) => newId(at))
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([...ids].sort()).toEqual(ids)
    expect(parseInt(ids[0]!.replace('-', '').slice(0, 12), 16)).toBe(1_600_000_000_000)
  })
  it('keep the key while the content is the same', () => {
    const key = idempotencyKeys()
    const first = key({ text: 'a' })
    expect(key({ text: 'a' })).toEqual(first)
    expect(key({ text: 'b' })).not.toEqual(first)
  })
})
