import type { RouteRecordRaw } from 'vue-router'

/* Name other features link to: `indicators` (query: the filters of report.data.ts). */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'indicators',
    name: 'indicators',
    component: () => import('./IndicatorsShow.vue'),
    meta: { title: 'shell.nav.indicators', nav: 'indicators', permission: 'report.indicators' },
  },
  {
    path: 'coverage',
    name: 'coverage',
    component: () => import('./CoverageShow.vue'),
    meta: { title: 'report.coverage.title', nav: 'coverage', permission: 'report.coverage' },
  },
  {
    path: 'coverage/expected',
    name: 'coverage-expected',
    component: () => import('./CoverageExpected.vue'),
    meta: { title: 'report.coverage.expectedList', nav: 'coverage', permission: 'report.expected' },
  },
]
