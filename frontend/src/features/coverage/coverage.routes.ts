import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'duties',
    name: 'duties',
    component: () => import('./CoverageShow.vue'),
    meta: { title: 'coverage.title', nav: 'duties', permission: 'coverage.duties' },
  },
]
