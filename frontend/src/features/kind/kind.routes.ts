import type { RouteRecordRaw } from 'vue-router'

const edit = { component: () => import('./KindEdit.vue'), props: true }
const meta = { nav: 'kinds', permission: 'kind.history' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'kinds',
    name: 'kinds',
    component: () => import('./KindList.vue'),
    meta: { title: 'kind.title', ...meta },
  },
  { path: 'kinds/:family/new', name: 'kind-new', ...edit, meta: { title: 'kind.add', ...meta } },
  { path: 'kinds/:family/:code', name: 'kind', ...edit, meta: { title: 'kind.title', ...meta } },
]
