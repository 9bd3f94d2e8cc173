import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { i18n } from '@/locales'
import { ApiProblem } from '@/api/problem'
import ManyDialog from './ManyDialog.vue'
import type { Outcome, Pickable } from './useSelection'

vi.mock('./DeskDialog.vue', () => ({
  default: {
    props: ['title'],
    template: '<section><h2>{{ title }}</h2><slot /><slot name="footer" /></section>',
  },
}))

const rows = (from: number, n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: String(from + i), version: from + i }))
const done = (id: string): Outcome => ({ id, done: true, code: null, params: {} })
const stale = (id: string): Outcome => ({ id, done: false, code: 'conflict.stale', params: {} })

const send = vi.fn<(items: Pickable[], headers: Record<string, string>) => Promise<Outcome[]>>()
const page = vi.fn((after?: string) =>
  Promise.resolve(after ? { items: rows(3, 2), next: null } : { items: rows(0, 3), next: 'mark' }),
)
beforeEach(() => {
  page.mockClear()
  send.mockReset()
  send.mockImplementation((items) => Promise.resolve(items.map((one) => done(one.id))))
})

function dialog(chosen: Pickable[] | null) {
  return mount(ManyDialog, {
    props: {
      title: (n: number) => `批量审核（${n} 人）`,
      about: '说明',
      go: '审核',
      rows: chosen,
      page,
      total: () => Promise.resolve(5),
      send,
      name: (row: Pickable) => `第${row.id}人`,
    },
    global: { plugins: [i18n], stubs: { RouterLink: true } },
  })
}
const press = async (d: ReturnType<typeof dialog>, test: string) => {
  await d.get(`[data-test=${test}]`).trigger('click')
  await flushPromises()
}

it('takes those that are chosen in one request, with the versions that were seen', async () => {
  const d = dialog(rows(7, 2))
  expect(d.text()).toContain('2 人')
  await press(d, 'many-go')
  expect(send).toHaveBeenCalledTimes(1)
  expect(send.mock.calls[0]![0]).toEqual([
    { id: '7', version: 7 },
    { id: '8', version: 8 },
  ])
  expect(page).not.toHaveBeenCalled()
})

it('goes page after page through all that match', async () => {
  const d = dialog(null)
  await flushPromises()
  expect(d.text()).toContain('5 人')
  await press(d, 'many-go')
  expect(page.mock.calls).toEqual([[undefined], ['mark']])
  expect(send.mock.calls.map(([items]) => items.length)).toEqual([3, 2])
  expect(d.emitted('done')).toHaveLength(2)
})

it('lists what was refused with its name and reason', async () => {
  send.mockImplementationOnce((items) =>
    Promise.resolve(items.map((one) => (one.id === '1' ? stale(one.id) : done(one.id)))),
  )
  const d = dialog(null)
  await flushPromises()
  await press(d, 'many-go')
  expect(d.get('[data-test=outcome]').text()).toContain('办成 4 项，1 项没有办成')
  expect(d.get('[data-test=outcome]').text()).toContain('第1人')
})

it('stops between two pages, and says what was done', async () => {
  let answer: (outcomes: Outcome[]) => void = () => {}
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
  const d = dialog(null)
  await flushPromises()
  await press(d, 'many-go')
  await press(d, 'stop')
  answer(rows(0, 3).map((one) => done(one.id)))
  await flushPromises()
  expect(send).toHaveBeenCalledTimes(1)
  expect(d.text()).toContain('已停止：办成 3 项')
})

it('goes on with the rest when an answer was lost between', async () => {
  send.mockImplementationOnce((items) => Promise.resolve(items.map((one) => stale(one.id))))
  send.mockImplementationOnce(() => Promise.reject(new ApiProblem(503, 'identity.unavailable')))
  const d = dialog(null)
  await flushPromises()
  await press(d, 'many-go')
  expect(d.get('[role=alert]').text()).not.toBe('')
  await press(d, 'many-go')
  expect(send).toHaveBeenCalledTimes(4)
  expect(d.text()).not.toContain('没有办成')
})

it('says what went wrong and goes on from there when asked again', async () => {
  send.mockImplementationOnce(() => Promise.reject(new ApiProblem(503, 'identity.unavailable')))
  const d = dialog(rows(0, 2))
  await press(d, 'many-go')
  expect(d.find('[data-test=many-go]').exists()).toBe(true)
  expect(d.get('[role=alert]').text()).not.toBe('')
  await press(d, 'many-go')
  expect(send).toHaveBeenCalledTimes(2)
  // A request that may have arrived is the same request again.
  expect(send.mock.calls[0]![1]).toEqual(send.mock.calls[1]![1])
})
