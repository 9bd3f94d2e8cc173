import { beforeEach, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { upload } from '@/api/attachments'
import { ApiProblem } from '@/api/problem'
import { recordActivity, type Activity } from './activity.data'
import { useRecord } from './useRecord'

vi.mock('@/api/attachments', () => ({ upload: vi.fn(), maxBytes: 1e6 }))
vi.mock('./activity.data', () => ({
  audiences: ['SOLDIERS'],
  recordActivity: vi.fn(),
  useActivitiesChanged: () => async () => undefined,
}))
const item = ref({
  id: 'a',
  version: 3,
  counts: [],
  goods: null,
  extra: {},
  kind: { fields: [] },
} as unknown as Activity)
const recording = () => effectScope().run(() => useRecord(() => item.value))!

beforeEach(() => {
  vi.mocked(recordActivity)
    .mockReset()
    .mockResolvedValue({} as never)
})

it('does not drop a photo that failed, and clears none of them', async () => {
  const made = recording()
  vi.mocked(upload).mockRejectedValueOnce(new ApiProblem(0, 'network.offline'))
  made.uploads.add([new File(['x'], 'a.txt')])
  await vi.waitFor(() => expect(made.uploads.state.entries[0]!.state).toBe('failed'))
  expect(await made.save()).toBe(false)
  expect(made.uploads.state.entries).toHaveLength(1)
  expect(recordActivity).not.toHaveBeenCalled()
})

it('is written over the version that was seen when it opened', async () => {
  const made = recording()
  item.value = { ...item.value, version: 4 }
  expect(await made.save()).toBe(true)
  expect(recordActivity).toHaveBeenCalledWith(
    expect.objectContaining({ version: 3 }),
    expect.anything(),
    expect.anything(),
  )
})

it('leaves the goods of a visit to its signed lines', async () => {
  const was = item.value
  for (const form of ['visit', null]) {
    item.value = { ...was, goods: 700, kind: { form, fields: [] } } as unknown as Activity
    const made = recording()
    expect(made.byLines.value).toBe(form === 'visit')
    expect(await made.save()).toBe(true)
    const sent = vi.mocked(recordActivity).mock.calls.at(-1)![1]
    expect(sent.goods).toBe(form === 'visit' ? undefined : 700)
  }
})
