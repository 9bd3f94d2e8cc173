import { expect, it } from 'vitest'
import { parseFilters } from '@/ui/urlState'
import { filterOf, rowsOf, shape } from './document.data'

it('opens a figure to its rows: the list reads the address back into the same question', () => {
  const asked = (part: 'all' | 'taken') => filterOf(parseFilters(shape, rowsOf('u1', 2026, part).query))
  expect(asked('all')).toMatchObject({ unit: 'u1', year: 2026, status: 'ISSUED', sent: true })
  expect(asked('all')).not.toHaveProperty('taken')
  expect(asked('taken')).toMatchObject({ unit: 'u1', year: 2026, status: 'ISSUED', sent: true, taken: true })
})
