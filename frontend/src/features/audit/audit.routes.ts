import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'audit',
    name: 'audit',
    component: () => import('./AuditList.vue'),
    meta: { title: 'audit.title', nav: 'audit', permission: 'audit.list' },
  },
]
