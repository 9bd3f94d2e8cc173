import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'reconciliations',
    name: 'reconciliations',
    component: () => import('./ReconciliationList.vue'),
    meta: { title: 'shell.nav.reconciliations', nav: 'reconciliations', permission: 'reconciliation.list' },
  },
  {
    path: 'reconciliations/:id',
    name: 'reconciliation',
    component: () => import('./ReconciliationShow.vue'),
    props: true,
    meta: { title: 'shell.nav.reconciliations', nav: 'reconciliations', permission: 'reconciliation.get' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'reconciliations',
    name: 'm-reconciliations',
    component: () => import('./mobile/MobileRounds.vue'),
    meta: { title: 'shell.nav.reconciliations', alone: true, permission: 'reconciliation.list' },
  },
  {
    path: 'reconciliations/:id',
    name: 'm-reconciliation',
    component: () => import('./mobile/MobileRound.vue'),
    props: true,
    meta: { title: 'shell.nav.reconciliations', alone: true, permission: 'reconciliation.get' },
  },
]
