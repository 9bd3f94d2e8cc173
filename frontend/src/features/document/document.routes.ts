import type { RouteRecordRaw } from 'vue-router'

const texts = { nav: 'documents', permission: 'document.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'documents',
    name: 'documents',
    component: () => import('./DocumentList.vue'),
    meta: { title: 'document.title', ...texts },
  },
  {
    path: 'documents/new',
    name: 'document-new',
    component: () => import('./DocumentEdit.vue'),
    meta: { title: 'document.create', nav: 'documents', permission: 'document.draft' },
  },
  {
    path: 'documents/figures',
    name: 'document-figures',
    component: () => import('./DocumentFigures.vue'),
    meta: { title: 'document.figures', nav: 'documentFigures', permission: 'document.figures' },
  },
  {
    path: 'documents/honours',
    name: 'honour-roll',
    component: () => import('./HonourRoll.vue'),
    meta: { title: 'document.roll.title', ...texts },
  },
  {
    path: 'documents/:id',
    name: 'document',
    component: () => import('./DocumentShow.vue'),
    props: true,
    meta: { title: 'document.one', ...texts },
  },
  {
    path: 'documents/:id/edit',
    name: 'document-edit',
    component: () => import('./DocumentEdit.vue'),
    props: true,
    meta: { title: 'document.edit', nav: 'documents', permission: 'document.edit' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'documents',
    name: 'm-documents',
    component: () => import('./mobile/MobileDocuments.vue'),
    meta: { title: 'document.only.toSign', permission: 'document.list', alone: true },
  },
  {
    path: 'documents/:id',
    name: 'm-document',
    component: () => import('./mobile/MobileDocument.vue'),
    props: true,
    meta: { title: 'document.one', permission: 'document.get', alone: true },
  },
]
