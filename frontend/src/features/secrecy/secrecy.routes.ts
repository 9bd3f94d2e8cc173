import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'secrecy',
    name: 'secrecy',
    component: () => import('./SecrecyRules.vue'),
    meta: { title: 'secrecy.title', nav: 'secrecy', permission: 'secrecy-rule.list' },
  },
  {
    path: 'secrecy/hits',
    name: 'secrecy-hits',
    component: () => import('./SecrecyIncidents.vue'),
    meta: { title: 'secrecy.hits.title', nav: 'secrecy', permission: 'secrecy-hit.list' },
  },
]
