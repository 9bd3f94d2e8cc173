import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { setMe, type Me } from '@/auth/can'
import { i18n } from '@/locales'
import SideNav from './SideNav.vue'

const town = ['report.home', 'matter.list', 'person.list', 'plaque.figures']
const office = [
  ...town,
  ...['report.indicators', 'plan.list', 'term.list', 'filing.list', 'double-list.get', 'collection.list'],
  ...['reconciliation.list', 'sheet.list', 'household.list', 'roster.list', 'quality.get', 'merit.list'],
  ...['benefit.list', 'unit.list', 'rule.list', 'audit.list'],
]

async function nav(permissions: string[], at: string) {
  setMe({ permissions } as unknown as Me)
  const page = (path: string, name: string) => ({
    path,
    component: { template: '<i />' },
    meta: { nav: name },
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [page('/', 'home'), page('/plans', 'plans'), page('/rules', 'rules'), page('/:rest(.*)', 'x')],
  })
  await router.push(at)
  const wrapper = mount(SideNav, { props: { narrow: false }, global: { plugins: [router, i18n] } })
  const open = () => wrapper.findAll('.heading[aria-expanded=true]').map((h) => h.text())
  return { wrapper, router, open }
}

describe('the navigation', () => {
  beforeEach(() => localStorage.clear())

  it('of a few entries stands open without headings, and without settings', async () => {
    const { wrapper } = await nav(town, '/')
    expect(wrapper.find('.heading').exists()).toBe(false)
    expect(wrapper.text()).toContain('光荣牌')
    expect(wrapper.text()).not.toContain('设置')
  })
  it('opens the group of the page, folds what is pressed, and remembers', async () => {
    const { wrapper, router, open } = await nav(office, '/')
    expect(open()).toEqual(['台账'])
    await router.push('/plans')
    await nextTick()
    expect(open()).toEqual(['计划'])
    const press = (name: string) =>
      wrapper
        .findAll('.heading')
        .find((h) => h.text() === name)!
        .trigger('click')
    await press('计划')
    await press('家庭档案')
    expect(open()).toEqual(['家庭档案'])
    expect((await nav(office, '/')).open()).toEqual(['家庭档案'])
  })
  it('lights the settings on each page of them', async () => {
    const { wrapper } = await nav(office, '/rules')
    expect(wrapper.find('.set .on').text()).toBe('设置')
  })
})
