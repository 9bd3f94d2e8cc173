import { afterEach, expect, it, vi } from 'vitest'
import { firstOf, type Act, type Activity } from './activity.data'

afterEach(() => void vi.useRealTimers())

it('tells of a day to come and records one that has come', () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T04:00:00Z') })
  const may: Act[] = ['notify', 'hold', 'record', 'summarize', 'edit']
  const first = (status: Activity['status'], startsOn: string, acts = may) =>
    firstOf({ status, startsOn }, acts)
  expect(first('PLANNED', '2026-12-01')).toBe('notify')
  expect(first('PLANNED', '2026-11-30')).toBe('record')
  expect(first('NOTIFIED', '2026-12-01')).toBeUndefined()
  expect(first('NOTIFIED', '2026-11-29')).toBe('record')
  expect(first('HELD', '2026-11-29')).toBe('record')
  expect(first('RECORDED', '2026-11-29')).toBe('summarize')
  expect(first('PLANNED', '2026-12-01', ['edit'])).toBeUndefined()
})
