import { mount, flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { computed } from 'vue'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import ItemDialog from './ItemDialog.vue'
import { pin, type Appraisal, type Item } from './appraisal.data'

vi.mock('./appraisal.data', async (real) => ({ ...((await real()) as object), pin: vi.fn() }))
vi.mock('@/ui/useUploads', () => ({
  useUploads: () => ({
    state: { entries: [] },
    done: computed(() => [{ id: 'f1' }]),
    pending: computed(() => false),
    unconfirmed: computed(() => false),
  }),
}))

const item = { id: 'i1', points: 20, score: null } as Item
const set = (version: number) => ({ row: { id: 'a1' }, version }) as Appraisal
const slots = { template: '<div><slot /><slot name="footer" /></div>' }
const dialog = (renew = vi.fn()) =>
  mount(ItemDialog, {
    props: { set: set(1), item, what: 'pin', renew },
    global: { plugins: [i18n], stubs: { DeskDialog: slots, FileField: true } },
  })

beforeEach(() => vi.mocked(pin).mockReset())

it('says why files were not taken, keeps them, and sends the repeat under the same key', async () => {
  const one = dialog()
  await one.get('[data-test=way-file]').trigger('click')
  vi.mocked(pin)
    .mockRejectedValueOnce(new ApiProblem(503, 'server.unavailable'))
    .mockResolvedValue({} as never)
  await one.get('[data-test=save-files]').trigger('click')
  await flushPromises()
  expect(one.get('[role=alert]').text()).toContain('服务暂时不可用')
  expect(one.emitted('saved')).toBeUndefined()
  await one.get('[data-test=save-files]').trigger('click')
  await flushPromises()
  expect(one.emitted('saved')).toHaveLength(1)
  const keys = vi.mocked(pin).mock.calls.map((call) => call[3]['Idempotency-Key'])
  expect(keys[0]).toBeTruthy()
  expect(keys[1]).toBe(keys[0])
})

it('sends the version that was read when it was opened, and the latest only when that is asked for', async () => {
  const one = dialog(vi.fn().mockResolvedValue(set(3)))
  await one.get('[data-test=way-file]').trigger('click')
  await one.setProps({ set: set(2) })
  vi.mocked(pin)
    .mockRejectedValueOnce(new ApiProblem(412, 'conflict.stale'))
    .mockResolvedValue({} as never)
  await one.get('[data-test=save-files]').trigger('click')
  await flushPromises()
  await one.get('[data-test=renew]').trigger('click')
  await flushPromises()
  await one.get('[data-test=save-files]').trigger('click')
  await flushPromises()
  expect(vi.mocked(pin).mock.calls.map((call) => call[0].version)).toEqual([1, 3])
})
