import type { RouteRecordRaw } from 'vue-router'

const persons = { nav: 'persons', permission: 'person.list' }
const households = { nav: 'households', permission: 'household.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'persons',
    name: 'persons',
    component: () => import('./PersonList.vue'),
    meta: { title: 'family.persons', ...persons },
  },
  {
    path: 'persons/new',
    name: 'person-new',
    component: () => import('./PersonEdit.vue'),
    meta: { title: 'family.create', nav: 'persons', permission: 'person.create' },
  },
  {
    path: 'persons/doubles',
    name: 'person-twins',
    component: () => import('./PersonTwins.vue'),
    meta: { title: 'family.care.twins', nav: 'persons', permission: 'person-twin.list' },
  },
  {
    path: 'persons/moves',
    name: 'person-moves',
    component: () => import('./PersonMoves.vue'),
    meta: { title: 'family.care.moves', nav: 'persons', permission: 'person-move.list' },
  },
  {
    path: 'persons/exports',
    name: 'person-exports',
    component: () => import('./PersonExports.vue'),
    meta: { title: 'family.care.exports', nav: 'persons', permission: 'person-export.list' },
  },
  {
    path: 'persons/confirmation',
    name: 'person-year',
    component: () => import('./PersonYear.vue'),
    meta: { title: 'family.care.year', nav: 'persons', permission: 'person.confirmation' },
  },
  {
    path: 'persons/rolls',
    name: 'person-rolls',
    component: () => import('./RollList.vue'),
    meta: { title: 'family.roll.title', nav: 'persons', permission: 'person-record.list' },
  },
  {
    path: 'persons/:id',
    name: 'person',
    component: () => import('./PersonShow.vue'),
    props: true,
    meta: { title: 'family.person', ...persons },
  },
  {
    path: 'persons/:id/edit',
    name: 'person-edit',
    component: () => import('./PersonEdit.vue'),
    props: true,
    meta: { title: 'family.edit', nav: 'persons', permission: 'person.update' },
  },
  {
    path: 'households',
    name: 'households',
    component: () => import('./HouseholdList.vue'),
    meta: { title: 'family.households', ...households },
  },
  {
    path: 'households/:id',
    name: 'household',
    component: () => import('./HouseholdShow.vue'),
    props: true,
    meta: { title: 'family.household', ...households },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'persons',
    name: 'm-persons',
    component: () => import('./mobile/MobilePersons.vue'),
    meta: { title: 'family.persons', permission: 'person.list', alone: true },
  },
  {
    path: 'persons/new',
    name: 'm-person-new',
    component: () => import('./mobile/MobilePersonNew.vue'),
    meta: { title: 'family.create', permission: 'person.create', alone: true },
  },
  {
    path: 'persons/confirmation',
    name: 'm-person-year',
    component: () => import('./mobile/MobileYear.vue'),
    meta: { title: 'family.care.year', permission: 'person.confirmation', alone: true },
  },
  {
    path: 'persons/:id',
    name: 'm-person',
    component: () => import('./mobile/MobilePerson.vue'),
    props: true,
    meta: { title: 'family.person', permission: 'person.get', alone: true },
  },
]
