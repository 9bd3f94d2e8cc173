import { describe, expect, it } from 'vitest'
import type { Suggestion, UnitRef, WorkPoint } from './plan.data'
import { acceptances, cuts, defaultDue, groups, lines, marked, range, stateOf, unready } from './plan.tree'

const source = '2026年要点\n前言。\n一、宣传\n（一）教育。讲党史，讲军史。讲传统。\n  某办\n'
const unit = (id: string): UnitRef => ({ id, code: id, name: id, kind: 'DEPARTMENT' })

function node(level: WorkPoint['level'], text: string, parentId: string | null, more = {}): WorkPoint {
  const start = source.indexOf(text)
  return {
    id: text,
    parentId,
    level,
    no: null,
    title: null,
    text,
    start,
    end: start + text.length,
    lead: null,
    support: [],
    proposer: null,
    dueOn: null,
    how: null,
    output: null,
    dropped: false,
    dropReason: null,
    unresolved: [],
    matterId: null,
    mark: null,
    differs: [],
    former: null,
    changedIn: null,
    target: null,
    ...more,
  }
}
const section = node('SECTION', '一、宣传\n', null)
const point = node('POINT', '（一）教育。', section.id)
const first = node('MEASURE', '讲党史，讲军史。', point.id)
const second = node('MEASURE', '讲传统。\n', point.id)
const nodes = [section, point, first, second]

const suggestion = (id: string, lead: string | null, support: string[] = []): Suggestion => ({
  workPointId: id,
  lead: lead ? { unit: unit(lead), words: [], from: 'DUTY' } : null,
  support: support.map((u) => ({ unit: unit(u), words: [], from: 'DUTY' })),
})

describe('要点树', () => {
  it('puts measures under their point and section', () => {
    expect(groups(nodes)).toEqual([{ point, section, measures: [first, second] }])
  })
  it('shows the document without losing a character that can be seen', () => {
    const shown = lines(source, nodes, '2026年要点')
    const text = shown.flatMap((l) => l.pieces.map((p) => p.text)).join('')
    expect(text).toBe(source.replaceAll('\n', ''))
    expect(shown.map((l) => l.kind)).toEqual(['title', 'text', 'section', 'text', 'text'])
    expect(shown[3]!.pieces.map((p) => p.node?.id)).toEqual([point.id, first.id, second.id])
  })
  it('says what is still missing', () => {
    const lead = { lead: unit('a') }
    expect(stateOf(first, undefined)).toBe('open')
    expect(stateOf(first, suggestion(first.id, 'a'))).toBe('suggested')
    expect(stateOf({ ...first, ...lead }, undefined)).toBe('partial')
    expect(stateOf({ ...first, ...lead, dueOn: '2026-12-31' }, undefined)).toBe('assigned')
    expect(stateOf({ ...first, dropped: true }, undefined)).toBe('dropped')
    expect(unready({ ...first, dropped: true })).toBe(false)
    expect(unready({ ...first, ...lead })).toBe(true)
  })
  it('takes the later year for the default due date', () => {
    expect(defaultDue(2021, 2026)).toBe('2026-12-31')
    expect(defaultDue(2027, 2026)).toBe('2027-12-31')
  })
  it('offers to cut behind commas, at offsets of the document', () => {
    const places = cuts(first)
    expect(places.map((c) => [c.before, c.after])).toEqual([['讲党史，', '讲军史。']])
    expect(source.slice(first.start, places[0]!.at)).toBe('讲党史，')
    expect(cuts(second)).toEqual([])
  })
  it('marks the words of a suggestion, overlapping ones together', () => {
    expect(marked('军人子女入学', ['军人子女', '子女入学'])).toEqual([{ text: '军人子女入学', hit: true }])
    expect(marked('讲党史', ['党史', ''])).toEqual([
      { text: '讲', hit: false },
      { text: '党史', hit: true },
    ])
  })
  it('chooses a range in either direction', () => {
    expect(range(['a', 'b', 'c', 'd'], 'c', 'a')).toEqual(['a', 'b', 'c'])
    expect(range(['a', 'b'], 'gone', 'b')).toEqual(['b'])
  })
  it('puts equal suggestions into one write', () => {
    const all = new Map([
      ['1', suggestion('1', 'a', ['b'])],
      ['2', suggestion('2', 'a', ['b'])],
      ['3', suggestion('3', 'c')],
      ['4', suggestion('4', null)],
    ])
    expect(acceptances(['1', '2', '3', '4'], all)).toEqual([
      { workPointIds: ['1', '2'], leadId: 'a', supportIds: ['b'] },
      { workPointIds: ['3'], leadId: 'c', supportIds: [] },
    ])
  })
})
