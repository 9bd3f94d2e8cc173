import { describe, expect, it } from 'vitest'
import { todayHere } from '@/ui/format'
import { coming, inForce, monthDay, unitOf, type Rule } from './rule.data'

const value = (validFrom: string, v: number) => ({ validFrom, value: v, source: '文件', createdBy: '某' })
const rule: Rule = {
  code: 'light.near-days',
  value: 12,
  initial: 10,
  least: 0,
  most: 365,
  history: [value('2027-01-01', 20), value('2026-12-01', 15), value('2026-01-01', 12)],
}

describe('规则', () => {
  it('tells what is in force and what is to come', () => {
    expect(inForce(rule, '2026-11-24')?.value).toBe(12)
    expect(inForce(rule, '2025-11-24')).toBeUndefined()
    expect(coming(rule, '2026-11-24').map((v) => v.value)).toEqual([15, 20])
  })
  it('counts the day in China', () => {
    expect(todayHere(Date.UTC(2026, 10, 24, 15, 59))).toBe('2026-11-24')
    expect(todayHere(Date.UTC(2026, 10, 24, 16, 0))).toBe('2026-11-25')
  })
  it('knows its unit', () => {
    expect(unitOf('light.near-percent')).toBe('percent')
    expect(unitOf('report.days')).toBe('days')
    expect(unitOf('filing.plan-due')).toBe('monthDay')
    expect(monthDay(1215)).toEqual({ m: 12, d: 15 })
  })
})
