import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'inbox',
    name: 'inbox',
    component: () => import('./InboxList.vue'),
    meta: { title: 'inbox.title', nav: 'inbox', permission: 'inbox.list' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'inbox',
    name: 'm-inbox',
    component: () => import('./mobile/MobileInbox.vue'),
    meta: { title: 'inbox.title', nav: 'inbox', permission: 'inbox.list' },
  },
]
