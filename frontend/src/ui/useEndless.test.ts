import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { i18n } from '@/locales'
import MoreRows from './MoreRows.vue'
import { useEndless } from './useEndless'

it('says that there is more, and goes on until there is none', async () => {
  const page = vi.fn(async ({ after }: { after?: string }) =>
    after ? { items: ['c'], next: null } : { items: ['a', 'b'], next: 'b' },
  )
  const list = defineComponent(() => {
    const of = useEndless(['list'], page)
    return () => [h('p', of.rows.value.join('')), h(MoreRows, { of })]
  })
  const wrapper = mount(list, { global: { plugins: [VueQueryPlugin, i18n], stubs: { RouterLink: true } } })
  await flushPromises()
  expect(wrapper.get('p').text()).toBe('ab')
  await wrapper.get('[data-test=more-rows]').trigger('click')
  await flushPromises()
  expect(wrapper.get('p').text()).toBe('abc')
  expect(wrapper.find('[data-test=more-rows]').exists()).toBe(false)
  expect(page.mock.calls.map(([at]) => at)).toEqual([
    { after: undefined, limit: 50 },
    { after: 'b', limit: 50 },
  ])
})

it('is how every list of the features goes on, or it says why it need not', () => {
  const files = import.meta.glob<string>(['../features/**/*.{ts,vue}', '!../features/**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const short = Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').some((line) => /\blimit: (50|100)\b/.test(line) && !/\bafter\b/.test(line))
      ? [file.replace('../features/', '')]
      : [],
  )
  expect(short.sort()).toEqual([
    // The first of a year's plans.
    'activity/activity.data.ts',
    // A page to confirm together; the next one follows.
    'family/PersonYear.vue',
    // The sheets of one matter.
    'matter/sheet/sheet.data.ts',
    // Goes on as one scrolls.
    'reconciliation/reconciliation.data.ts',
  ])
})
