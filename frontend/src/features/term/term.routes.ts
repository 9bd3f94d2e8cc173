import type { RouteRecordRaw } from 'vue-router'

/* Names other features link to: `terms`, `term` (params.id). */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'terms',
    name: 'terms',
    component: () => import('./TermList.vue'),
    meta: { title: 'term.title', nav: 'terms', permission: 'term.list' },
  },
  {
    path: 'terms/:id',
    name: 'term',
    component: () => import('./TermShow.vue'),
    props: true,
    meta: { title: 'term.title', nav: 'terms', permission: 'term.get' },
  },
]
