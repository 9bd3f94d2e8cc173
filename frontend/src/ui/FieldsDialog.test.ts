import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import FieldsDialog from './FieldsDialog.vue'

const props = (version: number) => ({
  title: '修改',
  fields: [{ code: 'name', type: 'text', label: '名称' }] as const,
  initial: { name: '应急分队' },
  of: { id: 'a', version },
  done: '已保存',
})

it('saves what it opened with, whatever was read since, and says how to see the newer', async () => {
  HTMLDialogElement.prototype.showModal ??= vi.fn()
  const save = vi.fn().mockRejectedValue(new ApiProblem(412, 'conflict.stale'))
  const invalidateQueries = vi.fn()
  const wrapper = mount(FieldsDialog, {
    props: { ...props(1), save },
    global: {
      plugins: [i18n],
      stubs: { teleport: true },
      provide: { VUE_QUERY_CLIENT: { invalidateQueries } },
    },
  })
  await wrapper.setProps(props(2))
  await wrapper.get('[data-test=save]').trigger('click')
  await flushPromises()
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ name: '应急分队' }), expect.anything(), {
    id: 'a',
    version: 1,
  })
  expect(wrapper.text()).toContain(i18n.global.t('ui.conflict.again'))
  expect(invalidateQueries).toHaveBeenCalled()
})
