import { describe, expect, it } from 'vitest'
import { factsBody, factsForm, money } from './matter.facts'

describe('the columns of the ledger in a form', () => {
  it('sends only what was filled, money in 分', () => {
    const form = {
      ...factsForm(),
      leader: ' 孙正 ',
      budget: 12.34,
      topic: 'traffic',
      extra: { help: '其他' },
    }
    expect(factsBody(form)).toEqual({
      leader: '孙正',
      budget: 1234,
      topic: 'traffic',
      extra: { help: '其他' },
    })
  })
  it('drops the fields of a topic that was taken back', () => {
    expect(factsBody({ ...factsForm(), extra: { help: '其他' } })).toEqual({})
  })
  it('keeps an amount of nothing apart from no amount', () => {
    expect(factsBody({ ...factsForm(), budget: 0 })).toEqual({ budget: 0 })
  })
  it('writes whole amounts without 角分', () => {
    expect(money(1_250_000)).toBe('12,500')
    expect(money(1_250_050)).toBe('12,500.50')
  })
})
