import { expect, it } from 'vitest'
import { month } from './calendar.data'

it('lays a month out from Monday with its days off and worked weekends', () => {
  const day = { name: '', source: '', setBy: null }
  const cells = month(
    {
      year: 2021,
      known: true,
      days: [
        { on: '2021-10-01', kind: 'OFF', ...day },
        { on: '2021-10-09', kind: 'WORK', ...day },
      ],
    },
    9,
  )
  expect(cells.slice(0, 4)).toEqual([null, null, null, null])
  expect(cells[4]).toMatchObject({ on: '2021-10-01', n: 1, off: true })
  expect(cells.find((c) => c?.on === '2021-10-09')?.off).toBe(false)
  expect(cells.find((c) => c?.on === '2021-10-10')?.off).toBe(true)
  expect(cells.find((c) => c?.on === '2021-10-11')?.off).toBe(false)
  expect(cells).toHaveLength(4 + 31)
})
