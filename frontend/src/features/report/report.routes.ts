import type { RouteRecordRaw } from 'vue-router'

/* Name other features link to: `indicators` (query: the filters of report.data.ts). */
export const desktop: RouteRecordRaw[] = [
  {
    path: 'indicators',
    name: 'indicators',
    component: () => import('./IndicatorsShow.vue'),
    meta: { title: 'shell.nav.indicators', nav: 'indicators', permission: 'report.indicators' },
  },
]
