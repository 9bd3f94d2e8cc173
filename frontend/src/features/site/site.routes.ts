import type { RouteRecordRaw } from 'vue-router'

const list = { nav: 'sites', permission: 'site.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'sites',
    name: 'sites',
    component: () => import('./SiteList.vue'),
    meta: { title: 'site.title', ...list },
  },
  {
    path: 'sites/map',
    name: 'site-map',
    component: () => import('./SiteMap.vue'),
    meta: { title: 'site.map.title', nav: 'sites', permission: 'site.map' },
  },
  {
    path: 'sites/new',
    name: 'site-new',
    component: () => import('./SiteEdit.vue'),
    meta: { title: 'site.create', nav: 'sites', permission: 'site.create' },
  },
  {
    path: 'sites/print',
    name: 'site-print',
    component: () => import('./SitePrint.vue'),
    meta: { title: 'site.print.title', ...list },
  },
  {
    path: 'sites/projects',
    name: 'site-projects',
    component: () => import('./ProjectList.vue'),
    meta: { title: 'site.project.title', nav: 'sites', permission: 'site-project.list' },
  },
  {
    path: 'sites/:id',
    name: 'site',
    component: () => import('./SiteShow.vue'),
    props: true,
    meta: { title: 'site.one', ...list },
  },
  {
    path: 'sites/:id/edit',
    name: 'site-edit',
    component: () => import('./SiteEdit.vue'),
    props: true,
    meta: { title: 'site.edit', nav: 'sites', permission: 'site.update' },
  },
  {
    path: 'site-rounds',
    name: 'site-rounds',
    component: () => import('./RoundList.vue'),
    meta: { title: 'site.round.title', nav: 'siteRounds', permission: 'site-round.list' },
  },
  {
    path: 'site-rounds/:id',
    name: 'site-round',
    component: () => import('./RoundShow.vue'),
    props: true,
    meta: { title: 'site.round.one', nav: 'siteRounds', permission: 'site-round.get' },
  },
  {
    path: 'site-bookings',
    name: 'site-bookings',
    component: () => import('./BookingList.vue'),
    meta: { title: 'site.booking.title', nav: 'siteBookings', permission: 'site-booking.list' },
  },
  {
    path: 'site-visits',
    name: 'site-visits',
    component: () => import('./VisitsShow.vue'),
    meta: { title: 'site.visits.title', nav: 'siteBookings', permission: 'site-booking.visits' },
  },
  {
    path: 'site-placements',
    name: 'site-placements',
    component: () => import('./PlacementList.vue'),
    meta: { title: 'site.placement.title', nav: 'sitePlacements', permission: 'site-placement.list' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'checks',
    name: 'm-checks',
    component: () => import('./mobile/MobileChecks.vue'),
    meta: { title: 'site.round.mine', permission: 'site-round.list', alone: true },
  },
  {
    path: 'checks/:round/:id',
    name: 'm-check',
    component: () => import('./mobile/MobileCheck.vue'),
    props: true,
    meta: { title: 'site.check.add', permission: 'site-check.add', alone: true },
  },
  {
    path: 'bookings',
    name: 'm-bookings',
    component: () => import('./mobile/MobileBookings.vue'),
    meta: { title: 'site.booking.title', permission: 'site-booking.list', alone: true },
  },
  {
    path: 'bookings/new',
    name: 'm-book',
    component: () => import('./mobile/MobileBook.vue'),
    meta: { title: 'site.booking.apply', permission: 'site-booking.apply', alone: true },
  },
]
