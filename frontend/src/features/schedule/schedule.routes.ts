import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'schedule',
    name: 'schedule',
    component: () => import('./ScheduleShow.vue'),
    meta: { title: 'schedule.title', nav: 'schedule', permission: 'schedule.get' },
  },
]
