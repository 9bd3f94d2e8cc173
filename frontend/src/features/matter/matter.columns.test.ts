import { expect, it } from 'vitest'
import { columns, parseColumns, textsOf, usual } from './matter.columns'

it('asks for long texts only where a list shows them', () => {
  expect(textsOf(usual)).toEqual([])
  expect(textsOf(parseColumns('title.progress.lead'))).toEqual(['PROGRESS'])
  expect(textsOf(columns)).toEqual(['MEASURE', 'PROGRESS'])
})
