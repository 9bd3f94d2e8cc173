import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n, setLanguage } from '@/locales'
import DueText from './DueText.vue'
import LightMark from './LightMark.vue'
import {
  dueText,
  fileSize,
  hourOf,
  isFuture,
  isPast,
  longDay,
  moment,
  thisYear,
  todayHere,
  yearChoices,
} from './format'

beforeEach(() => setLanguage('zh-CN'))

describe('due', () => {
  it('counts days left and overdue', async () => {
    expect(dueText(12)).toBe('还有 12 天')
    expect(dueText(0)).toBe('今天到期')
    expect(dueText(-3)).toBe('逾期 3 天')
    expect(dueText(null)).toBe('')
    await setLanguage('en')
    expect(dueText(1)).toBe('1 day left')
    expect(dueText(-3)).toBe('3 days overdue')
  })
  it('says nothing of the days of a closed matter', () => {
    const props = { dueOn: '2021-06-30', daysLeft: -9, closed: true }
    expect(mount(DueText, { props, global: { plugins: [i18n] } }).text()).toBe('2021-06-30')
  })
  it('marks near and over', () => {
    const near = mount(DueText, { props: { dueOn: '2021-06-30', daysLeft: 3 }, global: { plugins: [i18n] } })
    expect(near.find('.near').exists()).toBe(true)
    const over = mount(DueText, { props: { dueOn: '2021-06-30', daysLeft: -1 }, global: { plugins: [i18n] } })
    expect(over.find('.over').text()).toBe('逾期 1 天')
  })
})

describe('light', () => {
  it('is a shape and a word, not a colour alone', () => {
    const shapes = (['GREEN', 'YELLOW', 'RED', 'CLOSED'] as const).map((light) => {
      const mark = mount(LightMark, { props: { light }, global: { plugins: [i18n] } })
      expect(mark.text().length).toBeGreaterThan(1)
      return mark.find('svg').html()
    })
    expect(new Set(shapes).size).toBe(4)
  })
})

describe('days and instants', () => {
  it('shows instants in the district’s time', () => {
    expect(moment('2021-04-13T16:30:00Z')).toBe('2021-04-14 00:30')
    expect(hourOf(new Date('2021-04-13T16:30:00Z'))).toBe(0)
  })
  it('shows business days as they are', () => expect(longDay('2021-04-13')).toBe('2021年4月13日'))
  it('offers years, the latest first', () => {
    expect(yearChoices(3, 1)).toEqual([thisYear() + 1, thisYear(), thisYear() - 1])
  })
  it('tells days gone by from days to come, by the district’s today', () => {
    const today = new Date(`${todayHere()}T12:00:00`)
    const shifted = (days: number) => new Date(today.getTime() + days * 86_400_000)
    expect([-1, 0, 1].map((days) => isPast(shifted(days)))).toEqual([true, false, false])
    expect([-1, 0, 1].map((days) => isFuture(shifted(days)))).toEqual([false, false, true])
  })
  it('tells sizes', () => expect([900, 2048, 3_500_000].map(fileSize)).toEqual(['900 B', '2 KB', '3.3 MB']))
})
