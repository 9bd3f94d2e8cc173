import { VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import type { KindField } from '@/api/kinds'
import { i18n } from '@/locales'
import KindFacts from './KindFacts.vue'
import KindForm from './KindForm.vue'
import { fenOf, typedYuan, yuan } from './kind/kind'

vi.mock('@/api/attachments', () => ({
  accept: '',
  maxBytes: 100,
  contentUrl: () => Promise.resolve('blob:x'),
  upload: (file: File) =>
    Promise.resolve({ id: `id-of-${file.name}`, name: file.name, size: 1, picture: true }),
}))

const field = (type: KindField['type'], more: Partial<KindField> = {}): KindField => ({
  code: 'f',
  name: '一项',
  type,
  required: false,
  before: null,
  unit: null,
  choices: [],
  unitKinds: [],
  ...more,
})
const plugins = [i18n, VueQueryPlugin]

function form(one: KindField, extra: Record<string, unknown> = {}, more = {}) {
  const wrapper = mount(KindForm, {
    props: {
      modelValue: extra,
      'onUpdate:modelValue': (v: Record<string, unknown>) => wrapper.setProps({ modelValue: v }),
      fields: [one],
      phone: true,
      ...more,
    },
    global: { plugins },
  })
  return { wrapper, extra: () => wrapper.props('modelValue') }
}

it('offers what may be meant by a text, and takes any other', async () => {
  const { wrapper } = form(field('TEXT'), {}, { offers: { f: ['綦江中学', '东溪中学'] } })
  const input = wrapper.get('input')
  const list = wrapper.get(`datalist[id="${input.attributes('list')}"]`)
  expect(list.findAll('option').map((one) => one.attributes('value'))).toEqual(['綦江中学', '东溪中学'])
  await input.setValue('外区中学')
  expect(wrapper.props('modelValue')).toEqual({ f: '外区中学' })
})

describe('money', () => {
  it('is typed in yuan and kept in fen, in digits', () => {
    expect([fenOf('12500.5'), fenOf('0.29'), fenOf('1,200'), fenOf('8')]).toEqual([1250050, 29, 120000, 800])
    expect([fenOf('1.234'), fenOf('-3'), fenOf('一百'), fenOf('')]).toEqual([null, null, null, null])
    expect([typedYuan(1250050), typedYuan(800), yuan(1250050), yuan(29)]).toEqual([
      '12500.50',
      '8',
      '12,500.50',
      '0.29',
    ])
  })
  it('goes on as typed when it is no amount, so that the server refuses it', async () => {
    const { wrapper, extra } = form(field('MONEY'))
    await wrapper.find('input').setValue('12.5')
    expect(extra()).toEqual({ f: 1250 })
    await wrapper.find('input').setValue('12.5元多')
    expect(extra()).toEqual({ f: '12.5元多' })
    await wrapper.find('input').setValue('')
    expect(extra()).toEqual({})
  })
})

describe('heads', () => {
  it('are counted by class and added up; an empty class is not none', async () => {
    const { wrapper, extra } = form(field('COUNTS', { choices: ['官兵', '学生'], unit: '人' }))
    const [soldiers, pupils] = wrapper.findAll('input')
    await soldiers!.setValue('30')
    await pupils!.setValue('120')
    expect(extra()).toEqual({ f: { 官兵: 30, 学生: 120 } })
    expect(wrapper.find('output').text()).toBe('150人')
    await soldiers!.setValue('')
    await pupils!.setValue('')
    expect(extra()).toEqual({})
  })
})

describe('a check-list', () => {
  it('takes an answer, takes it back, and a remark for a no only', async () => {
    const { wrapper, extra } = form(field('CHECKLIST', { choices: ['标识醒目', '通道畅通'] }))
    const press = (n: number) => wrapper.findAll('button')[n]!.trigger('click')
    await press(0)
    await press(4)
    expect(extra()).toEqual({ f: { 标识醒目: 'yes', 通道畅通: 'no' } })
    await wrapper.find('.note').setValue('堆放杂物')
    expect(extra()).toEqual({ f: { 标识醒目: 'yes', 通道畅通: 'no', 'note:通道畅通': '堆放杂物' } })
    await press(5)
    expect(extra()).toEqual({ f: { 标识醒目: 'yes', 通道畅通: 'na' } })
    await press(0)
    await press(5)
    expect(extra()).toEqual({})
  })
})

describe('photos', () => {
  it('go up once it is said that nothing sensitive shows, and hold the form until then', async () => {
    const { wrapper, extra } = form(field('PHOTO'), { f: ['old'] })
    const input = wrapper.find('[data-test=files]')
    Object.defineProperty(input.element, 'files', {
      value: [new File(['x'], 'a.jpg', { type: 'image/jpeg' })],
    })
    await input.trigger('change')
    expect(wrapper.emitted('update:pending')!.at(-1)).toEqual([true])
    expect(extra()).toEqual({ f: ['old'] })
    const box = wrapper.find<HTMLInputElement>('[data-test=confirm]')
    await box.setValue(true)
    await vi.waitFor(() => expect(extra()).toEqual({ f: ['old', 'id-of-a.jpg'] }))
    await nextTick()
    expect(wrapper.emitted('update:pending')!.at(-1)).toEqual([false])
  })
})

describe('a field of a step', () => {
  it('is left open until the step, and asked for at it', async () => {
    const later = field('TEXT', { before: 'benefit.pass' })
    expect(form(later).wrapper.text()).toContain(i18n.global.t('ui.optional'))
    expect(form(later, {}, { step: 'benefit.pass' }).wrapper.text()).not.toContain(
      i18n.global.t('ui.optional'),
    )
  })
})

describe('what is kept', () => {
  it('is read in words', () => {
    const fields = [
      field('MONEY', { code: 'm', name: '经费' }),
      field('COUNTS', { code: 'c', name: '人数', choices: ['学生'], unit: '人' }),
      field('CHECKLIST', { code: 'l', name: '检查', choices: ['标识醒目'] }),
      field('YES_NO', { code: 'y', name: '到场' }),
      field('TEXT', { code: 'none', name: '未填' }),
    ]
    const extra = {
      m: 50000,
      c: { 学生: 3, 官兵: 2 },
      l: { 标识醒目: 'no', 'note:标识醒目': '掉漆' },
      y: true,
    }
    const text = mount(KindFacts, { props: { fields, extra }, global: { plugins } }).text()
    expect(text).toContain('500 元')
    expect(text).toContain('学生 3、官兵 2，共 5人')
    expect(text).toMatch(/标识醒目\s*否\s*掉漆/)
    expect(text).toMatch(/到场\s*是/)
    expect(text).not.toContain('未填')
  })
})
