import type { RouteRecordRaw } from 'vue-router'

const pairs = { nav: 'partnerships', permission: 'partnership.list' }
const offers = { nav: 'offers', permission: 'offer.list' }
const partners = { nav: 'partners', permission: 'partner.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'partnerships',
    name: 'partnerships',
    component: () => import('./PartnershipList.vue'),
    meta: { title: 'partnership.title', ...pairs },
  },
  {
    path: 'partnerships/new',
    name: 'partnership-new',
    component: () => import('./PartnershipEdit.vue'),
    meta: { title: 'partnership.create', nav: 'partnerships', permission: 'partnership.create' },
  },
  {
    path: 'partnerships/figures',
    name: 'partnership-figures',
    component: () => import('./PartnershipFigures.vue'),
    meta: { title: 'partnership.figures', nav: 'partnerships', permission: 'partnership.figures' },
  },
  {
    path: 'partnerships/:id',
    name: 'partnership',
    component: () => import('./PartnershipShow.vue'),
    props: true,
    meta: { title: 'partnership.one', ...pairs },
  },
  {
    path: 'partnerships/:id/edit',
    name: 'partnership-edit',
    component: () => import('./PartnershipEdit.vue'),
    props: true,
    meta: { title: 'partnership.edit', nav: 'partnerships', permission: 'partnership.update' },
  },
  {
    path: 'offers',
    name: 'offers',
    component: () => import('./OfferList.vue'),
    meta: { title: 'partnership.offer.title', ...offers },
  },
  {
    path: 'offers/valid',
    name: 'offers-valid',
    component: () => import('./OfferPrint.vue'),
    meta: { title: 'partnership.offer.public', nav: 'offers', permission: 'offer.valid' },
  },
  {
    path: 'offers/new',
    name: 'offer-new',
    component: () => import('./OfferApply.vue'),
    meta: { title: 'partnership.offer.apply', nav: 'offers', permission: 'offer.apply' },
  },
  {
    path: 'offers/:id',
    name: 'offer',
    component: () => import('./OfferShow.vue'),
    props: true,
    meta: { title: 'partnership.offer.one', ...offers },
  },
  {
    path: 'partners',
    name: 'partners',
    component: () => import('./PartnerList.vue'),
    meta: { title: 'partnership.partner.title', ...partners },
  },
  {
    path: 'partners/:id',
    name: 'partner',
    component: () => import('./PartnerShow.vue'),
    props: true,
    meta: { title: 'partnership.partner.one', ...partners },
  },
]
