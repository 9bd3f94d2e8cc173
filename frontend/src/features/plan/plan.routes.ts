import type { RouteRecordRaw } from 'vue-router'

/* Names other features link to: `plan` (params.id), `plans`. */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'plans',
    name: 'plans',
    component: () => import('./PlanList.vue'),
    meta: { title: 'shell.nav.plans', nav: 'plans', permission: 'plan.list' },
  },
]
