import { describe, expect, it } from 'vitest'
import { aside, ended, grouped, openVerbs, stoodAt, verbLabel, verbOf, verbs } from './matter.verbs'

describe('事项的步骤', () => {
  it('offers what the server allows, onward first and side ways last', () => {
    const words = openVerbs({
      allowedActions: ['matter.withdraw', 'matter.send-back', 'matter.confirm', 'matter.unknown'],
    }).map((v) => v.word)
    expect(words).toEqual(['confirm', 'send-back', 'withdraw'])
    // Who is satisfied closes it, who is not sends it back: no rating fits both.
    expect(verbOf('confirm')?.satisfaction).toEqual([5, 4, 3])
    expect(verbOf('send-back')?.satisfaction).toEqual([2, 1])
  })
  it('takes a side way or another assignment for no turn of one’s own', () => {
    const verbs = openVerbs({ allowedActions: ['matter.assign', 'matter.explain'] })
    expect(verbs.map((v) => aside(v, { status: 'ASSIGNED' }))).toEqual([true, true])
    expect(verbs.map((v) => aside(v, { status: 'REGISTERED' }))).toEqual([false, true])
    expect(verbLabel(verbs[0]!, { status: 'ASSIGNED' })).toBe('matter.verb.assign.again')
    expect(verbLabel(verbs[1]!, { status: 'ASSIGNED' })).toBe('matter.verb.explain.do')
  })
  it('groups side ways with their like, and leaves the answers to the question', () => {
    const side = openVerbs({ allowedActions: ['matter.withdraw', 'matter.extend', 'matter.explain'] })
    expect(grouped(side).map((g) => [g.name, g.verbs.map((v) => v.word)])).toEqual([
      ['time', ['extend']],
      ['end', ['explain', 'withdraw']],
    ])
    expect(verbs.filter((v) => v.decides).map((v) => v.word)).toEqual([
      'grant',
      'approve',
      'refuse',
      'disapprove',
    ])
    expect(verbs.some((v) => v.side && v.decides)).toBe(false)
  })
  it('remembers where a side way left the straight one', () => {
    const events = ['SUBMITTED', 'AWAITING_LEADER', 'DECLINED'].map((toStatus) => ({ toStatus }))
    expect(stoodAt({ events })).toBe('SUBMITTED')
    expect(stoodAt({ events: [] })).toBeUndefined()
    expect(ended('DECLINED')).toBe(true)
    expect(ended('LONG_TERM')).toBe(false)
  })
})
