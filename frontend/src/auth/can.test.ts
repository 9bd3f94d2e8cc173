import { afterEach, describe, expect, it } from 'vitest'
import { allows, can, setMe, type Me } from './can'

const person: Me = {
  id: '1',
  username: 'office1',
  name: '张敏',
  region: '500110',
  regionName: '綦江区',
  unit: { id: 'u', code: 'SYB', name: '区双拥办', kind: 'DEPARTMENT' },
  roles: ['office'],
  permissions: ['matter.list', 'matter.verify'],
}

afterEach(() => setMe(null))

describe('can', () => {
  it('is false for nobody', () => expect(can('matter.list')).toBe(false))
  it('holds no copy of the rules: only the words of the server count', () => {
    setMe(person)
    expect(can('matter.verify')).toBe(true)
    expect(can('matter.confirm')).toBe(false)
  })
  it('asks the record for the record', () => {
    setMe(person)
    expect(allows({ allowedActions: ['matter.sign'] }, 'matter.sign')).toBe(true)
    expect(allows({ allowedActions: [] }, 'matter.verify')).toBe(false)
    expect(allows(null, 'matter.verify')).toBe(false)
  })
})
