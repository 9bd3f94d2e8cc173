import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'roster',
    name: 'roster',
    component: () => import('./RosterList.vue'),
    meta: { title: 'body.title', nav: 'roster', permission: 'membership.list' },
  },
]
