import type { RouteRecordRaw } from 'vue-router'

const plaques = { nav: 'plaques', permission: 'plaque.list' }
const batches = { nav: 'plaques', permission: 'plaque-batch.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'plaques',
    name: 'plaques',
    component: () => import('./PlaqueBoard.vue'),
    meta: { title: 'plaque.board', nav: 'plaques', permission: 'plaque.figures' },
  },
  {
    path: 'plaques/list',
    name: 'plaque-list',
    component: () => import('./PlaqueList.vue'),
    meta: { title: 'plaque.list', ...plaques },
  },
  {
    path: 'plaques/batches',
    name: 'plaque-batches',
    component: () => import('./BatchList.vue'),
    meta: { title: 'plaque.batches', ...batches },
  },
  {
    path: 'plaques/batches/:id',
    name: 'plaque-batch',
    component: () => import('./BatchShow.vue'),
    props: true,
    meta: { title: 'plaque.batch', ...batches },
  },
  {
    path: 'plaques/stock',
    name: 'plaque-stock',
    component: () => import('./StockShow.vue'),
    meta: { title: 'plaque.stock', nav: 'plaques', permission: 'plaque-stock.list' },
  },
  {
    path: 'plaques/new',
    name: 'plaque-new',
    component: () => import('./PlaqueApply.vue'),
    meta: { title: 'plaque.apply', nav: 'plaques', permission: 'plaque.create' },
  },
  {
    path: 'plaques/:id',
    name: 'plaque',
    component: () => import('./PlaqueShow.vue'),
    props: true,
    meta: { title: 'plaque.one', ...plaques },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'plaques',
    name: 'm-plaques',
    component: () => import('./mobile/MobileBatches.vue'),
    meta: { title: 'plaque.batches', permission: 'plaque-batch.list', alone: true },
  },
  {
    path: 'plaques/batches/:id',
    name: 'm-plaque-batch',
    component: () => import('./mobile/MobileBatch.vue'),
    props: true,
    meta: { title: 'plaque.batch', permission: 'plaque-batch.get', alone: true },
  },
  {
    path: 'plaques/:id/hang',
    name: 'm-plaque-hang',
    component: () => import('./mobile/MobileHang.vue'),
    props: true,
    meta: { title: 'plaque.step.hang', permission: 'plaque.hang', alone: true },
  },
]
