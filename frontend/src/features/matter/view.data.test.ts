import { describe, expect, it, vi } from 'vitest'
import { columns, columnsText, parseColumns, usual } from './matter.columns'
import { addressOf, stateOf, unchanged, type View } from './view.data'

vi.mock('@/api/client', () => ({}))

const view: View = {
  id: '0190',
  list: 'matters',
  name: '红灯',
  query: 'light=RED&q=%E8%90%A5%E5%8C%BA&sort=due',
  columns: ['title', 'dueOn'],
  preferred: false,
}

describe('views', () => {
  it('keeps filters, order and columns, in one way of writing', () => {
    expect(stateOf({ sort: 'due', q: '营区', light: 'RED', cols: 'title.dueOn', view: 'x' })).toEqual({
      query: view.query,
      columns: view.columns,
    })
  })
  it('comes back as an address that shows the same', () => {
    const address = addressOf(view)
    expect(address).toEqual({ light: 'RED', q: '营区', sort: 'due', cols: 'title.dueOn', view: '0190' })
    expect(unchanged(view, address as Record<string, string>)).toBe(true)
    expect(unchanged(view, { ...(address as Record<string, string>), light: 'GREEN' })).toBe(false)
  })
})

describe('columns', () => {
  it('knows its own, once each, and always shows the title', () => {
    expect(parseColumns('status.status.nonsense')).toEqual(['title', 'status'])
    expect(parseColumns('')).toEqual(usual)
    expect(parseColumns('nonsense')).toEqual(usual)
  })
  it('writes nothing for the usual ones and fits into an address', () => {
    expect(columnsText(usual)).toBeUndefined()
    expect(columnsText(['title'])).toBe('title')
    expect(columns.join('.').length).toBeLessThanOrEqual(200)
  })
})
