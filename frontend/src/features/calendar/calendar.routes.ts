import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'calendar',
    name: 'calendar',
    component: () => import('./CalendarShow.vue'),
    meta: { title: 'calendar.title', nav: 'calendar', permission: 'calendar.get' },
  },
]
