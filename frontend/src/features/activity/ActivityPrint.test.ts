import { flushPromises, mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { i18n } from '@/locales'
import ActivityPrint from './ActivityPrint.vue'
import { desktop } from './activity.routes'

const kind = (form: string | null) => ({
  code: 'k',
  name: '某类',
  form,
  within: [],
  fields: [
    { code: 'team', name: '检查组', type: 'TEXT', choices: [], unitKinds: [], required: false, unit: null },
  ],
})
const activity = ref<Record<string, unknown>>({})
const asked = (data: unknown) => ({
  data: ref(data),
  isPending: ref(false),
  error: ref(null),
  refetch: () => undefined,
})
vi.mock('./activity.data', async (real) => ({
  ...((await real()) as object),
  useActivity: () => asked(activity.value),
}))
vi.mock('@/api/lookup', async (real) => ({ ...((await real()) as object), useUnitRefs: () => ref([]) }))
vi.mock('./parts.data', async (real) => ({
  ...((await real()) as object),
  useRoster: () =>
    asked({
      people: [
        { id: '1', name: '王芳', unit: { name: '区教委' }, attendance: 'PRESENT', post: '科员' },
        { id: '2', name: '罗联络', unit: { name: '区教委' }, attendance: null },
      ],
    }),
}))
vi.mock('./visit.data', async (real) => ({
  ...((await real()) as object),
  useFindings: () =>
    asked({
      items: [
        {
          id: '1',
          unit: { name: '文龙街道' },
          item: '经费保障',
          text: '未列预算',
          matter: { no: '2026-T-0007' },
        },
        { id: '2', unit: { name: '古南街道' }, item: null, text: '标识旧', reason: '当场改正' },
      ],
    }),
  useFair: () =>
    asked({
      places: 5,
      applicants: 9,
      hired: 1,
      posts: [{ id: '1', employer: '甲厂', title: '焊工', places: 5, applicants: 9, hires: [{}] }],
    }),
}))

async function paper(form: string | null) {
  activity.value = {
    id: 'a1',
    kind: kind(form),
    title: '四月督导',
    status: 'RECORDED',
    startsOn: '2026-04-01',
    endsOn: '2026-04-01',
    organizer: { name: '区双拥办' },
    tags: [],
    parties: [{ name: '区教委' }],
    teams: [{ id: 't1', name: '民兵应急队' }],
    extra: { team: '第一组' },
    counts: [{ audience: 'CADRE', people: 12 }],
    heads: 12,
    goods: 500_00,
    result: '总体较好',
    allowedActions: [],
  }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      ...desktop.map((r) => ({ ...r, path: `/${r.path}`, component: { template: '<i />' } })),
    ] as never,
  })
  const page = mount(ActivityPrint, { props: { id: 'a1' }, global: { plugins: [router, i18n] } })
  await vi.dynamicImportSettled()
  await flushPromises()
  return page
}

it('prints what was planned and what came of it for a kind of any form', async () => {
  const page = await paper(null)
  for (const said of ['四月督导', '区双拥办', '区教委', '检查组', '第一组', '12', '500', '总体较好'])
    expect(page.text()).toContain(said)
  expect(page.findAll('[data-test=paper-row]')).toHaveLength(0)
})

it('prints the table of the part that the form has', async () => {
  const rows = async (form: string) =>
    (await paper(form)).findAll('[data-test=paper-row]').map((r) => r.findAll('td').map((td) => td.text()))
  expect((await rows('training')).map((r) => [r[1], r[4]])).toEqual([
    ['王芳', '参加'],
    ['罗联络', ''],
  ])
  for (const form of ['inspection', 'survey'])
    expect((await rows(form)).map((r) => r[4])).toEqual(['2026-T-0007', '未立事项：当场改正'])
  expect(await rows('job-fair')).toEqual([['1', '甲厂', '焊工', '5', '9', '1']])
})
