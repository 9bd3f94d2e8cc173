import type { RouteRecordRaw } from 'vue-router'

const meta = (title: string, nav: string, permission: string) => ({ title, nav, permission })

export const desktop: RouteRecordRaw[] = [
  {
    path: 'readiness',
    name: 'readiness',
    component: () => import('./RedShow.vue'),
    meta: meta('readiness.title', 'readiness', 'readiness.red'),
  },
  {
    path: 'teams',
    name: 'teams',
    component: () => import('./TeamList.vue'),
    meta: meta('readiness.team.title', 'teams', 'team.list'),
  },
  {
    path: 'teams/services',
    name: 'team-services',
    component: () => import('./TeamServices.vue'),
    meta: meta('readiness.team.services', 'teams', 'team.services'),
  },
  {
    path: 'teams/:id',
    name: 'team',
    component: () => import('./TeamShow.vue'),
    props: true,
    meta: meta('readiness.team.one', 'teams', 'team.get'),
  },
  {
    path: 'stocks',
    name: 'stocks',
    component: () => import('./StockList.vue'),
    meta: meta('readiness.stock.title', 'stocks', 'stock.list'),
  },
  {
    path: 'stocks/:id',
    name: 'stock',
    component: () => import('./StockShow.vue'),
    props: true,
    meta: meta('readiness.stock.one', 'stocks', 'stock.get'),
  },
  {
    path: 'hazard-points',
    name: 'hazards',
    component: () => import('./HazardList.vue'),
    meta: meta('readiness.hazard.title', 'hazards', 'hazard.list'),
  },
  {
    path: 'resources',
    name: 'assets',
    component: () => import('./AssetList.vue'),
    meta: meta('readiness.asset.title', 'assets', 'asset.list'),
  },
  {
    path: 'resources/print',
    name: 'assets-print',
    component: () => import('./AssetPrint.vue'),
    meta: meta('readiness.asset.print', 'assets', 'asset.list'),
  },
  {
    path: 'resources/:id',
    name: 'asset',
    component: () => import('./AssetShow.vue'),
    props: true,
    meta: meta('readiness.asset.one', 'assets', 'asset.get'),
  },
  {
    path: 'joint-office',
    name: 'joint-office',
    component: () => import('./JointOffice.vue'),
    meta: meta('readiness.office.title', 'jointOffice', 'joint-office.month'),
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'stocks',
    name: 'm-stocks',
    component: () => import('./mobile/MobileStocks.vue'),
    meta: { title: 'readiness.stock.countTitle', permission: 'stock.move', alone: true },
  },
  {
    path: 'teams',
    name: 'm-teams',
    component: () => import('./mobile/MobileTeams.vue'),
    meta: { title: 'readiness.team.title', permission: 'team.log', alone: true },
  },
]
