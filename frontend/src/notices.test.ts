import { expect, it } from 'vitest'
import zh from '@/locales/zh-CN/inbox.json'
import { router } from '@/router'
import { placeOf } from '@/features/inbox/notice.place'

/** Notices are named by what happened, such as `activity.notify`, and alarms and sheets are about matters. */
const about = (word: string) => (word === 'alarm' || word === 'sheet' ? 'matter' : word)

it('leads to a page there is, of the kind that it is about', () => {
  for (const kind of new Set(Object.keys(zh.code).map(about))) {
    for (const phone of [false, true]) {
      const to = placeOf({ kind, recordId: 'r1', params: { from: '2026-01-01' } }, phone)
      expect(to.name, kind).not.toBe('inbox')
      expect(router.resolve(to).matched.length, kind).toBeGreaterThan(0)
    }
  }
  expect(placeOf({ kind: 'activity', recordId: 'r1', params: {} }, false)).toEqual({
    name: 'activity',
    params: { id: 'r1' },
  })
})
