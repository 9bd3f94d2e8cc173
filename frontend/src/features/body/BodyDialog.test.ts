import { flushPromises, mount } from '@vue/test-utils'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import BodyDialog from './BodyDialog.vue'
import BodyTabs from './BodyTabs.vue'
import { updateBody, type Body } from './body.data'

vi.mock('./body.data', async (real) => ({ ...((await real()) as object), updateBody: vi.fn() }))
vi.mock('@/api/kinds', () => ({ useKinds: () => ({ data: { value: [] } }) }))

const steps = '1. 值班人员受理\n2. 区双拥办交办'
const body = {
  id: 'b1',
  name: '协调机制',
  sort: 4,
  meets: [] as string[],
  flow: steps,
  validFrom: '2021-01-01',
  version: 3,
  actors: [] as Body['actors'],
} as Body
const slots = { template: '<div><slot /><slot name="footer" /></div>' }
const dialog = () =>
  mount(BodyDialog, {
    props: { body, sort: 4 },
    global: {
      plugins: [i18n, [VueQueryPlugin, { queryClient: new QueryClient() }]],
      stubs: { DeskDialog: slots, RouterLink: true },
    },
  })

beforeEach(() => {
  vi.mocked(updateBody).mockReset()
})

it('keeps the line breaks of the flow, and sends none when it is emptied', async () => {
  const one = dialog()
  const text = one.get('textarea')
  expect(text.element.value).toBe(steps)
  expect(text.attributes('maxlength')).toBe('2000')
  expect(one.text()).toContain(`${steps.length} / 2000`)
  vi.mocked(updateBody).mockResolvedValue({} as never)
  await text.setValue(`${steps}\n3. 销号\n`)
  await one.get('form').trigger('submit')
  await flushPromises()
  await text.setValue(' \n')
  await one.get('form').trigger('submit')
  await flushPromises()
  expect(vi.mocked(updateBody).mock.calls.map((call) => call[1].facts.flow)).toEqual([
    `${steps}\n3. 销号`,
    undefined,
  ])
})

it('says at the flow what is wrong with it', async () => {
  const one = dialog()
  vi.mocked(updateBody).mockRejectedValue(
    new ApiProblem(422, 'validation.failed', {}, [{ field: 'facts.flow', code: 'too-long' }]),
  )
  await one.get('form').trigger('submit')
  await flushPromises()
  expect(one.get('textarea').attributes('aria-invalid')).toBe('true')
  expect(one.get('#body-flow-error').text()).not.toBe('')
})

it('shows the flow of a body that has one', async () => {
  const tabs = mount(BodyTabs, { props: { bodies: [body], chosen: body }, global: { plugins: [i18n] } })
  expect(tabs.get('[data-test=flow]').element.textContent).toBe(steps)
  await tabs.setProps({ chosen: { ...body, flow: null } })
  expect(tabs.find('[data-test=flow]').exists()).toBe(false)
})
