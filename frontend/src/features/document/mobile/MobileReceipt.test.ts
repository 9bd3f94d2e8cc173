import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import MobileReceipt from './MobileReceipt.vue'
import { receive, type Doc } from '../document.data'

const changed = vi.fn()
vi.mock('@/auth/can', () => ({
  me: { value: { unit: { id: 'u1' } } },
  allows: (of: { allowedActions: string[] }, word: string) => of.allowedActions.includes(word),
}))
vi.mock('../document.data', () => ({ receive: vi.fn(), useChanged: () => changed }))

const doc = (signedOn: string | null) =>
  ({
    row: { id: 'd1' },
    allowedActions: ['document.receive'],
    receipts: [
      { unit: { id: 'u1' }, signedOn, signer: signedOn && '陈静' },
      { unit: { id: 'u2' }, signedOn: '2026-11-01', signer: '高山' },
    ],
  }) as unknown as Doc
const card = (item: Doc) =>
  mount(MobileReceipt, { props: { item }, global: { plugins: [i18n], stubs: { RouterLink: true } } })

beforeEach(() => vi.mocked(receive).mockReset())

it('signs for the unit, says what went wrong, and counts who has signed', async () => {
  const one = card(doc(null))
  expect(one.get('[data-test=sums]').text()).toBe('已签收 1 / 2')
  let answer: (done: never) => void = () => undefined
  vi.mocked(receive)
    .mockRejectedValueOnce(new ApiProblem(0, 'network.offline'))
    .mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
  await one.get('[data-test=receive]').trigger('click')
  await flushPromises()
  expect(one.get('[role=alert]').text()).toContain('连接不上服务器')
  expect(changed).not.toHaveBeenCalled()
  await one.get('[data-test=receive]').trigger('click')
  expect(one.get('[data-test=receive]').attributes('disabled')).toBeDefined()
  answer({} as never)
  await flushPromises()
  expect(changed).toHaveBeenCalledTimes(1)
  const keys = vi.mocked(receive).mock.calls.map((call) => call[2]['Idempotency-Key'])
  expect(keys[1]).toBe(keys[0])
})

it('does not ask a unit that has signed', () => {
  const one = card(doc('2026-11-02'))
  expect(one.find('[data-test=receive]').exists()).toBe(false)
  expect(one.get('[data-test=signed]').text()).toContain('陈静')
})
