import { describe, expect, it } from 'vitest'
import { lacking, type Cell, type Row } from './filing.data'

const cell = (status: Cell['status']): Cell => ({
  kind: 'PLAN',
  status,
  id: null,
  filedOn: null,
  oralOn: null,
})
const row = (...status: Cell['status'][]): Row => ({
  unit: { id: 'u', code: 'u', name: '某单位', kind: 'TOWN' },
  cells: status.map(cell),
  mine: false,
})

describe('报送', () => {
  it('flags a unit only for what is overdue', () => {
    expect(lacking(row('FILED', 'OPEN'))).toBe(false)
    expect(lacking(row('FILED_LATE', 'OPEN'))).toBe(false)
    expect(lacking(row('FILED', 'MISSING'))).toBe(true)
  })
})
