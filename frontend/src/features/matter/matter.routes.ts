import type { RouteRecordRaw } from 'vue-router'

/* Names other features link to: `matters` (query: the filters of matter.filters.ts), `matter`, `sheet` (params.id), `sheets`. */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'matters',
    name: 'matters',
    component: () => import('./MatterList.vue'),
    meta: { title: 'shell.nav.matters', nav: 'matters', permission: 'matter.list' },
  },
  {
    path: 'matters/new',
    name: 'matter-propose',
    component: () => import('./MatterPropose.vue'),
    meta: { title: 'matter.propose.title', nav: 'matters', permission: 'matter.propose' },
  },
  {
    path: 'paper-entries',
    name: 'paper-entries',
    component: () => import('./PaperEntryList.vue'),
    meta: { title: 'matter.paper.title', nav: 'matters', permission: 'paper-entry.list' },
  },
  {
    path: 'double-list',
    name: 'double-list',
    component: () => import('./DoubleListShow.vue'),
    meta: { title: 'shell.nav.doubleList', nav: 'doubleList', permission: 'double-list.get' },
  },
  {
    path: 'double-list/print',
    name: 'double-list-print',
    component: () => import('./DoubleListPrint.vue'),
    meta: { title: 'shell.nav.doubleList', nav: 'doubleList', permission: 'double-list.get' },
  },
  {
    path: 'matters/:id',
    name: 'matter',
    component: () => import('./MatterShow.vue'),
    props: true,
    meta: { title: 'shell.nav.matters', nav: 'matters', permission: 'matter.get' },
  },
  {
    path: 'sheets',
    name: 'sheets',
    component: () => import('./sheet/SheetList.vue'),
    meta: { title: 'sheet.title', nav: 'sheets', permission: 'sheet.list' },
  },
  {
    path: 'sheets/:id',
    name: 'sheet',
    component: () => import('./sheet/SheetShow.vue'),
    props: true,
    meta: { title: 'sheet.title', nav: 'sheets', permission: 'sheet.get' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'matters',
    name: 'm-matters',
    component: () => import('./mobile/MobileMatters.vue'),
    props: { scope: 'all' },
    meta: { title: 'shell.tab.matters', nav: 'matters', permission: 'matter.list' },
  },
  {
    path: 'matters/new',
    name: 'm-propose',
    component: () => import('./mobile/MobilePropose.vue'),
    meta: { title: 'matter.propose.title', alone: true, permission: 'matter.propose' },
  },
  {
    path: 'matters/:id',
    name: 'm-matter',
    component: () => import('./mobile/MobileMatter.vue'),
    props: true,
    meta: { title: 'shell.tab.matters', alone: true, permission: 'matter.get' },
  },
  {
    path: 'matters/:id/:verb',
    name: 'm-act',
    component: () => import('./mobile/MobileAct.vue'),
    props: true,
    meta: { title: 'shell.tab.matters', alone: true, permission: 'matter.get' },
  },
  {
    path: 'sheets/:id/:verb',
    name: 'm-sheet-act',
    component: () => import('./mobile/MobileSheetAct.vue'),
    props: true,
    meta: { title: 'sheet.title', alone: true, permission: 'sheet.get' },
  },
]
