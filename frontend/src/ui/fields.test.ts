import { describe, expect, it } from 'vitest'
import { missing, sent, type Field } from './fields'
import { yuan } from './money'

const fields: Field[] = [
  { code: 'name', type: 'text', label: '名称' },
  { code: 'count', type: 'number', label: '数量' },
  { code: 'kept', type: 'flag', label: '是否' },
  { code: 'note', type: 'text', label: '备注', optional: true },
]

describe('a plain form', () => {
  it('misses what must be filled, and takes zero and no for answers', () => {
    expect(missing(fields, { name: '  ' })).toEqual(['name', 'count'])
    expect(missing(fields, { name: '面馆', count: 0, kept: false })).toEqual([])
  })
  it('sends its own fields without blanks around them and without what is empty', () => {
    expect(sent(fields, { name: ' 面馆 ', count: 0, note: '', other: 1 })).toEqual({ name: '面馆', count: 0 })
  })
})

describe('money', () => {
  it('is yuan without the word, much or little', () => {
    expect(yuan(12345)).toBe('123.45')
    expect(yuan(800000)).toBe('8,000')
    expect(yuan(156000000)).toBe('1,560,000')
  })
})
