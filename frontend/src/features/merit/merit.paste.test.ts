import { describe, expect, it } from 'vitest'
import { missing, yuan } from './merit.data'
import { dayOf, paste } from './merit.paste'

const awards = [
  { code: 'third-class', name: '三等功' },
  { code: 'four-haves', name: '“四有”优秀士兵（学员）' },
]

describe('what is copied from a spreadsheet', () => {
  it('becomes lines; the head is passed over', () => {
    const text =
      '姓名\t奖励\t日期\t追授\t家属姓名\t关系\t电话\t村社\t地址\n' +
      '甄一\t三等功\t2020年12月1日\t\t甄父\t父亲\t138 0000 5678\t甲社区\t1号\r\n' +
      '甄二\t四有优秀士兵\t2020.12.1\t是\t甄妻\t妻子\t\t乙村\t\n\n'
    const lines = paste(text, awards)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({
      soldier: '甄一',
      award: 'third-class',
      awardOn: '2020-12-01',
      posthumous: false,
      relation: 'PARENT',
      unitName: '甲社区',
    })
    expect(lines[1]).toMatchObject({ award: 'four-haves', posthumous: true, relation: 'SPOUSE', address: '' })
  })

  it('has days in the shapes that spreadsheets hold', () => {
    expect(['2021.4.13', '2021/4/3', '20210413', '2021年4月', '2021-13-01'].map(dayOf)).toEqual([
      '2021-04-13',
      '2021-04-03',
      '2021-04-13',
      '',
      '',
    ])
  })
})

it('says whose rank is missing', () => {
  const seats = [['区委负责同志', '区政府负责同志'], ['区人武部负责同志']]
  expect(missing(seats, [{ name: '甲', rank: '区政府负责同志' }])).toEqual([['区人武部负责同志']])
  expect(missing(seats, [{ name: ' ', rank: '区政府负责同志' }])).toHaveLength(2)
})

it('shows fen as yuan', () => expect([yuan(500000), yuan(150)]).toEqual(['5,000', '1.50']))
