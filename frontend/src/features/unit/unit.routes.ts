import type { RouteRecordRaw } from 'vue-router'

export const desktop: RouteRecordRaw[] = [
  {
    path: 'units',
    name: 'units',
    component: () => import('./UnitList.vue'),
    meta: { title: 'shell.nav.units', nav: 'units', permission: 'unit.list' },
  },
  {
    path: 'units/new',
    name: 'unit-new',
    component: () => import('./UnitEdit.vue'),
    meta: { title: 'unit.create', nav: 'units', permission: 'unit.create' },
  },
  {
    path: 'units/import',
    name: 'unit-import',
    component: () => import('./UnitImport.vue'),
    meta: { title: 'unit.import.title', nav: 'units', permission: 'unit.import' },
  },
  {
    path: 'units/:id',
    name: 'unit',
    component: () => import('./UnitShow.vue'),
    props: true,
    meta: { title: 'shell.nav.units', nav: 'units', permission: 'unit.get' },
  },
  {
    path: 'units/:id/edit',
    name: 'unit-edit',
    component: () => import('./UnitEdit.vue'),
    props: true,
    meta: { title: 'unit.edit', nav: 'units', permission: 'unit.update' },
  },
]
