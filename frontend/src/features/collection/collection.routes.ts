import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'collections',
    name: 'collections',
    component: () => import('./CollectionList.vue'),
    meta: { title: 'shell.nav.collections', nav: 'collections', permission: 'collection.list' },
  },
  {
    path: 'collections/:id',
    name: 'collection',
    component: () => import('./CollectionShow.vue'),
    props: true,
    meta: { title: 'shell.nav.collections', nav: 'collections', permission: 'collection.get' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'collections/:id',
    name: 'm-collection',
    component: () => import('./mobile/MobileCollection.vue'),
    props: true,
    meta: { title: 'shell.nav.collections', alone: true, permission: 'collection.get' },
  },
]
