import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: '',
    name: 'home',
    component: () => import('./HomeShow.vue'),
    meta: { title: 'shell.nav.home', nav: 'home' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'overview',
    name: 'm-overview',
    component: () => import('./mobile/MobileOverview.vue'),
    meta: { title: 'shell.tab.overview', nav: 'overview', permission: 'report.home' },
  },
  {
    path: 'me',
    name: 'm-me',
    component: () => import('./mobile/MobileMe.vue'),
    meta: { title: 'shell.tab.me', nav: 'me' },
  },
]
