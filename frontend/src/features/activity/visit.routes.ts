import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'visits',
    name: 'visits',
    component: () => import('./VisitBook.vue'),
    meta: { title: 'visit.title', nav: 'visits', permission: 'visit.totals' },
  },
  {
    path: 'visits/owed',
    name: 'visit-owed',
    component: () => import('./OwedList.vue'),
    meta: { title: 'visit.owed.title', nav: 'visits', permission: 'visit.owed' },
  },
  {
    path: 'border-families',
    name: 'border-families',
    component: () => import('./BorderList.vue'),
    meta: { title: 'visit.border.title', nav: 'visits', permission: 'border-family.list' },
  },
]
