import type { RouteRecordRaw } from 'vue-router'

/* Names other features link to: `filings`, `filing-unit` (params.id is the unit's). */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'filings',
    name: 'filings',
    component: () => import('./FilingList.vue'),
    meta: { title: 'filing.title', nav: 'filings', permission: 'filing.list' },
  },
  {
    path: 'filings/units/:id',
    name: 'filing-unit',
    component: () => import('./FilingUnit.vue'),
    props: true,
    meta: { title: 'filing.tasks.title', nav: 'filings', permission: 'filing.tasks' },
  },
]
