import { expect, it } from 'vitest'
import { unused } from './roster.data'

it('names the columns of which nothing is taken in, but for the numbers of lines', () => {
  const headings = ['序号', '姓名', '籍贯', '', '文化程度', '部队番号', '备注']
  expect(unused(headings, { name: 1, education: 4, head: undefined })).toEqual(['籍贯', '部队番号', '备注'])
})
