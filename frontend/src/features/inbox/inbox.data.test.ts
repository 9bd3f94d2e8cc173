import { describe, expect, it } from 'vitest'
import { badge } from './inbox.data'
import zh from '@/locales/zh-CN/inbox.json'

describe('消息', () => {
  it('counts to ninety-nine', () => {
    expect(badge(7)).toBe('7')
    expect(badge(100)).toBe('99+')
  })
  it('has a text for each step and each alarm', () => {
    const codes = Object.entries(zh.code).flatMap(([kind, words]) =>
      Object.keys(words).map((word) => `${kind}.${word}`),
    )
    for (const code of ['matter.assign', 'matter.send-back', 'sheet.issue', 'alarm.escalate', 'plan.publish'])
      expect(codes).toContain(code)
  })
})
