import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  awaited,
  cancelJob,
  jobs,
  lasting,
  loadJobs,
  retryJob,
  startExport,
  trayOpen,
  type Job,
} from './jobs'

const server = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('./client', () => ({
  api: { GET: server.get, POST: server.post },
  body: async (call: Promise<{ data: unknown }>) => (await call).data,
  download: vi.fn(),
}))

const job = (id: string, status: Job['status']) => ({ id, status }) as Job
const listed = (...items: Job[]) => server.get.mockResolvedValueOnce({ data: { items } })

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  jobs.value = []
  awaited.clear()
  trayOpen.value = false
})
afterEach(() => vi.useRealTimers())

describe('jobs', () => {
  it('asks how far it is until nothing lasts', async () => {
    server.post.mockResolvedValueOnce({ data: job('a', 'QUEUED') })
    await startExport('matter.export', { light: 'RED' }, ['title'])
    expect(server.post.mock.calls[0]![1]).toMatchObject({
      body: { kind: 'matter.export', filters: { light: 'RED' }, columns: ['title'] },
    })
    expect(trayOpen.value).toBe(true)
    expect(awaited.has('a')).toBe(true)
    listed(job('a', 'RUNNING'))
    await vi.advanceTimersByTimeAsync(600)
    expect(lasting.value).toHaveLength(1)
    listed(job('a', 'DONE'))
    await vi.advanceTimersByTimeAsync(600)
    expect(jobs.value[0]?.status).toBe('DONE')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.get).toHaveBeenCalledTimes(2)
  })
  it('asks again after a lost line', async () => {
    jobs.value = [job('a', 'RUNNING')]
    server.get.mockRejectedValueOnce(new Error('offline'))
    await loadJobs().catch(() => {})
    listed(job('a', 'DONE'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(lasting.value).toEqual([])
  })
  it('follows what is tried again in the place of what failed', async () => {
    jobs.value = [job('b', 'DONE'), job('a', 'FAILED')]
    server.post.mockResolvedValueOnce({ data: job('c', 'QUEUED') })
    listed(job('c', 'RUNNING'), job('b', 'DONE'))
    await retryJob(jobs.value[1]!)
    expect(server.post.mock.calls[0]![1]).toMatchObject({ params: { path: { id: 'a' } } })
    expect(awaited.has('c')).toBe(true)
    expect(jobs.value.map((j) => j.id)).toEqual(['c', 'b'])
    expect(lasting.value).toHaveLength(1)
  })
  it('hands over no file of what was cancelled', async () => {
    jobs.value = [job('a', 'RUNNING')]
    awaited.add('a')
    server.post.mockResolvedValueOnce({ data: job('a', 'CANCELLED') })
    await cancelJob(jobs.value[0]!)
    expect(awaited.size).toBe(0)
    expect(jobs.value[0]?.status).toBe('CANCELLED')
  })
})
