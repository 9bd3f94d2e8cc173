import type { RouteRecordRaw } from 'vue-router'

const rosters = { nav: 'rosters', permission: 'roster.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'rosters',
    name: 'rosters',
    component: () => import('./RosterList.vue'),
    meta: { title: 'roster.title', ...rosters },
  },
  {
    path: 'rosters/:id',
    name: 'roster-import',
    component: () => import('./RosterShow.vue'),
    props: true,
    meta: { title: 'roster.one', ...rosters },
  },
  {
    path: 'quality',
    name: 'quality',
    component: () => import('./QualityPage.vue'),
    meta: { title: 'roster.quality.title', nav: 'quality', permission: 'quality.get' },
  },
]
