import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { decimal, monthPeriod, percent, rowsOf } from './figure'

/** What the server counts, each named on the screen. */
const counted = [
  ...readFileSync('../backend/src/main/java/org/shuangyong/matter/MatterFigure.java', 'utf8').matchAll(
    /^ {2}([A-Z_]+)\(/gm,
  ),
].map((m) => m[1]!)

describe('figures', () => {
  it('show nothing to take a part of as a dash, never as 0 %', () => {
    expect(percent(null)).toBe('—')
    expect(percent(0)).toBe('0%')
    expect(percent(1 / 3)).toBe('33.3%')
    expect(percent(1)).toBe('100%')
    expect(decimal(null)).toBe('—')
    expect(decimal(2.5)).toBe('2.5')
    expect(decimal(41)).toBe('41')
    expect(decimal(4.357, 2)).toBe('4.36')
  })
  it('lead to their rows in their period', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' }
    expect(rowsOf('LATE', year, { lead: 'u' })).toEqual({
      name: 'matters',
      query: { figure: 'LATE', ...year, lead: 'u' },
    })
    expect(rowsOf('STALE', year, {}, 'm-matters')).toEqual({ name: 'm-matters', query: { figure: 'STALE' } })
    expect(monthPeriod('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  })
  it('all have a word', () => {
    expect(counted.length).toBeGreaterThan(15)
    expect(counted.filter((word) => !i18n.global.te(`ui.figure.${word}`, 'zh-CN'))).toEqual([])
  })
})
