import type { RouteRecordRaw } from 'vue-router'

const list = { nav: 'letters', permission: 'merit.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'letters',
    name: 'letters',
    component: () => import('./LetterList.vue'),
    meta: { title: 'merit.title', ...list },
  },
  {
    path: 'letters/new',
    name: 'letter-new',
    component: () => import('./LetterEdit.vue'),
    meta: { title: 'merit.create', nav: 'letters', permission: 'merit.receive' },
  },
  {
    path: 'letters/batch',
    name: 'letter-batch',
    component: () => import('./LetterBatch.vue'),
    meta: { title: 'merit.batch', nav: 'letters', permission: 'merit.receive' },
  },
  {
    path: 'letters/route',
    name: 'letter-route',
    component: () => import('./RoutePrint.vue'),
    meta: { title: 'merit.route', nav: 'letters', permission: 'merit.route' },
  },
  {
    path: 'letters/figures',
    name: 'letter-figures',
    component: () => import('./LetterFigures.vue'),
    meta: { title: 'merit.figures', nav: 'letterFigures', permission: 'merit.figures' },
  },
  {
    path: 'letters/awards',
    name: 'letter-awards',
    component: () => import('./AwardList.vue'),
    meta: { title: 'merit.awards', nav: 'letterAwards', permission: 'merit-rule.list' },
  },
  {
    path: 'letters/:id',
    name: 'merit-letter',
    component: () => import('./LetterShow.vue'),
    props: true,
    meta: { title: 'merit.letter', ...list },
  },
  {
    path: 'letters/:id/edit',
    name: 'letter-edit',
    component: () => import('./LetterEdit.vue'),
    props: true,
    meta: { title: 'merit.edit', nav: 'letters', permission: 'merit.amend' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'letters',
    name: 'm-letters',
    component: () => import('./mobile/MobileLetters.vue'),
    meta: { title: 'merit.mine', permission: 'merit.list', alone: true },
  },
  {
    path: 'letters/:id',
    name: 'm-letter',
    component: () => import('./mobile/MobileLetter.vue'),
    props: true,
    meta: { title: 'merit.letter', permission: 'merit.get', alone: true },
  },
]
