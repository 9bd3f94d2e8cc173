import { mount, RouterLinkStub } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { i18n } from '@/locales'
import DutyTable from './DutyTable.vue'

const duty = { kind: 'study', name: '专题学习', times: 1, district: false, text: '' }
const family = (id: string, tagged: number, visited: number) => ({ unit: { id, name: id }, tagged, visited })
vi.mock('./coverage.data', async (real) => ({
  ...((await real()) as object),
  useDuties: () => ({
    data: ref({
      year: 2026,
      duties: [duty],
      units: [{ unit: { id: 'u1', name: '区教委' }, done: { study: 1 } }],
      district: null,
      families: [family('t1', 5, 3), family('t2', 2, 2)],
    }),
    isPending: ref(false),
    error: ref(null),
    refetch: () => undefined,
  }),
}))

it('opens each number by what it counts', () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ['activities', 'border-families'].map((name) => ({
      path: `/${name}`,
      name,
      component: { template: '<i />' },
    })),
  })
  const page = mount(DutyTable, {
    props: { year: 2026 },
    global: { plugins: [router, i18n], stubs: { RouterLink: RouterLinkStub } },
  })
  expect(page.findAllComponents(RouterLinkStub).map((link) => link.props('to'))).toEqual([
    { name: 'activities', query: { kind: 'study', year: '2026', only: 'held', did: 'u1' } },
    { name: 'border-families', query: { town: 't1', unvisited: '2026' } },
    { name: 'border-families', query: { town: 't2' } },
  ])
})
