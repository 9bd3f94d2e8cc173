import { describe, expect, it } from 'vitest'
import { byYear, type Target } from './term.data'

const target = (year: number, served: boolean): Target => ({
  id: `${year}`,
  year,
  text: '目标',
  measures: served ? [{ planId: 'p', workPointId: 'w', text: '措施。', matter: null }] : [],
})

describe('创建规划', () => {
  it('shows each year of the term and counts what nothing serves', () => {
    const years = byYear({ startYear: 2026, endYear: 2029 }, [target(2026, true), target(2027, false)])
    expect(years.map((y) => [y.year, y.targets.length, y.bare])).toEqual([
      [2026, 1, 0],
      [2027, 1, 1],
      [2028, 0, 0],
      [2029, 0, 0],
    ])
  })
})
