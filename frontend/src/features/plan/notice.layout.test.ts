import { describe, expect, it } from 'vitest'
import { advance, day, layout, lineHeight, paragraphs, spacing } from './notice.layout'
import type { WorkPoint } from './plan.data'

describe('公文格式', () => {
  it('leaves the block of the standard between its margins', () => {
    const { page, margin, block } = layout
    expect(page.width - margin.left - margin.right).toBe(block.width)
    expect(page.height - margin.top - margin.bottom).toBe(block.height)
  })

  it('holds 22 lines of 28 characters', () => {
    expect(lineHeight * 22).toBeCloseTo(225)
    expect(advance * 28).toBeCloseTo(156)
    expect(Math.abs(spacing)).toBeLessThan(0.1)
  })

  it('writes the day without zeros', () => {
    expect(day('2021-04-13')).toBe('2021年4月13日')
  })

  it('joins the measures of a point, and what is no task stays said', () => {
    const node = (level: string, no: string | null, title: string | null, text = '', dropped = false) =>
      ({ level, no, title, text, dropped }) as unknown as WorkPoint
    expect(
      paragraphs([
        node('SECTION', '一、', '加强教育'),
        node('POINT', '（一）', '广泛开展。'),
        node('MEASURE', null, null, '第一句。'),
        node('MEASURE', null, null, '背景。', true),
        node('MEASURE', null, null, '第二句。\n'),
      ]),
    ).toEqual([
      { kind: 'section', text: '一、加强教育' },
      { kind: 'text', lead: '（一）广泛开展。', text: '第一句。背景。第二句。' },
    ])
  })
})
