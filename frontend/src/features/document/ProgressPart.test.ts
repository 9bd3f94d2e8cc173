import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { i18n } from '@/locales'
import ProgressPart from './ProgressPart.vue'

vi.mock('./document.data', () => ({
  useProgress: () => ({
    data: ref({
      from: '2026-01-01',
      to: '2026-03-01',
      closed: [
        { id: 'm1', no: '2026-T-0001', title: '修路', lead: null, dueOn: null, closedOn: '2026-02-01' },
      ],
      overdue: [],
      closedCount: 203,
      overdueCount: 0,
    }),
    isPending: ref(false),
    error: ref(null),
    refetch: () => undefined,
  }),
}))

it('counts all, and says how many it does not list', () => {
  const part = mount(ProgressPart, {
    props: { id: 'd1' },
    global: { plugins: [i18n], stubs: { RouterLink: { template: '<a><slot /></a>' } } },
  })
  expect(part.findAll('h3').map((h) => h.text())).toEqual(['本期办结 203', '逾期 0'])
  expect(part.findAll('[data-test=more]').map((p) => p.text())).toEqual(['另有 202 项没有列出'])
})
