import { describe, expect, it } from 'vitest'
import { layout, tiles } from './towns'

describe('tiles of the district', () => {
  it('gives each of the 21 streets and towns a place of its own', () => {
    expect(tiles).toHaveLength(21)
    expect(new Set(tiles.map((t) => t.code)).size).toBe(21)
    expect(new Set(tiles.map((t) => `${t.col},${t.row}`)).size).toBe(21)
  })

  it('lays another district out in rows', () => {
    const places = Array.from({ length: 7 }, (_, n) => ({ code: `9${n}`, name: `甲${n}` }))
    expect(layout(places)[6]).toMatchObject({ col: 1, row: 1, name: '甲6' })
  })

  it('takes names as they are today', () => {
    expect(layout([{ code: '500110001', name: '古南' }])[0]).toMatchObject({ col: 2, row: 2, name: '古南' })
  })
})
