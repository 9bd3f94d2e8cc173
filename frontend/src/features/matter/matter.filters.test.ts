import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figures, toServer } from './matter.filters'

describe('filters of the ledger', () => {
  it('know every figure that the server counts', () => {
    const java = readFileSync('../backend/src/main/java/org/shuangyong/matter/MatterFigure.java', 'utf8')
    const counted = [...java.matchAll(/^ {2}([A-Z_]+)\(/gm)].map((m) => m[1]!)
    expect([...figures].sort()).toEqual(counted.sort())
  })
  it('ask several states at once where one step waits in several', () => {
    expect(toServer({ waiting: 'true', status: 'SIGNED,IN_PROGRESS' })).toMatchObject({
      waiting: true,
      status: ['SIGNED', 'IN_PROGRESS'],
    })
    expect(toServer({ figure: 'RATED', rating: '5' })).toMatchObject({ figure: 'RATED', rating: 5 })
  })
})
