import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { i18n } from '@/locales'
import InboxMail from './InboxMail.vue'

vi.mock('@/auth/can', () => ({ can: () => true, me: { value: null } }))
const asked: string[] = []
const server = {
  offered: true,
  address: 'l***@example.invalid' as string | null,
  endsOn: null as string | null,
  stale: false,
}
const answer = (method: string) => () => {
  asked.push(method)
  if (method === 'PUT') Object.assign(server, { endsOn: '2026-12-30', stale: false })
  if (method === 'DELETE') Object.assign(server, { endsOn: null, stale: false })
  return Promise.resolve({ data: { ...server } })
}
vi.mock('@/api/client', () => ({
  api: { GET: () => answer('GET')(), PUT: () => answer('PUT')(), DELETE: () => answer('DELETE')() },
  body: async (call: Promise<{ data: unknown }>) => (await call).data,
}))

async function shown() {
  const wrapper = mount(InboxMail, { global: { plugins: [i18n, VueQueryPlugin] } })
  await flushPromises()
  return wrapper
}
beforeEach(() => {
  asked.length = 0
  Object.assign(server, { offered: true, address: 'l***@example.invalid', endsOn: null, stale: false })
})

it('is asked for and stopped by the person, at the address the provider gives', async () => {
  const wrapper = await shown()
  expect(wrapper.text()).toContain('l***@example.invalid')
  await wrapper.get('[data-test=mail-want]').trigger('click')
  await flushPromises()
  expect(wrapper.text()).toContain('2026-12-30')
  await wrapper.get('[data-test=mail-stop]').trigger('click')
  await flushPromises()
  expect(wrapper.find('[data-test=mail-want]').exists()).toBe(true)
  expect(asked).toEqual(['GET', 'PUT', 'DELETE'])
})

it('goes on by itself when the person comes back', async () => {
  Object.assign(server, { endsOn: '2026-12-01', stale: true })
  const wrapper = await shown()
  expect(asked).toEqual(['GET', 'PUT'])
  expect(wrapper.text()).toContain('2026-12-30')
})

it('says nothing where no mail is sent, and why there is none without an address', async () => {
  server.offered = false
  expect((await shown()).find('[data-test=mail]').exists()).toBe(false)
  Object.assign(server, { offered: true, address: null })
  const wrapper = await shown()
  expect(wrapper.text()).toContain('没有您的邮箱')
  expect(wrapper.find('button').exists()).toBe(false)
})
