import type { RouteRecordRaw } from 'vue-router'

const sets = { nav: 'appraisals', permission: 'appraisal.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'appraisals',
    name: 'appraisals',
    component: () => import('./AppraisalList.vue'),
    meta: { title: 'appraisal.title', ...sets },
  },
  {
    path: 'appraisals/new',
    name: 'appraisal-new',
    component: () => import('./AppraisalNew.vue'),
    meta: { title: 'appraisal.create', nav: 'appraisals', permission: 'appraisal.create' },
  },
  {
    path: 'appraisals/:id',
    name: 'appraisal',
    component: () => import('./AppraisalShow.vue'),
    props: true,
    meta: { title: 'appraisal.one', ...sets },
  },
  {
    path: 'appraisals/:id/print',
    name: 'appraisal-print',
    component: () => import('./AppraisalPrint.vue'),
    props: true,
    meta: { title: 'appraisal.sheet', ...sets },
  },
]
