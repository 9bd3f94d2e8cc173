import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { phoneFiles } from '../../worker.config'

const code = readFileSync('worker.js', 'utf8')
type Handler = (event: Record<string, unknown>) => void

/** A browser's caches as far as they are used. */
function shelves() {
  const all = new Map<string, Map<string, Response>>()
  const path = (asked: string | { url: string }) =>
    typeof asked === 'string' ? asked : new URL(asked.url).pathname
  const store = (name: string) => ({
    match: async (one: string) => all.get(name)?.get(path(one))?.clone(),
    put: async (one: string, answer: Response) => void all.get(name)!.set(path(one), answer),
  })
  return {
    all,
    open: async (name: string) => {
      if (!all.has(name)) all.set(name, new Map())
      return store(name)
    },
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (one: string) => {
      for (const files of all.values()) if (files.has(path(one))) return files.get(path(one))!.clone()
      return undefined
    },
  }
}

let caches: ReturnType<typeof shelves>
const fetch = vi.fn()
const text = (body: string, status = 200) => new Response(body, { status })

/** The worker of one build, and what it is told by the browser. */
function worker(version: string, files: string[]) {
  const on: Record<string, Handler> = {}
  const self = {
    BUILD: { version, start: files[0]!.slice(1), files },
    skipWaiting: vi.fn(async () => undefined),
    clients: { claim: vi.fn(async () => undefined) },
    addEventListener: (name: string, handler: Handler) => (on[name] = handler),
  }
  new Function('self', 'caches', 'fetch', 'location', code)(self, caches, fetch, { origin: 'http://sy' })
  const lasting = async (name: string) => {
    let work: Promise<unknown> | undefined
    on[name]!({ waitUntil: (one: Promise<unknown>) => (work = one) })
    await work
  }
  const ask = (path: string, mode = 'cors', method = 'GET') => {
    let answer: Promise<Response> | undefined
    const request = { url: new URL(path, 'http://sy').href, mode, method }
    on.fetch!({ request, respondWith: (one: Promise<Response>) => (answer = one) })
    return answer
  }
  return { self, ask, install: () => lasting('install'), activate: () => lasting('activate') }
}
const first = ['/assets/start-1.js', '/assets/page-1.js']

beforeEach(() => {
  caches = shelves()
  fetch.mockReset().mockImplementation(async (asked: string | { url: string }) => {
    const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname
    return text(path === '/index.html' ? '<script src="/assets/start-1.js">' : path)
  })
})

describe('the phone’s worker', () => {
  it('has no part in the API, the sign-in, the desk, or anything that is sent', async () => {
    const { install, ask } = worker('1', first)
    await install()
    for (const path of [
      '/api/v1/persons',
      '/idp/realms/shuangyong/token',
      '/sw.js',
      'http://idp/assets/x.js',
    ])
      expect(ask(path)).toBeUndefined()
    for (const page of ['/', '/matters', '/auth/callback', '/idp/realms/shuangyong/auth', '/merit'])
      expect(ask(page, 'navigate')).toBeUndefined()
    expect(ask('/m', 'navigate', 'POST')).toBeUndefined()
    expect([...caches.all.get('sy-1')!.keys()]).toEqual([...first, '/index.html'])
  })

  it('opens a page of the phone without a line, and asks the server first where there is one', async () => {
    const { install, ask } = worker('1', first)
    await install()
    fetch.mockResolvedValueOnce(text('the newest page'))
    expect(await (await ask('/m/checks?round=1', 'navigate'))!.text()).toBe('the newest page')
    fetch.mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await (await ask('/m/checks', 'navigate'))!.text()).toContain('/assets/start-1.js')
    expect(await (await ask('/signed-out', 'navigate'))!.text()).toContain('/assets/start-1.js')
    expect(await (await ask('/assets/page-1.js'))!.text()).toBe('/assets/page-1.js')
    fetch.mockResolvedValue(text('bad gateway', 502))
    expect(await (await ask('/m', 'navigate'))!.text()).toContain('/assets/start-1.js')
  })

  it('keeps no half of a build: neither when a file is missing nor when the page is of another one', async () => {
    const { self, install } = worker('2', ['/assets/start-2.js'])
    await expect(install()).rejects.toThrow('another build')
    fetch.mockResolvedValue(text('', 404))
    await expect(worker('3', first).install()).rejects.toThrow('404')
    expect(self.skipWaiting).not.toHaveBeenCalled()
  })

  it('keeps the files of the build before, of which a page may still be open, and none older', async () => {
    for (const version of ['1', '2', '3']) {
      const { install, activate } = worker(version, first)
      await install()
      await activate()
    }
    expect([...caches.all.keys()]).toEqual(['sy-2', 'sy-3'])
    // What the builds share was fetched once.
    expect(fetch.mock.calls.filter(([path]) => path === '/assets/page-1.js')).toHaveLength(1)
  })

  it('is told the files of the phone’s pages, not those of the desk', () => {
    const chunk = (fileName: string, moduleIds: string[], imports: string[] = [], isEntry = false) => ({
      type: 'chunk' as const,
      fileName,
      moduleIds,
      imports,
      isEntry,
      facadeModuleId: null as string | null,
      viteMetadata: { importedCss: new Set([`${fileName}.css`]), importedAssets: new Set<string>() },
    })
    const bundle = [
      chunk('start.js', ['/src/main.ts'], ['vendor.js'], true),
      chunk('vendor.js', ['/node_modules/vue.js']),
      chunk('site-phone.js', ['/src/features/site/mobile/MobileChecks.vue'], ['site-both.js', 'start.js']),
      { ...chunk('MobileCheck.js', []), facadeModuleId: '/src/features/site/mobile/MobileCheck.vue' },
      chunk('site-both.js', ['/src/features/site/site.data.ts']),
      chunk('site.js', ['/src/features/site/SiteList.vue'], ['element.js']),
      chunk('element.js', ['/node_modules/element-plus/index.js']),
    ]
    const found = phoneFiles(Object.fromEntries(bundle.map((one) => [one.fileName, one])))
    expect(found.start).toBe('start.js')
    expect(found.files.filter((one) => one.endsWith('.js'))).toEqual([
      'MobileCheck.js',
      'site-both.js',
      'site-phone.js',
      'start.js',
      'vendor.js',
    ])
    expect(found.files).toContain('site-phone.js.css')
  })
})
