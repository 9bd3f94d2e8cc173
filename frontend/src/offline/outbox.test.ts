import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import { reactive } from 'vue'
import { upload } from '@/api/attachments'
import { api } from '@/api/client'
import { ApiProblem, offline } from '@/api/problem'
import { setMe, type Me } from '@/auth/can'
import { outboxOn, type Entry, type New } from './outbox'

vi.mock('@/api/attachments', () => ({ upload: vi.fn() }))
vi.mock('@/api/client', () => ({ api: { POST: vi.fn(), GET: vi.fn() }, body: vi.fn() }))
const post = api.POST as unknown as Mock

function kept() {
  const all = new Map<string, Entry>()
  return {
    all: async () => [...all.values()],
    put: async (one: Entry) => {
      structuredClone({ ...one, files: [] }) // as the browser's store does
      all.set(one.id, one)
    },
    remove: async (id: string) => void all.delete(id),
  }
}
const look = (site: string, files: File[] = []): New => ({
  subject: `r/${site}`,
  title: site,
  on: '2026-11-29',
  path: `/sites/${site}/checks`,
  body: reactive({ condition: 'GOOD', answers: { state: { clean: 'yes' } } }),
  field: 'photoIds',
  sent: [],
  files,
})
const picture = (name: string) => new File(['x'], name, { type: 'image/png' })

describe('outbox', () => {
  beforeEach(() => {
    setMe({ id: 'p1' } as Me)
    post.mockReset().mockResolvedValue({})
    vi.mocked(upload)
      .mockReset()
      .mockImplementation(async (file: File) => ({ id: file.name }) as never)
  })

  it('sends in the order in which it was done, files first', async () => {
    const box = outboxOn(kept())
    await box.add(look('a', [picture('1.png'), picture('2.png')]))
    await box.add(look('b'))
    expect(await box.flush()).toBe(2)
    expect(post.mock.calls.map(([path]) => path)).toEqual(['/sites/a/checks', '/sites/b/checks'])
    expect(post.mock.calls[0]![1]).toMatchObject({
      body: { photoIds: ['1.png', '2.png'], condition: 'GOOD' },
    })
    expect(box.mine.value).toEqual([])
  })

  it('waits without a line, and sends a file that arrived only once, under the same key', async () => {
    const box = outboxOn(kept())
    await box.add(look('a', [picture('1.png'), picture('2.png')]))
    vi.mocked(upload)
      .mockResolvedValueOnce({ id: '1.png' } as never)
      .mockRejectedValueOnce(offline())
    expect(await box.flush()).toBe(0)
    expect(box.mine.value).toMatchObject([{ sent: ['1.png'] }])
    post.mockRejectedValueOnce(offline())
    await box.flush()
    await box.flush()
    expect(vi.mocked(upload).mock.calls.map(([file]) => file.name)).toEqual(['1.png', '2.png', '2.png'])
    const keys = post.mock.calls.map(([, init]) => init.headers)
    expect(keys[0]).toEqual(keys[1])
    expect(box.mine.value).toEqual([])
  })

  it('parks what is refused, goes on with the rest, and drops nothing', async () => {
    const box = outboxOn(kept())
    await box.add(look('a'))
    await box.add(look('b'))
    post.mockRejectedValueOnce(new ApiProblem(422, 'site-check.round-closed'))
    expect(await box.flush()).toBe(1)
    expect(box.mine.value).toMatchObject([{ subject: 'r/a', refusal: { code: 'site-check.round-closed' } }])
    expect(await box.flush()).toBe(0)
    await box.send(box.mine.value[0]!.id, { secrecyReason: '公开' })
    expect(post.mock.calls.at(-1)![1]).toMatchObject({ body: { secrecyReason: '公开' } })
    expect(box.mine.value).toEqual([])
  })

  it('is sent once when two tabs see the line come back', async () => {
    const shelf = kept()
    const tabs = [outboxOn(shelf), outboxOn(shelf)]
    await tabs[0]!.add(look('a', [picture('1.png')]))
    expect(await Promise.all(tabs.map((tab) => tab.flush()))).toEqual([1, 0])
    expect(upload).toHaveBeenCalledTimes(1)
    expect(post).toHaveBeenCalledTimes(1)
    expect(tabs.map((tab) => tab.mine.value)).toEqual([[], []])
  })

  it('does not bring back what was thrown away while it was on its way', async () => {
    const box = outboxOn(kept())
    await box.add(look('a', [picture('1.png')]))
    const { id } = box.mine.value[0]!
    await Promise.all([box.send(id), box.remove(id)])
    expect(box.mine.value).toEqual([])
    expect(await box.send(id)).toBe(false)
    expect(post).toHaveBeenCalledTimes(1)
  })

  it('goes on under the key of the try that found no line', async () => {
    const box = outboxOn(kept())
    await box.add({ ...look('a'), key: 'k1' })
    await box.flush()
    expect(post.mock.calls[0]![1].headers).toEqual({ 'Idempotency-Key': 'k1' })
  })

  it('pauses when the sign-in is over, and never sends what another person made', async () => {
    const box = outboxOn(kept())
    await box.add(look('a'))
    post.mockRejectedValueOnce(new ApiProblem(401, 'auth.required'))
    await box.flush()
    post.mockRejectedValueOnce(new ApiProblem(401, 'auth.required'))
    await expect(box.send(box.mine.value[0]!.id)).rejects.toMatchObject({ status: 401 })
    expect(box.mine.value[0]!.refusal).toBeUndefined()
    setMe({ id: 'p2' } as Me)
    expect(box.mine.value).toEqual([])
    expect(await box.flush()).toBe(0)
    expect(post).toHaveBeenCalledTimes(2)
  })
})
