import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { i18n } from '@/locales'
import PickField from './PickField.vue'

const all = [
  { id: '1', name: '綦江烈士陵园', note: '古南街道' },
  { id: '2', name: '石壕红军烈士墓' },
]
function field(modelValue: string | string[] | null, more = {}) {
  const wrapper = mount(PickField, {
    props: {
      ...{ id: 'x', label: '地点', modelValue, search: async () => all, known: [all[0]!] },
      'onUpdate:modelValue': (now: unknown) => wrapper.setProps({ modelValue: now as string }),
      ...more,
    },
    global: { plugins: [i18n], stubs: { teleport: true, RouterLink: true } },
  })
  return wrapper
}
async function open(wrapper: ReturnType<typeof field>) {
  await wrapper.get('#x').trigger('click')
  await flushPromises()
  return wrapper.findAll('[data-test=pick-one]')
}
beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= vi.fn()
})

it('takes one and closes; what was chosen can be left out again', async () => {
  const wrapper = field('1')
  expect(wrapper.get('#x').attributes('aria-label')).toBe('地点 綦江烈士陵园')
  const rows = await open(wrapper)
  expect(rows[0]!.text()).toContain('古南街道')
  await rows[1]!.trigger('click')
  expect(wrapper.props('modelValue')).toBe('2')
  expect(wrapper.emitted('picked')![0]).toEqual([[all[1]]])
  expect(wrapper.find('[data-test=pick-one]').exists()).toBe(false)
  await open(wrapper)
  await wrapper.get('[data-test=pick-none]').trigger('click')
  expect(wrapper.props('modelValue')).toBeNull()
})

it('takes several, one more press takes one out', async () => {
  const wrapper = field(['1'], { multiple: true })
  const rows = await open(wrapper)
  await rows[1]!.trigger('click')
  expect(wrapper.props('modelValue')).toEqual(['1', '2'])
  await rows[0]!.trigger('click')
  expect(wrapper.props('modelValue')).toEqual(['2'])
  expect(wrapper.get('#x').text()).toBe('石壕红军烈士墓')
})
