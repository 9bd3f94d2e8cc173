import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import FieldRow from './FieldRow.vue'
import RowList from './RowList.vue'
import { newField, type FieldForm } from './kind.form'

const row = (name: string): FieldForm => ({ ...newField(), name })
const family = {
  code: 'activity',
  within: [],
  lasting: [],
  fieldSteps: ['kind.save'],
  paperSteps: [],
  forms: [],
  unitKinds: [],
  course: false,
  values: [],
  needed: [],
}

describe('rows in an order', () => {
  it('are moved, taken out and added', async () => {
    const wrapper = mount(RowList<FieldForm>, {
      props: {
        rows: [row('甲'), row('乙'), row('丙')],
        'onUpdate:rows': (rows: FieldForm[]) => wrapper.setProps({ rows }),
        make: newField,
        add: '添加',
      },
      global: { plugins: [i18n] },
    })
    const names = () => wrapper.props('rows').map((r) => r.name)
    await wrapper.find('[aria-label="下移 甲"]').trigger('click')
    expect(names()).toEqual(['乙', '甲', '丙'])
    await wrapper.find('[aria-label="去掉 丙"]').trigger('click')
    await wrapper.find('[data-test=add-row]').trigger('click')
    expect(names()).toEqual(['乙', '甲', ''])
    expect(wrapper.find('[aria-label="上移 乙"]').attributes('disabled')).toBeDefined()
  })
})

describe('a row of a field', () => {
  it('says what is wrong where it is wrong, and keeps the type of what is there', () => {
    const wrapper = mount(FieldRow, {
      props: {
        modelValue: { ...row('甲'), kept: true },
        family,
        at: 'fields[1]',
        errors: { 'fields[1].name': '必填', 'fields[0].name': '太长了' },
        steps: true,
      },
      global: { plugins: [i18n] },
    })
    expect(wrapper.find('[role=alert]').text()).toBe('名称：必填')
    expect(wrapper.find('.el-select').classes().join() + wrapper.html()).toContain('is-disabled')
  })
})
