import { describe, expect, it } from 'vitest'
import { cell, columns } from './doubleList'
import type { DoubleListRow } from './matter.data'

const unit = (name: string) => ({ id: name, code: name, name, kind: 'TROOP' as const })
const row: DoubleListRow = {
  id: '1',
  ledgerNo: '2021-A-0001',
  title: '道路整修',
  detail: '雨季前完成',
  proposer: unit('驻綦A部'),
  proposedOn: '2020-11-05',
  source: 'COLLECTION',
  sourceName: null,
  topic: '交通出行',
  leader: '孙正',
  lead: unit('文龙街道'),
  support: [unit('区交通运输委'), unit('区住房城乡建委')],
  measure: '分段施工',
  standard: null,
  dueOn: '2022-05-31',
  originalDueOn: '2021-10-31',
  budget: 1_250_000,
  budgetSource: '区级财政',
  progress: '路基完成',
  obstacle: null,
  evidence: 0,
  status: 'IN_PROGRESS',
  light: 'GREEN',
  satisfaction: null,
  closedOn: null,
  closedBy: null,
  carriedFrom: 2021,
  reply: null,
}

describe('a line of the double list', () => {
  it('says in the remark what was carried over and extended', () => {
    expect(cell(row, 'remark')).toBe('2021年结转；原定时限 2021-10-31')
  })
  it('joins units, money and its source', () => {
    expect(cell(row, 'support')).toBe('区交通运输委、区住房城乡建委')
    expect(cell(row, 'budget')).toBe('12,500元，区级财政')
  })
  it('leaves empty what there is not, in every column', () => {
    for (const column of columns) expect(cell(row, column)).not.toMatch(/undefined|null/)
    expect(cell(row, 'evidence')).toBe('')
    expect(cell(row, 'closedBy')).toBe('')
  })
  it('names who closed only what is closed, and why it ended otherwise', () => {
    const ended: DoubleListRow = {
      ...row,
      status: 'EXPLAINED',
      closedOn: '2021-08-01',
      closedBy: '孙正',
      reply: '用地未批',
      carriedFrom: null,
      originalDueOn: null,
    }
    expect(cell(ended, 'closedBy')).toBe('')
    expect(cell(ended, 'remark')).toBe('已解释：用地未批')
  })
})
