import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import * as activity from './features/activity/activity.routes'
import * as appraisal from './features/appraisal/appraisal.routes'
import * as audit from './features/audit/audit.routes'
import * as collection from './features/collection/collection.routes'
import * as body from './features/body/body.routes'
import * as calendar from './features/calendar/calendar.routes'
import * as document from './features/document/document.routes'
import * as family from './features/family/family.routes'
import * as filing from './features/filing/filing.routes'
import * as home from './features/home/home.routes'
import * as kind from './features/kind/kind.routes'
import * as inbox from './features/inbox/inbox.routes'
import * as matter from './features/matter/matter.routes'
import * as benefit from './features/benefit/benefit.routes'
import * as merit from './features/merit/merit.routes'
import * as partnership from './features/partnership/partnership.routes'
import * as plan from './features/plan/plan.routes'
import * as plaque from './features/plaque/plaque.routes'
import * as readiness from './features/readiness/readiness.routes'
import * as reconciliation from './features/reconciliation/reconciliation.routes'
import * as report from './features/report/report.routes'
import * as roster from './features/roster/roster.routes'
import * as rule from './features/rule/rule.routes'
import * as coverage from './features/coverage/coverage.routes'
import * as visit from './features/activity/visit.routes'
import * as schedule from './features/schedule/schedule.routes'
import * as secrecy from './features/secrecy/secrecy.routes'
import * as site from './features/site/site.routes'
import * as term from './features/term/term.routes'
import * as unit from './features/unit/unit.routes'
import { guard } from './shells/gate'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open without signing in. */
    public?: boolean
    /** Key of the title. */
    title?: string
    /** The word the person must have; else the shell says that they have no right. */
    permission?: string
    /** Name of the navigation entry that is lit. */
    nav?: string
    /** On the phone: no bottom tabs, the page has its own bar. */
    alone?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  {
    path: '/m',
    component: () => import('./shells/MobileShell.vue'),
    children: [
      {
        path: '',
        name: 'm-todo',
        component: () => import('./shells/mobile/TodoPage.vue'),
        meta: { title: 'shell.tab.todo', nav: 'todo', permission: 'matter.list' },
      },
      ...matter.mobile,
      ...collection.mobile,
      ...reconciliation.mobile,
      ...inbox.mobile,
      ...family.mobile,
      ...plaque.mobile,
      ...benefit.mobile,
      ...activity.mobile,
      ...merit.mobile,
      ...site.mobile,
      ...readiness.mobile,
      ...document.mobile,
      ...home.mobile,
      {
        path: 'outbox',
        name: 'm-outbox',
        component: () => import('./shells/OutboxPage.vue'),
        meta: { title: 'mobile.outbox.title', alone: true },
      },
    ],
  },
  {
    path: '/auth/callback',
    name: 'callback',
    component: () => import('./shells/gate/Callback.vue'),
    meta: { public: true, title: 'shell.gate.leaving' },
  },
  {
    path: '/signed-out',
    name: 'signed-out',
    component: () => import('./shells/gate/SignedOut.vue'),
    meta: { public: true, title: 'shell.gate.signedOut.title' },
  },
  {
    path: '/',
    component: () => import('./shells/DesktopShell.vue'),
    children: [
      ...home.desktop,
      ...plan.desktop,
      ...matter.desktop,
      ...collection.desktop,
      ...family.desktop,
      ...plaque.desktop,
      ...benefit.desktop,
      ...activity.desktop,
      ...merit.desktop,
      ...site.desktop,
      ...partnership.desktop,
      ...document.desktop,
      ...appraisal.desktop,
      ...readiness.desktop,
      ...reconciliation.desktop,
      ...report.desktop,
      ...inbox.desktop,
      ...filing.desktop,
      ...term.desktop,
      ...unit.desktop,
      ...body.desktop,
      ...roster.desktop,
      ...rule.desktop,
      ...kind.desktop,
      ...calendar.desktop,
      ...schedule.desktop,
      ...visit.desktop,
      ...coverage.desktop,
      ...secrecy.desktop,
      ...audit.desktop,
      {
        path: 'settings',
        name: 'settings',
        component: () => import('./shells/SettingHub.vue'),
        meta: { title: 'shell.nav.settings', nav: 'settings' },
      },
      {
        path: ':rest(.*)*',
        name: 'not-found',
        component: () => import('./shells/NotFound.vue'),
        meta: { title: 'shell.notFound.title' },
      },
    ],
  },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})
guard(router)
