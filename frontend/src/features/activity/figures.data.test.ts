import { describe, expect, it } from 'vitest'
import { daysOf, fold, foldSupport, schoolYearOf, type Figure } from './figures.data'

const figure = (key: string, month: number, sessions: number, people: number): Figure => ({
  key,
  name: key,
  month,
  sessions,
  people,
  goods: 100,
  families: 1,
  amount: 2,
})

describe('fold', () => {
  it('sums months into their quarters, the busiest line first', () => {
    const lines = fold([
      figure('a', 1, 1, 10),
      figure('b', 4, 3, 5),
      figure('a', 3, 1, 20),
      figure('a', 12, 0, 0),
    ])
    expect(lines.map((l) => l.key)).toEqual(['b', 'a'])
    const a = lines[1]!
    expect(a.quarters.map((q) => q.sessions)).toEqual([2, 0, 0, 0])
    expect(a.quarters[0]!.people).toBe(30)
    expect([a.sessions, a.people, a.goods, a.families, a.amount]).toEqual([2, 30, 300, 3, 6])
    expect(a.months.map((m) => m.sessions)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })
})

it('counts a training of August for the school year to come', () => {
  expect(['2026-07-31', '2026-08-25', '2027-01-10'].map(schoolYearOf)).toEqual([2025, 2026, 2026])
})

it('knows the last day of a month', () => {
  expect(daysOf(2028, 2)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
})

it('folds what the ledger did into quarters, who did most first', () => {
  const lead = (id: string) => ({ id, name: id, code: id, kind: 'TROOP' as const })
  const lines = foldSupport([
    { lead: lead('a'), month: 3, matters: 2, amount: 10 },
    { lead: lead('b'), month: 4, matters: 1, amount: 40 },
    { lead: lead('a'), month: 12, matters: 1, amount: 5 },
  ])
  expect(lines.map((l) => [l.key, l.matters, l.amount])).toEqual([
    ['b', 1, 40],
    ['a', 3, 15],
  ])
  expect(lines[1]!.quarters.map((q) => q.matters)).toEqual([2, 0, 0, 1])
})
