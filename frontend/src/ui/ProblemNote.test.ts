import { mount, flushPromises } from '@vue/test-utils'
import { nextTick, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import FieldsDialog from './FieldsDialog.vue'
import FormRow from './FormRow.vue'
import ProblemNote from './ProblemNote.vue'
import { strays } from './problemText'
import { useWrite } from './useWrite'

const wrong = (...fields: string[]) =>
  new ApiProblem(
    422,
    'validation.failed',
    {},
    fields.map((field) => ({ field, code: 'required' })),
  )

describe('strays', () => {
  it('are the errors that stand at no field, by their names', () => {
    const problem = wrong('extra.docNo', 'nobodyKnows')
    expect(strays(problem, [], { 'extra.docNo': '发文字号' })).toEqual(['发文字号：必填', '必填'])
    expect(strays(problem, ['必填', '必填'])).toEqual([])
    expect(strays(problem, ['必填', '填得太长'], { docNo: '发文字号' })).toHaveLength(2)
    expect(strays(null, [])).toEqual([])
  })
})

describe('ProblemNote', () => {
  const shown = ref<string[]>([])
  const form = (problem: ApiProblem, ...fields: string[]) => {
    shown.value = fields
    return mount(
      {
        components: { FormRow, ProblemNote },
        setup() {
          const { problem: held, wrong } = useWrite()
          held.value = problem
          return { held, wrong, fields: shown }
        },
        template: `<FormRow v-for="f in fields" :id="f" :key="f" :label="f" :error="wrong[f]" />
          <ProblemNote :problem="held" />`,
      },
      { global: { plugins: [i18n] } },
    )
  }

  it('lists what stands at no field, and is not there when all stand at theirs', async () => {
    const whole = form(wrong('facts.title'), 'title')
    await nextTick()
    expect(whole.find('.note').exists()).toBe(false)
    expect(whole.get('.error').text()).toBe('必填')
    const hidden = form(wrong('title', 'dueOn'), 'title')
    await nextTick()
    expect(hidden.get('[data-test=strays]').text()).toContain('完成时限：必填')
    expect(form(wrong('items[3].note')).get('[data-test=strays]').text()).toBe('必填')
    expect(form(new ApiProblem(409, 'conflict.stale')).text()).toContain('别人更新了它')
  })

  it('knows of a field that is shown no more', async () => {
    const one = form(wrong('title'), 'title')
    await nextTick()
    expect(one.find('.note').exists()).toBe(false)
    shown.value = []
    await nextTick()
    expect(one.find('[data-test=strays]').exists()).toBe(true)
  })
})

describe('every form', () => {
  const files = import.meta.glob<string>('../**/*.vue', { query: '?raw', import: 'default', eager: true })
  const lines = (found: RegExp) =>
    Object.entries(files).flatMap(([file, text]) => (found.test(text) ? [file.replace('../', '')] : []))

  it('leaves it to its note whether an error is said', () => {
    expect(Object.keys(files).length).toBeGreaterThan(300)
    expect(lines(/<ProblemNote[^>]*errors/)).toEqual([])
    expect(lines(/<template>[\s\S]*errors\.length/)).toEqual([])
  })

  it('shows the error of a field by FieldError', () => {
    expect(lines(/<p[^>]*class="error"/)).toEqual([
      'features/kind/FieldRow.vue',
      './FieldError.vue',
      './FileField.vue',
    ])
    expect(lines(/<VanField[^>]*error-message/)).toEqual([])
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
