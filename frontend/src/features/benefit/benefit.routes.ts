import type { RouteRecordRaw } from 'vue-router'

const list = { nav: 'cases', permission: 'benefit.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'cases',
    name: 'cases',
    component: () => import('./CaseList.vue'),
    meta: { title: 'benefit.title', ...list },
  },
  {
    path: 'cases/new',
    name: 'case-new',
    component: () => import('./CaseAccept.vue'),
    meta: { title: 'benefit.accept', nav: 'cases', permission: 'benefit.accept' },
  },
  {
    path: 'cases/exam-list',
    name: 'exam-list',
    component: () => import('./ExamPrint.vue'),
    meta: { title: 'benefit.exam.title', nav: 'cases', permission: 'benefit.exam-list' },
  },
  {
    path: 'cases/discharged',
    name: 'discharged',
    component: () => import('./DischargedList.vue'),
    meta: { title: 'benefit.discharged.title', nav: 'cases', permission: 'benefit.discharged' },
  },
  {
    path: 'cases/figures',
    name: 'case-figures',
    component: () => import('./CaseFigures.vue'),
    meta: { title: 'benefit.figures', nav: 'caseFigures', permission: 'benefit.figures' },
  },
  {
    path: 'cases/:id',
    name: 'benefit',
    component: () => import('./CaseShow.vue'),
    props: true,
    meta: { title: 'benefit.case', ...list },
  },
  {
    path: 'laws',
    name: 'laws',
    component: () => import('./LawList.vue'),
    meta: { title: 'benefit.law.title', nav: 'laws', permission: 'law.list' },
  },
  {
    path: 'benefit-values',
    name: 'benefit-values',
    component: () => import('./ValueList.vue'),
    meta: { title: 'benefit.value.title', nav: 'benefitValues', permission: 'benefit-value.list' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'cases',
    name: 'm-cases',
    component: () => import('./mobile/MobileCases.vue'),
    meta: { title: 'benefit.mine', permission: 'benefit.list', alone: true },
  },
  {
    path: 'cases/:id',
    name: 'm-case',
    component: () => import('./mobile/MobileCase.vue'),
    props: true,
    meta: { title: 'benefit.case', permission: 'benefit.get', alone: true },
  },
]
