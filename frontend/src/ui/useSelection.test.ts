import { describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { most, useSelection } from './useSelection'

vi.mock('@/api/client', () => ({}))

const row = (id: string, allowed = true, version = 0) => ({ id, version, allowed })
type Row = ReturnType<typeof row>

function selection(first: Row[]) {
  const rows = shallowRef(first)
  const filters = shallowRef<object>({ unit: 'x' })
  const made = effectScope().run(() =>
    useSelection(
      () => rows.value,
      (one: Row) => one.allowed,
      () => filters.value,
    ),
  )!
  return { rows, filters, ...made }
}

describe('selection', () => {
  it('takes a whole page, leaving out what the server would not take', () => {
    const s = selection([row('a'), row('b', false), row('c')])
    s.togglePage()
    expect([...s.chosen.keys()]).toEqual(['a', 'c'])
    expect(s.page.value).toBe('all')
    s.toggle(row('a'))
    expect(s.page.value).toBe('some')
    s.togglePage()
    s.togglePage()
    expect(s.page.value).toBe('none')
  })
  it('keeps what was chosen on another page, with the newest version', async () => {
    const s = selection([row('a')])
    s.togglePage()
    s.rows.value = [row('b')]
    await nextTick()
    expect(s.page.value).toBe('none')
    expect(s.chosen.has('a')).toBe(true)
    s.rows.value = [row('a', false, 7)]
    await nextTick()
    expect(s.chosen.get('a')?.version).toBe(7)
    expect(s.choosable(row('a', false))).toBe(true)
  })
  it('lets go of what is done and keeps what was refused, with the reason', () => {
    const s = selection([row('a'), row('b')])
    s.togglePage()
    s.settle([
      { id: 'a', done: true, code: null, params: {} },
      { id: 'b', done: false, code: 'conflict.stale', params: {} },
    ])
    expect([...s.chosen.keys()]).toEqual(['b'])
    expect(s.refused.get('b')).toContain('别人')
    s.clear()
    expect(s.refused.size).toBe(0)
  })
  it('goes with what the list is asked for, and stays from page to page', async () => {
    const s = selection([row('a')])
    s.togglePage()
    s.filters.value = { unit: 'x' } // read from the address again, which another page changes too
    await nextTick()
    expect(s.chosen.size).toBe(1)
    s.filters.value = { unit: 'y' }
    await nextTick()
    expect(s.chosen.size).toBe(0)
  })
  it('stops at what one act takes', () => {
    const s = selection(Array.from({ length: most + 5 }, (_, n) => row(String(n))))
    s.togglePage()
    expect(s.chosen.size).toBe(most)
    expect(s.full.value).toBe(true)
  })
})
