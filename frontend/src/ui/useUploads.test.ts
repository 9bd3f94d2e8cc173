import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { ApiProblem } from '@/api/problem'
import { useUploads } from './useUploads'

const upload = vi.hoisted(() => vi.fn())
vi.mock('@/api/attachments', () => ({ upload, maxBytes: 20 * 1024 * 1024 }))
vi.mock('@/api/client', () => ({}))

const picture = (name = 'a.jpg') => new File(['x'], name, { type: 'image/jpeg' })
const paper = (name = 'a.pdf') => new File(['x'], name, { type: 'application/pdf' })
const sent = (file: File) => ({ id: file.name, name: file.name, picture: file.type.startsWith('image/') })

function uploads() {
  return effectScope().run(() => useUploads())!
}

beforeEach(() => {
  upload.mockReset()
  upload.mockImplementation(async (file: File) => sent(file))
})

describe('uploads', () => {
  it('holds pictures back until a person says that they show nothing sensitive', async () => {
    const u = uploads()
    u.add([picture(), paper()])
    await flushPromises()
    expect(upload).toHaveBeenCalledTimes(1)
    expect(u.unconfirmed.value).toBe(true)
    u.confirm(true)
    await flushPromises()
    expect(u.done.value.map((a) => a.id).sort()).toEqual(['a.jpg', 'a.pdf'])
    expect(upload.mock.calls[1]?.[1]).toBe(true)
    expect(u.pending.value).toBe(false)
  })
  it('asks again for a picture added later', async () => {
    const u = uploads()
    u.add([picture()])
    u.confirm(true)
    await flushPromises()
    u.add([picture('b.jpg')])
    await flushPromises()
    expect(u.unconfirmed.value).toBe(true)
    expect(u.done.value).toHaveLength(1)
  })
  it('lets no form go while a file would be left out, and says why', async () => {
    const u = uploads()
    expect([u.ready(), u.lacks.value]).toEqual([true, undefined])
    u.add([picture()])
    u.confirm(true)
    await flushPromises()
    upload.mockRejectedValueOnce(new ApiProblem(0, 'network.offline'))
    u.add([picture('b.jpg')])
    await flushPromises()
    expect(u.lacks.value).toBeUndefined()
    expect([u.ready(), u.lacks.value]).toEqual([false, 'confirm'])
    // Nobody has said that it shows nothing sensitive: it is not kept for later either.
    expect([u.ready(true), u.lacks.value]).toEqual([false, 'confirm'])
    u.confirm(true)
    await flushPromises()
    expect([u.ready(), u.lacks.value]).toEqual([false, 'files'])
    expect(u.ready(true)).toBe(true)
    u.again(u.state.entries[1]!)
    await flushPromises()
    expect([u.ready(), u.lacks.value]).toEqual([true, undefined])
  })
  it('keeps what failed, and sends it again alone', async () => {
    upload.mockRejectedValueOnce(new ApiProblem(0, 'network.offline'))
    const u = uploads()
    u.add([paper(), paper('b.pdf')])
    await flushPromises()
    expect(u.state.entries.map((e) => e.state)).toEqual(['failed', 'done'])
    u.again(u.state.entries[0]!)
    await flushPromises()
    expect(u.done.value).toHaveLength(2)
    expect(upload).toHaveBeenCalledTimes(3)
  })
  it('refuses before sending what the server would refuse', async () => {
    const u = uploads()
    const huge = paper('c.pdf')
    Object.defineProperty(huge, 'size', { value: 21 * 1024 * 1024 })
    u.add([new File(['x'], 'a.exe'), huge])
    await flushPromises()
    expect(upload).not.toHaveBeenCalled()
    expect(u.state.entries.map((e) => (e.error as ApiProblem).code)).toEqual([
      'attachment.type',
      'attachment.too-large',
    ])
  })
  it('takes up again what was sent before a reload', () => {
    const u = uploads()
    u.restore([{ id: '1', name: 'a.jpg', picture: true, size: 1 } as never])
    expect(u.done.value).toHaveLength(1)
    expect(u.pending.value).toBe(false)
  })
})
