import type { RouteRecordRaw } from 'vue-router'

/* Names other features link to: `plan` (params.id), `plans`. */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'plans',
    name: 'plans',
    component: () => import('./PlanList.vue'),
    meta: { title: 'shell.nav.plans', nav: 'plans', permission: 'plan.list' },
  },
  {
    path: 'plans/import',
    name: 'plan-import',
    component: () => import('./PlanImport.vue'),
    meta: { title: 'plan.import.title', nav: 'plans', permission: 'plan.import' },
  },
  {
    path: 'plans/:id',
    name: 'plan',
    component: () => import('./PlanShow.vue'),
    props: true,
    meta: { title: 'shell.nav.plans', nav: 'plans', permission: 'plan.get' },
  },
  {
    path: 'plans/:id/notice',
    name: 'plan-notice',
    component: () => import('./NoticePaper.vue'),
    props: true,
    meta: { title: 'plan.notice.title', nav: 'plans', permission: 'plan.get' },
  },
  {
    path: 'plans/:id/print',
    name: 'plan-print',
    component: () => import('./PlanPrint.vue'),
    props: true,
    meta: { title: 'plan.table.title', nav: 'plans', permission: 'plan.export' },
  },
]
