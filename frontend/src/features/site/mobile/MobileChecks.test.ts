import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { api } from '@/api/client'
import { i18n } from '@/locales'
import MobileChecks from './MobileChecks.vue'

vi.mock('./kept', () => ({ useKept: () => () => false }))
const round = { id: 'r', name: '一季度', kind: 'SELF', fromOn: '', toOn: '', done: 1, places: 3, missing: 2 }
const place = (id: string, look: unknown) => ({
  site: { id, name: id, kind: 'window', unit: { name: '古南街道' } },
  look,
})

it('asks for what is missing first, and says that there is more', async () => {
  const asked: unknown[] = []
  vi.spyOn(api, 'GET').mockImplementation((async (path: string, init: { params: { query: never } }) => {
    if (path === '/site-rounds') return { data: { items: [round] } }
    if (path !== '/site-rounds/{id}/places') return { data: [] }
    const query = init.params.query as { state: string; after?: string }
    asked.push(query)
    if (query.state === 'DONE') return { data: { items: [place('已查处', { status: 'PASSED' })] } }
    return {
      data: query.after ? { items: [place('丙处', null)] } : { items: [place('乙处', null)], next: 'n' },
    }
  }) as never)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', name: 'm-me', component: {} }],
  })
  const wrapper = mount(MobileChecks, { global: { plugins: [VueQueryPlugin, i18n, router] } })
  await flushPromises()
  await flushPromises()
  const places = () => wrapper.findAll('[data-test=place] strong').map((one) => one.text())
  expect(places()).toEqual(['乙处', '已查处'])
  await wrapper.get('[data-test=more-rows]').trigger('click')
  await flushPromises()
  expect(places()).toEqual(['乙处', '丙处', '已查处'])
  expect(asked).toContainEqual({ state: 'MISSING', after: 'n', limit: 50 })
})
