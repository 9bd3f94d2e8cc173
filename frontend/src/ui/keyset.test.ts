import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { useFilters, useKeyset } from './urlState'

const shape = { light: ['RED', 'GREEN'] } as const

async function list(path: string) {
  history.replaceState(null, '', path)
  const router = createRouter({
    history: createWebHistory(),
    routes: [{ path: '/:rest(.*)*', component: {} }],
  })
  await router.push(path)
  const size = ref('20')
  let made!: { keyset: ReturnType<typeof useKeyset>; filters: ReturnType<typeof useFilters<typeof shape>> }
  const page = defineComponent({
    setup() {
      made = { keyset: useKeyset(size), filters: useFilters(shape) }
      return () => null
    },
  })
  mount(page, { global: { plugins: [router] } })
  return { router, size, ...made }
}

describe('keyset paging', () => {
  beforeEach(() => sessionStorage.clear())

  it('counts pages as it goes on, and keeps the filters', async () => {
    const { keyset, router } = await list('/matters?light=RED')
    expect(keyset.pageNo.value).toBe(1)
    await keyset.next('c1')
    expect(router.currentRoute.value.query).toEqual({ light: 'RED', after: 'c1' })
    expect(keyset.pageNo.value).toBe(2)
    await keyset.next('c2')
    expect(keyset.pageNo.value).toBe(3)
    await keyset.first()
    expect(keyset.pageNo.value).toBe(1)
    expect(router.currentRoute.value.query).toEqual({ light: 'RED' })
  })
  it('does not guess the page of an address opened directly, and leads back to the first', async () => {
    const { keyset, router } = await list('/matters?after=c7')
    expect(keyset.pageNo.value).toBe(0)
    keyset.previous()
    await new Promise((r) => setTimeout(r, 20))
    expect(router.currentRoute.value.query).toEqual({})
  })
  it('starts at the first page when a filter changes', async () => {
    const { keyset, filters, router } = await list('/matters?light=RED')
    await keyset.next('c1')
    await filters.set({ light: 'GREEN' })
    expect(router.currentRoute.value.query).toEqual({ light: 'GREEN' })
  })
  it('starts at the first page when the page size changes', async () => {
    const { keyset, size, router } = await list('/matters?light=RED')
    await keyset.next('c1')
    size.value = '50'
    await new Promise((r) => setTimeout(r, 20))
    expect(router.currentRoute.value.query).toEqual({ light: 'RED' })
  })
})
