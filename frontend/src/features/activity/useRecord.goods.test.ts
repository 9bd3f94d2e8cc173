import { beforeEach, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { recordActivity, type Activity } from './activity.data'
import { useRecord } from './useRecord'

vi.mock('vue-i18n', async (real) => ({
  ...((await real()) as object),
  useI18n: () => ({ t: (key: string) => key }),
}))
vi.mock('./activity.data', async (real) => ({
  ...((await real()) as object),
  recordActivity: vi.fn(),
  useActivitiesChanged: () => async () => undefined,
}))
beforeEach(
  () =>
    void vi
      .mocked(recordActivity)
      .mockReset()
      .mockResolvedValue({} as never),
)

const sent = async (form: string | null) => {
  const item = {
    id: 'a',
    version: 1,
    counts: [],
    goods: 700,
    families: 2,
    extra: {},
    kind: { form, fields: [] },
  }
  const record = effectScope().run(() => useRecord(() => item as unknown as Activity))!
  expect(await record.save()).toBe(true)
  return { byLines: record.byLines.value, goods: vi.mocked(recordActivity).mock.calls[0]![1].goods }
}

it('leaves the goods of a visit to its signed lines', async () => {
  expect(await sent('visit')).toEqual({ byLines: true, goods: undefined })
})

it('takes the goods of any other kind from the record', async () => {
  expect(await sent(null)).toEqual({ byLines: false, goods: 700 })
})
