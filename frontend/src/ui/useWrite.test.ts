import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { api, body, ifMatch } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import { i18n } from '@/locales'
import ProblemNote from './ProblemNote.vue'
import { renews, useWrite } from './useWrite'

vi.mock('@/auth/session', () => ({
  authorize: async () => {},
  renew: async () => false,
  signInAgain: () => {},
}))

/** A server that holds one version of each record, and refuses what names another. */
const versions: Record<string, number> = {}
const named: string[] = []
const last = { action: 'matter.sign', actor: '李强', at: '2026-03-01T02:30:00Z' }
beforeEach(() => {
  Object.assign(versions, { a: 4, b: 4 })
  named.length = 0
  vi.stubGlobal('fetch', async (request: Request) => {
    const id = /\/matters\/(\w)\//.exec(request.url)![1]!
    const asked = request.headers.get('If-Match')!
    named.push(asked)
    const taken = asked === `"${versions[id]}"`
    const problem = { code: 'conflict.stale', params: { version: versions[id], ...last } }
    return new Response(JSON.stringify(taken ? {} : problem), {
      status: taken ? 200 : 412,
      headers: { 'Content-Type': 'application/json' },
    })
  })
})
const write = (of?: () => { id: string; version: number } | null) => effectScope().run(() => useWrite(of))!
const sign = (id: string, version: number) =>
  body(
    api.POST('/matters/{id}/sign', {
      baseUrl: 'http://localhost/api/v1',
      params: { path: { id }, header: ifMatch(version) },
      body: {},
    }),
  )

describe('a dialog on a record that the page reads again', () => {
  const live = (version: number) => ref<{ id: string; version: number } | null>({ id: 'a', version })

  it('says that it changed meanwhile, and goes on only once it was said', async () => {
    const record = live(3)
    const { problem, run } = write(() => record.value)
    record.value = { id: 'a', version: 4 }
    expect(await run(() => sign('a', record.value!.version))).toBeUndefined()
    expect(problem.value?.code).toBe('conflict.stale')
    // What comes while it is being read is said as well.
    versions.a = 5
    record.value = { id: 'a', version: 5 }
    expect(await run(() => sign('a', record.value!.version))).toBeUndefined()
    expect(await run(() => sign('a', record.value!.version))).toEqual({})
    expect(named).toEqual(['"3"', '"4"', '"5"'])
  })

  it('holds what it opened on, each time that it opens', async () => {
    const record = live(3)
    const open = ref(false)
    const { run } = write(() => (open.value ? record.value : null))
    record.value = { id: 'a', version: 4 }
    open.value = true
    expect(await run(() => sign('a', record.value!.version))).toEqual({})
    // Its own write is no news to it.
    versions.a = 5
    record.value = { id: 'a', version: 5 }
    expect(await run(() => sign('a', record.value!.version))).toEqual({})
    expect(named).toEqual(['"4"', '"5"'])
  })
})

describe('a form that another overtook', () => {
  it('says by whom and with what, and acts on the new version at the next press', async () => {
    const { problem, run } = write()
    expect(await run(() => sign('a', 3))).toBeUndefined()
    const note = mount(ProblemNote, { props: { problem: problem.value }, global: { plugins: [i18n] } })
    expect(note.get('[data-test=by]').text()).toContain('李强')
    expect(note.text()).toContain('签收')
    expect(note.text()).toContain('填写的内容都还在')
    expect(await run(() => sign('a', 3))).toEqual({})
    expect(problem.value).toBeNull()
    expect(named).toEqual(['"3"', '"4"'])
  })

  it('is told again when that was overtaken too', async () => {
    const { problem, run } = write()
    await run(() => sign('a', 3))
    versions.a = 5
    expect(await run(() => sign('a', 3))).toBeUndefined()
    expect(problem.value?.code).toBe('conflict.stale')
    expect(await run(() => sign('a', 3))).toEqual({})
    expect(named).toEqual(['"3"', '"4"', '"5"'])
  })

  it('takes nothing over that it was not told of', async () => {
    const { problem, run } = write()
    await run(() => sign('a', 3))
    // Another record, and another form.
    expect(await run(() => sign('b', 3))).toBeUndefined()
    expect(problem.value).toBeInstanceOf(ApiProblem)
    expect(await write().run(() => sign('a', 3))).toBeUndefined()
    expect(named).toEqual(['"3"', '"3"', '"3"'])
  })

  it('waits for its person where it takes over what is new itself', async () => {
    const { problem, run } = write()
    renews(problem)
    await run(() => sign('a', 3))
    expect(await run(() => sign('a', 3))).toBeUndefined()
    expect(named).toEqual(['"3"', '"3"'])
  })
})
