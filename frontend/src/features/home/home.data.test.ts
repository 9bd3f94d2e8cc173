import { describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { waitingQuery } from './home.data'

/** The steps that may wait for somebody, as the server names them. */
const steps = ['register', 'resubmit', 'assign', 'sign', 'report', 'grant', 'approve', 'verify', 'confirm']

describe('等我办', () => {
  it('has a word for every step that may wait', () => {
    expect(steps.filter((step) => !i18n.global.te(`home.wait.${step}`, 'zh-CN'))).toEqual([])
  })
  it('leads to the list of what waits in that state', () => {
    expect(waitingQuery('matter.approve')).toEqual({ waiting: 'true', status: 'AWAITING_LEADER' })
    expect(waitingQuery('matter.report')).toEqual({ waiting: 'true' })
  })
})
