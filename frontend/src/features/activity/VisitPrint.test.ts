import { mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { i18n } from '@/locales'
import VisitPrint from './VisitPrint.vue'
import type { Line } from './visit.data'

const lines = ref<Partial<Line>[]>([])
vi.mock('./activity.data', () => ({
  useActivity: () => ({
    data: ref({ title: '八一走访慰问', startsOn: '2026-08-01', organizer: { name: '文龙街道' } }),
  }),
}))
vi.mock('./visit.data', async (real) => ({
  ...((await real()) as object),
  useVisit: () => ({
    data: ref({ lines: lines.value }),
    isPending: ref(false),
    error: ref(null),
    refetch: () => undefined,
  }),
}))

function paper(of: Partial<Line>[]) {
  lines.value = of
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/a/:id', name: 'activity', component: { template: '<i />' } },
      { path: '/:rest(.*)*', component: { template: '<i />' } },
    ],
  })
  return mount(VisitPrint, { props: { id: 'a1' }, global: { plugins: [router, i18n] } })
}
const line = (id: string, more: Partial<Line>): Partial<Line> => ({
  id,
  leader: '孙正',
  gift: '图书',
  goods: 0,
  money: 0,
  ...more,
})

it('lists every line with a place to sign, and sums up what stands above', () => {
  const page = paper([
    line('1', { unit: { name: '驻綦某部' } as Line['unit'], goods: 1_800_000, money: 50 }),
    line('2', {
      household: { title: '李强' } as Line['household'],
      money: 60_000,
      signedOn: '2026-08-01',
      signer: '李强',
      paperNo: '慰签〔3〕号',
    }),
    line('3', { hidden: true }),
  ])
  const rows = page.findAll('[data-test=receipt-line]').map((row) => row.findAll('td').map((td) => td.text()))
  expect(rows.map((cells) => cells[1])).toEqual(['驻綦某部', '李强家', '一户家庭（无权查看）'])
  // Not signed for: the place to sign and the day are left open.
  expect(rows[0]!.slice(-2)).toEqual(['', ''])
  expect(rows[1]!.slice(-2)).toEqual(['李强 慰签〔3〕号', '2026-08-01'])
  expect(page.get('[data-test=receipt-goods]').text()).toBe('18,000')
  expect(page.get('[data-test=receipt-money]').text()).toBe('600.50')
  expect(page.text()).toContain('合计（3 户/单位）')
  expect(page.find('[data-test=print]').exists()).toBe(true)
})

it('prints nothing where nobody is to be visited', () => {
  const page = paper([])
  expect(page.text()).toContain('还没有慰问对象')
  expect(page.find('table').exists()).toBe(false)
  expect(page.find('[data-test=print]').exists()).toBe(false)
})
