import { describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { lightRows, waitingQuery, type Home } from './home.data'
import { onPhone, placeOfWork, workKey, works } from './home.work'

/** The steps that may wait for somebody, as the server names them. */
const steps = ['register', 'resubmit', 'assign', 'sign', 'report', 'grant', 'approve', 'verify', 'confirm']

describe('等我办', () => {
  it('has a word for every step that may wait', () => {
    expect(steps.filter((step) => !i18n.global.te(`home.wait.${step}`, 'zh-CN'))).toEqual([])
  })
  it('leads to the list of what waits in that state', () => {
    expect(waitingQuery('matter.approve')).toEqual({ waiting: 'true', status: 'AWAITING_LEADER' })
    expect(waitingQuery('matter.report')).toEqual({ waiting: 'true', status: 'SIGNED,IN_PROGRESS' })
  })
})

describe('亮灯分项', () => {
  const none = { green: 0, yellow: 0, red: 0, closed: 0 }
  const unit = (id: string) => ({ id, code: id, name: id, kind: 'TOWN' as const })
  const home = {
    waiting: [],
    waitingTotal: 0,
    lights: none,
    byUnit: [
      { ...none, green: 9, unit: unit('a') },
      { ...none, red: 1, unit: unit('b') },
    ],
    byPoint: [
      { ...none, green: 1, id: 'p', no: '（一）', title: '宣传教育' },
      { ...none, green: 1, id: null, no: null, title: null },
    ],
    byList: [{ ...none, list: 'A' as const }],
    dueSoon: [],
    plan: { ...none, id: 'plan', title: '', year: 2026, measures: 2 },
  } as unknown as Home
  it('puts units that are behind first', () => {
    expect(lightRows(home, 'unit').map((r) => r.key)).toEqual(['b', 'a'])
  })
  it('leads to the rows of a unit, a point, the remainder and a list', () => {
    expect(lightRows(home, 'unit')[0]!.query).toEqual({ lead: 'b' })
    expect(lightRows(home, 'point').map((r) => r.query)).toEqual([
      { workPoint: 'p' },
      { plan: 'plan', without: 'POINT' },
    ])
    expect(lightRows(home, 'list')[0]!.query).toEqual({ list: 'A' })
  })
})

describe('别的等我办', () => {
  it('has words and a place for every step, and leads to the rows that were counted', () => {
    expect(works.filter((word) => !i18n.global.te(workKey(word), 'zh-CN'))).toEqual([])
    expect(placeOfWork('plaque.hang')).toEqual({ name: 'plaques', query: { status: 'BATCHED' } })
  })
  it('shows on a phone what the phone can do', () => {
    const work = [
      { action: 'person.check', count: 2 },
      { action: 'person.approve', count: 1 },
    ]
    expect(onPhone(work).map((w) => w.to)).toEqual([{ name: 'm-persons' }])
  })
})
