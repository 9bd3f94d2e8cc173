import { afterEach, describe, expect, it } from 'vitest'
import { allows, can, me, restoreMe, setMe, type Me } from './can'

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
  it('knows the person again only for the session that is theirs', () => {
    setMe(person)
    const known = sessionStorage.getItem('sy.me')!
    setMe(null)
    expect(sessionStorage.getItem('sy.me')).toBeNull()
    sessionStorage.setItem('sy.me', known)
    expect(restoreMe('2')).toBe(false)
    expect(me.value).toBeNull()
    expect(restoreMe('1')).toBe(true)
    expect(can('matter.verify')).toBe(true)
  })
})
