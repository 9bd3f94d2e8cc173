import { describe, expect, it } from 'vitest'
import { higherThan, isOpen } from './sheet.data'

describe('督办单', () => {
  it('only goes up while one is open', () => {
    expect(higherThan(null)).toEqual(['BLUE', 'ORANGE', 'RED'])
    expect(higherThan('BLUE')).toEqual(['ORANGE', 'RED'])
    expect(higherThan('RED')).toEqual([])
  })
  it('binds while it waits for an answer or a look', () => {
    expect(['ISSUED', 'ANSWERED', 'CLEARED', 'RAISED'].filter((status) => isOpen({ status }))).toEqual([
      'ISSUED',
      'ANSWERED',
    ])
  })
})
