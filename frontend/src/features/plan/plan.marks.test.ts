import { describe, expect, it } from 'vitest'
import type { WorkPoint } from './plan.data'
import { countMarks, readable, staleYear, struck, wordsOf } from './plan.marks'

const measure = (more: Partial<WorkPoint>): WorkPoint => ({
  id: 'a',
  parentId: null,
  level: 'MEASURE',
  no: null,
  title: null,
  text: '讲传统。\n',
  start: 3,
  end: 8,
  lead: null,
  support: [],
  proposer: null,
  dueOn: null,
  how: null,
  output: null,
  dropped: false,
  dropReason: null,
  unresolved: [],
  matterId: null,
  mark: 'KEPT',
  differs: [],
  former: null,
  changedIn: null,
  target: null,
  ...more,
})
const former = {
  text: '旧的。',
  lead: null,
  support: [],
  proposer: null,
  dueOn: null,
  how: null,
  output: null,
  dropped: false,
}
const gone = measure({ text: '', start: 3, end: 3, mark: 'DROPPED', former })

describe('与上一版的异同', () => {
  it('counts each mark and leaves headings out', () => {
    expect(countMarks([measure({}), gone, measure({ level: 'POINT', mark: null })])).toEqual({
      KEPT: 1,
      CHANGED: 0,
      DROPPED: 1,
      NEW: 0,
    })
  })
  it('reads what was struck from the edition before', () => {
    expect(struck(gone)).toBe(true)
    expect(wordsOf(gone)).toBe('旧的。')
    expect(wordsOf(measure({}))).toBe('讲传统。')
    expect(readable({ ...gone, former: null })).toBe(false)
  })
  it('sees a year that was forgotten', () => {
    expect(staleYear(measure({ text: '庆祝2026年建军节。' }), 2026)).toBe(2026)
    expect(staleYear(measure({}), 2026)).toBeNull()
  })
})
