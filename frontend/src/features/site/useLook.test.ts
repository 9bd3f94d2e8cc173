import { beforeEach, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { upload } from '@/api/attachments'
import { ApiProblem, offline } from '@/api/problem'
import { addLook } from './site.data'
import { useLook, type Kept } from './useLook'

vi.mock('vue-i18n', async (real) => ({
  ...((await real()) as object),
  useI18n: () => ({ t: (key: string) => key }),
}))
vi.mock('@/api/attachments', () => ({ upload: vi.fn(), maxBytes: 1e6 }))
vi.mock('./site.data', () => ({
  addLook: vi.fn(),
  useSiteKinds: () => ({ checkFields: () => [] }),
  useSitesChanged: () => async () => undefined,
}))

/** A look that lacks nothing but its files. */
function look(keep?: (look: Kept) => Promise<void>) {
  const made = effectScope().run(() => useLook(() => ({ id: 's1', kind: 'BOARD' }), 'r1', keep))!
  made.form.condition = 'GOOD'
  return made
}
async function withFile(made: ReturnType<typeof look>, end: 'done' | 'failed') {
  made.uploads.add([new File(['x'], 'a.txt', { type: 'text/plain' })])
  await vi.waitFor(() => expect(made.uploads.state.entries.at(-1)!.state).toBe(end))
}

beforeEach(() => {
  vi.mocked(upload)
    .mockReset()
    .mockResolvedValue({ id: 'f1' } as never)
  vi.mocked(addLook)
    .mockReset()
    .mockResolvedValue({} as never)
})

it('is kept under the key of the try that found no line, once however often it is pressed', async () => {
  const keep = vi.fn(async () => undefined)
  const made = look(keep)
  await withFile(made, 'done')
  vi.mocked(addLook).mockRejectedValueOnce(offline())
  expect(await Promise.all([made.take(), made.take()])).toEqual(['kept', false])
  const [, , headers] = vi.mocked(addLook).mock.calls[0]!
  expect(keep).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ sent: ['f1'], files: [], key: headers['Idempotency-Key' as never] }),
  )
  expect(made.problem.value).toBeNull()
})

it('is kept with the file that found no line, and asks nothing of the server', async () => {
  const keep = vi.fn(async () => undefined)
  const made = look(keep)
  vi.mocked(upload).mockRejectedValueOnce(offline())
  await withFile(made, 'failed')
  expect(await made.take()).toBe('kept')
  expect(addLook).not.toHaveBeenCalled()
  expect(keep).toHaveBeenCalledWith(expect.objectContaining({ sent: [], files: [expect.any(File)] }))
})

it('stays on the screen when it was refused, or when the phone has no room', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const keep = vi.fn().mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  const made = look(keep)
  await withFile(made, 'done')
  vi.mocked(addLook).mockRejectedValueOnce(new ApiProblem(422, 'site-check.round-closed'))
  expect(await made.take()).toBe(false)
  expect(keep).not.toHaveBeenCalled()
  vi.mocked(addLook).mockRejectedValueOnce(offline())
  expect(await made.take()).toBe(false)
  expect(made.problem.value?.code).toBe('network.offline')
})

it('does not go without a second photo that nobody has looked at, nor one that failed', async () => {
  const made = look(vi.fn(async () => undefined))
  await withFile(made, 'done')
  made.uploads.add([new File(['x'], 'b.jpg', { type: 'image/jpeg' })])
  expect(await made.take()).toBe(false)
  expect(made.uploads.lacks.value).toBe('confirm')
  vi.mocked(upload).mockRejectedValueOnce(new ApiProblem(422, 'attachment.type'))
  made.uploads.confirm(true)
  await vi.waitFor(() => expect(made.uploads.state.entries.at(-1)!.state).toBe('failed'))
  expect(await made.take()).toBe(false)
  expect(made.uploads.lacks.value).toBe('files')
  expect(addLook).not.toHaveBeenCalled()
})
