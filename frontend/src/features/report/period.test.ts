import { describe, expect, it } from 'vitest'
import { around, besideOf, nameOf, shift, yearBefore } from './period'

describe('periods', () => {
  it('are whole years, halves, quarters and months around a day', () => {
    expect(around('year', '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(around('half', '2026-06-30')).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(around('half', '2026-07-01')).toEqual({ from: '2026-07-01', to: '2026-12-31' })
    expect(around('quarter', '2026-02-10')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    expect(around('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  })
  it('move by their own length, over the turn of the year too', () => {
    expect(shift('quarter', around('quarter', '2026-01-05'), -1)).toEqual({
      from: '2025-10-01',
      to: '2025-12-31',
    })
    expect(shift('month', around('month', '2026-12-31'), 1)).toEqual({ from: '2027-01-01', to: '2027-01-31' })
    expect(shift('range', { from: '2026-03-11', to: '2026-03-20' }, -1)).toEqual({
      from: '2026-03-01',
      to: '2026-03-10',
    })
  })
  it('are compared with the same days a year before, or with the one just before', () => {
    expect(yearBefore({ from: '2028-02-01', to: '2028-02-29' })).toEqual({
      from: '2027-02-01',
      to: '2027-02-28',
    })
    expect(yearBefore({ from: '2029-02-01', to: '2029-02-28' }).to).toBe('2028-02-29')
    const quarter = around('quarter', '2026-08-01')
    expect(besideOf('last-year', 'quarter', quarter)).toEqual({ from: '2025-07-01', to: '2025-09-30' })
    expect(besideOf('previous', 'quarter', quarter)).toEqual({ from: '2026-04-01', to: '2026-06-30' })
    expect(besideOf('none', 'quarter', quarter)).toBeNull()
  })
  it('have the names that offices use', () => {
    expect(nameOf('half', around('half', '2026-09-01'))).toEqual(['second', { year: 2026 }])
    expect(nameOf('quarter', around('quarter', '2026-09-01'))).toEqual(['quarter', { year: 2026, n: 3 }])
  })
})
