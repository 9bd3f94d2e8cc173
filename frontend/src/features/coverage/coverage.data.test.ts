import { expect, it } from 'vitest'
import { doneBy, groups, quarterOf, shade, stateOf, type Duties } from './coverage.data'

it('darkens a cell with its sessions', () => {
  expect([0, 1, 2, 3, 5, 6].map(shade)).toEqual([0, 1, 2, 3, 3, 4])
})

it('names a quarter by its first day', () => {
  expect(quarterOf('2026-10-01')).toEqual({ year: 2026, q: 4 })
})

it('puts units that owe the same together', () => {
  const duty = (kind: string) => ({ kind, name: kind, times: 1, district: false, text: '' })
  const unit = (name: string, done: Record<string, number>) => ({ unit: { name }, done })
  const duties = {
    year: 2026,
    duties: [duty('a'), duty('b')],
    units: [unit('x', { a: 1, b: 0 }), unit('y', { b: 2 }), unit('z', { a: 0, b: 0 })],
    district: null,
    families: [],
  } as unknown as Duties
  const made = groups(duties)
  expect(made.map((g) => g.units.map((u) => u.unit.name))).toEqual([['x', 'z'], ['y']])
  expect(made[1]!.duties.map((d) => d.kind)).toEqual(['b'])
  expect(doneBy(made[0]!.units, made[0]!.duties[0]!)).toBe(1)
})

it('tells a half-year that is over from one that still runs', () => {
  const half = (owed: number, done: number, over: boolean) => stateOf({ owed, done, over })
  expect([half(0, 0, false), half(1, 1, false), half(2, 1, false), half(1, 0, true)]).toEqual([
    'none',
    'done',
    'open',
    'late',
  ])
})
