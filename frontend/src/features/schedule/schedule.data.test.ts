import { expect, it } from 'vitest'
import { daysText, inMonth, stateOf, type Entry } from './schedule.data'

const entry = (from: string | null, to: string | null, more: Partial<Entry> = {}) =>
  ({ code: 'x', from, to, remindOn: '2026-09-01', dropped: false, ...more }) as Entry

it('says where an entry stands on a day', () => {
  const day = entry('2026-09-19', '2026-09-19')
  expect(stateOf(day, '2026-08-31')).toBe('ahead')
  expect(stateOf(day, '2026-09-01')).toBe('near')
  expect(stateOf(day, '2026-09-19')).toBe('on')
  expect(stateOf(day, '2026-09-20')).toBe('past')
  expect(stateOf(entry(null, null), '2026-09-20')).toBe('unknown')
  expect(stateOf({ ...day, dropped: true }, '2026-09-19')).toBe('dropped')
})

it('puts an entry into the month in which it begins', () => {
  const spring = entry('2026-12-30', '2027-02-05')
  expect(inMonth([spring], 2027, 1)).toEqual([spring])
  expect(inMonth([spring], 2027, 12)).toEqual([])
  expect(inMonth([entry('2027-01-07', '2027-02-05', { dropped: true })], 2027, 1)).toEqual([])
})

it('writes days as short as they can be', () => {
  expect(daysText(entry('2027-09-18', '2027-09-18'), 9)).toBe('18')
  expect(daysText(entry('2027-07-01', '2027-07-31'), 7)).toBe('1–31')
  expect(daysText(entry('2027-01-07', '2027-02-05'), 1)).toBe('7–2/5')
  expect(daysText(entry('2027-01-07', '2027-02-05'))).toBe('1/7–2/5')
  expect(daysText(entry(null, null))).toBe('—')
})
