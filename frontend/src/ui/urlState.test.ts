import { describe, expect, it } from 'vitest'
import { parseFilters, toQuery } from './urlState'

const shape = { q: 'text', light: ['RED', 'GREEN'], waiting: 'flag', year: 'year', dueFrom: 'day' } as const

describe('filters in the address', () => {
  it('keeps what it knows and drops the rest', () => {
    const query = {
      q: ' 光荣牌 ',
      light: 'RED',
      waiting: 'true',
      year: '2021',
      dueFrom: '2021-04-13',
      other: 'x',
    }
    expect(parseFilters(shape, query)).toEqual({
      q: '光荣牌',
      light: 'RED',
      waiting: 'true',
      year: '2021',
      dueFrom: '2021-04-13',
    })
  })
  it('drops words that are none', () => {
    const query = { light: 'PINK', waiting: 'yes', year: '21', dueFrom: '2021-13-41', q: '  ' }
    expect(parseFilters(shape, query)).toEqual({})
  })
  it('takes the first of several', () => {
    expect(parseFilters(shape, { light: ['GREEN', 'RED'] })).toEqual({ light: 'GREEN' })
  })
  it('writes back only what is set', () => {
    expect(toQuery({ q: '', light: 'RED', year: undefined })).toEqual({ light: 'RED' })
  })
})
