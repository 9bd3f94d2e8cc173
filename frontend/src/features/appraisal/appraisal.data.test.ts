import { expect, it } from 'vitest'
import { lines, points, tenths } from './appraisal.data'

it('reads lines as they are copied from a sheet, and names those it cannot', () => {
  expect(lines('一、组织领导\t议军会\t1.5\n\n二、宣传 | 国防教育 | 2\n没有分值\t内容\n')).toEqual({
    items: [
      { heading: '一、组织领导', text: '议军会', points: 15 },
      { heading: '二、宣传', text: '国防教育', points: 20 },
    ],
    wrong: [4],
  })
})

it('keeps tenths of a point', () => {
  expect([tenths('2.5'), tenths(''), tenths('x'), tenths('-1')]).toEqual([25, null, null, null])
  expect(points(25)).toBe('2.5')
})
