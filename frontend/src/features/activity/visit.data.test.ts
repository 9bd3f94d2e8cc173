import { expect, it } from 'vitest'
import { yuan } from './visit.data'

it('writes fen as yuan, with the cents only where there are any', () => {
  expect(yuan(0)).toBe('0')
  expect(yuan(50_000)).toBe('500')
  expect(yuan(1_234_567)).toBe('12,345.67')
  expect(yuan(50)).toBe('0.50')
})
