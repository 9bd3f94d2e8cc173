import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'coverage',
    name: 'coverage',
    component: () => import('./CoverageShow.vue'),
    meta: { title: 'coverage.title', nav: 'coverage', permission: 'coverage.duties' },
  },
]
