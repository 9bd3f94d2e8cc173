import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import texts from '@/locales/zh-CN/audit.json'
import { asked, facts } from './audit.data'

/** The words of all operations that write: the trail shows each of them. */
function writes(): string[] {
  const contract = readFileSync('../openapi/openapi.yaml', 'utf8')
  return [
    ...contract.matchAll(/^ {4}(post|put|patch|delete):\n(?: {6}.*\n)*?^ {6}operationId: (\S+)$/gm),
  ].map((m) => m[2]!)
}

describe('the trail', () => {
  it.each(
    writes().filter((word) => !word.endsWith('.list') && !['plan.import', 'secrecy-rule.try'].includes(word)),
  )('names the operation %s', (word) => {
    const [kind, verb] = word.split('.') as [keyof typeof texts.action, string]
    expect(texts.action[kind]).toHaveProperty([verb])
    expect(texts.kind).toHaveProperty([kind])
  })
  it('asks for whole days of the district', () => {
    expect(asked({ from: '2026-03-01', to: '2026-03-01' })).toMatchObject({
      from: '2026-02-28T16:00:00.000Z',
      to: '2026-03-01T16:00:00.000Z',
    })
  })
  it('asks for no record that cannot be one', () => {
    expect(asked({ record: 'x' }).recordId).toBeUndefined()
  })
  it('shows what was kept as it was kept', () => {
    expect(facts('{"columns":["title"],"kind":"matter.export"}')).toEqual([
      ['columns', '["title"]'],
      ['kind', 'matter.export'],
    ])
    expect(facts('{}')).toEqual([])
  })
})
