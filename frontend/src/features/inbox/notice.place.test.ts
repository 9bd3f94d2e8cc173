import { expect, it } from 'vitest'
import { placeOf } from './notice.place'

it('leads a text that was sent to the phone’s own page, where it is read and signed for', () => {
  const notice = { kind: 'document', recordId: 'd1', params: {} }
  expect(placeOf(notice, true)).toEqual({ name: 'm-document', params: { id: 'd1' } })
  expect(placeOf(notice, false)).toEqual({ name: 'document', params: { id: 'd1' } })
})

it('leads a line of a site’s goods to the page of the site', () => {
  const notice = { kind: 'site-stock', recordId: 'l1', params: { site: 's1' } }
  expect(placeOf(notice, false)).toEqual({ name: 'site', params: { id: 's1' } })
})
