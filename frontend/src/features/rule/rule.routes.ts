import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'rules',
    name: 'rules',
    component: () => import('./RuleList.vue'),
    meta: { title: 'rule.title', nav: 'rules', permission: 'rule.list' },
  },
]
