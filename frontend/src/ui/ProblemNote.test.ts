import { mount, flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import FieldsDialog from './FieldsDialog.vue'
import ProblemNote from './ProblemNote.vue'
import { strays } from './problemText'

const wrong = (...fields: string[]) =>
  new ApiProblem(
    422,
    'validation.failed',
    {},
    fields.map((field) => ({ field, code: 'required' })),
  )

describe('strays', () => {
  it('are the errors that no field of the form shows, by their names', () => {
    const problem = wrong('extra.docNo', 'facts.title', 'facts.tags[2]', 'channel', 'nobodyKnows')
    expect(strays(problem, ['channel', 'title', 'facts.tags'], { 'extra.docNo': '发文字号' })).toEqual([
      '发文字号：必填',
      '必填',
    ])
    expect(strays(problem, ['extra.docNo', 'facts.title', 'tags', 'channel', 'nobodyKnows'])).toEqual([])
    expect(strays(null, [])).toEqual([])
  })
})

describe('ProblemNote', () => {
  const note = (problem: ApiProblem, shown?: string[]) =>
    mount(ProblemNote, { props: { problem, shown }, global: { plugins: [i18n] } })

  it('lists what the form does not show, and is not there when it shows all', () => {
    expect(note(wrong('title'), ['title']).find('.note').exists()).toBe(false)
    expect(note(wrong('title', 'dueOn'), ['title']).get('[data-test=strays]').text()).toBe('完成时限：必填')
    expect(note(new ApiProblem(409, 'conflict.stale'), ['title']).text()).toContain('别人更新了它')
  })
})

describe('FieldsDialog', () => {
  const dialog = (save: () => Promise<unknown>, more = {}) =>
    mount(FieldsDialog, {
      props: {
        title: '签发',
        done: '已保存',
        fields: [{ code: 'channel', type: 'text', label: '渠道' }],
        initial: { channel: '内网' },
        save,
        ...more,
      },
      global: {
        plugins: [i18n],
        stubs: {
          DeskDialog: { template: '<div><slot /><slot name="footer" /></div>' },
          ElInput: { props: ['modelValue'], template: '<input :value="modelValue" />' },
        },
      },
    })

  it('says what is missing where its own form does not ask for it', async () => {
    const one = dialog(() => Promise.reject(wrong('extra.docNo')), { names: { 'extra.docNo': '发文字号' } })
    await one.get('[data-test=save]').trigger('click')
    await flushPromises()
    expect(one.get('[role=alert]').text()).toContain('发文字号：必填')
  })

  it('offers the latest when somebody was quicker, and keeps what was typed', async () => {
    const renew = vi.fn().mockResolvedValue(undefined)
    const save = vi.fn().mockRejectedValueOnce(new ApiProblem(412, 'conflict.stale')).mockResolvedValue({})
    const one = dialog(save, { renew })
    await one.get('[data-test=save]').trigger('click')
    await flushPromises()
    await one.get('[data-test=renew]').trigger('click')
    await flushPromises()
    expect(renew).toHaveBeenCalledTimes(1)
    expect(one.find('[role=alert]').exists()).toBe(false)
    expect(one.get('input').element.value).toBe('内网')
    await one.get('[data-test=save]').trigger('click')
    await flushPromises()
    expect(one.emitted('saved')).toHaveLength(1)
  })
})
