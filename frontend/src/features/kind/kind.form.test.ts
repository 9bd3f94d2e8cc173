import { describe, expect, it } from 'vitest'
import type { Kind } from './kind.data'
import { changesOf } from './kind.diff'
import { formOf, merged, moved, newCode, newField, requestOf } from './kind.form'

const field = (code: string, more: Partial<Kind['fields'][0]> = {}): Kind['fields'][0] => ({
  code,
  name: code,
  type: 'TEXT',
  required: false,
  before: null,
  unit: null,
  choices: [],
  unitKinds: [],
  ...more,
})
const kind = (more: Partial<Kind> = {}): Kind => ({
  code: 'walk',
  name: '徒步',
  group: '文体',
  within: [],
  fields: [
    field('km', { type: 'NUMBER', unit: '公里' }),
    field('how', { type: 'CHOICE', choices: ['步行', '骑行'] }),
  ],
  papers: [],
  source: '本区做法',
  version: 1,
  duty: null,
  form: null,
  course: null,
  retired: false,
  ...more,
})

describe('a kind as it is edited', () => {
  it('comes back as it was when nothing is touched', () => {
    const sent = requestOf(formOf(kind(), false))
    expect({ ...kind(), ...sent, duty: null, form: null, course: null }).toEqual(kind())
    const benefit = kind({
      course: {
        steps: [
          {
            code: 'a',
            name: '初审',
            actor: 'UNIT',
            unit: 'QJW',
            days: 5,
            months: null,
            fields: [field('x')],
            papers: ['证明'],
          },
          {
            code: 'b',
            name: '办结',
            actor: 'OFFICE',
            unit: null,
            days: null,
            months: null,
            fields: [],
            papers: [],
          },
        ],
        refusals: ['不符合条件'],
        values: null,
        basis: [],
        contact: true,
        stays: false,
      },
    })
    expect(requestOf(formOf(benefit, true)).course).toEqual(benefit.course)
  })
  it('leaves out what a type does not have', () => {
    const form = formOf(kind(), false)
    form.fields[1]!.type = 'TEXT'
    form.fields[0]!.when = 'activity.record'
    form.fields.push({ ...newField(), name: ' 领队 ', type: 'CHOICE', choices: '甲\n\n 乙 ' })
    const [km, how, lead] = requestOf(form).fields
    expect(km).toMatchObject({ required: false, before: 'activity.record', unit: '公里' })
    expect(how!.choices).toEqual([])
    expect(lead).toMatchObject({ name: '领队', choices: ['甲', '乙'] })
  })
  it('gives codes that the server takes', () => {
    expect(newCode()).toMatch(/^[a-z][A-Za-z0-9-]{0,39}$/)
    expect(newCode()).not.toBe(newCode())
  })
  it('moves rows within their list', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  })
})

describe('what an edition changed', () => {
  const what = (now: Partial<Kind>) => changesOf(kind(), kind(now)).map((c) => c.what)
  it('is told field by field', () => {
    expect(what({})).toEqual([])
    expect(what({ name: '徒步行' })).toEqual(['name'])
    expect(what({ fields: [...kind().fields, field('by')] })).toEqual(['fieldAdded'])
    expect(what({ fields: [kind().fields[0]!] })).toEqual(['fieldDropped'])
    expect(what({ fields: [...kind().fields].reverse() })).toEqual(['order'])
    expect(
      what({
        fields: [
          kind().fields[0]!,
          field('how', { type: 'CHOICE', choices: ['步行', '跑步'], required: true }),
        ],
      }),
    ).toEqual(['choicesAdded', 'choicesDropped', 'nowRequired'])
    expect(what({ retired: true })).toEqual(['retired'])
    expect(what({ source: '会议' })).toEqual(['rest'])
  })
})

describe('a kind that somebody else changed meanwhile', () => {
  it('keeps what was typed and takes over the rest', () => {
    const before = formOf(kind(), false)
    const typed = { ...formOf(kind(), false), name: '健步走' }
    const now = formOf(kind({ name: '远足', source: '新的依据', fields: [field('km')], version: 2 }), false)
    expect(merged(before, typed, now)).toEqual({ ...now, name: '健步走' })
  })
})
