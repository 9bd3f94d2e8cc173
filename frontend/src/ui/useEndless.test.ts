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
