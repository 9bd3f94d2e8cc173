import { beforeEach, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { upload } from '@/api/attachments'
import { ApiProblem } from '@/api/problem'
import { useFinding } from './useFinding'
import { useSign } from './useSign'
import { addFinding, signLine, type Line, type Of } from './visit.data'

vi.mock('vue-i18n', async (real) => ({
  ...((await real()) as object),
  useI18n: () => ({ t: (key: string) => key }),
}))
vi.mock('@/api/attachments', () => ({ upload: vi.fn(), maxBytes: 1e6 }))
vi.mock('./visit.data', () => ({
  signLine: vi.fn(),
  addFinding: vi.fn(),
  usePartChanged: () => async () => undefined,
}))
const activity = { id: 'a1', startsOn: '2026-01-01', mayEdit: true, kind: { form: 'visit' } } as Of
const line = { id: 'l1' } as Line
const within = <T>(make: () => T) => effectScope().run(make)!

beforeEach(() => {
  vi.mocked(upload)
    .mockReset()
    .mockResolvedValue({ id: 's1' } as never)
  vi.mocked(signLine)
    .mockReset()
    .mockResolvedValue({} as never)
  vi.mocked(addFinding)
    .mockReset()
    .mockResolvedValue({} as never)
})

it('is not signed for without a name and a hand, or the number of a paper', async () => {
  const drawn = new File(['x'], 'signature.png')
  let shown = drawn
  const sign = within(() =>
    useSign(
      activity,
      () => 3,
      line,
      async () => shown,
    ),
  )
  expect(await sign.save()).toBe(false)
  expect(Object.keys(sign.errors.value)).toEqual(['signer', 'signature'])
  sign.form.signer = ' 李强 '
  sign.form.by = 'PAPER'
  expect(await sign.save()).toBe(false)
  expect(Object.keys(sign.errors.value)).toEqual(['paperNo'])
  expect(signLine).not.toHaveBeenCalled()
  sign.form.by = 'HAND'
  sign.form.signed = true
  vi.mocked(signLine).mockRejectedValueOnce(new ApiProblem(412, 'conflict.stale'))
  expect(await sign.save()).toBe(false)
  expect(await sign.save()).toBe(true)
  // The signature goes up once.
  expect(upload).toHaveBeenCalledTimes(1)
  // Another drawing is another signature, of however many bytes.
  vi.mocked(upload).mockResolvedValue({ id: 's2' } as never)
  shown = new File(['y'], 'signature.png')
  expect(await sign.save()).toBe(true)
  expect(vi.mocked(signLine).mock.calls.pop()![3]).toMatchObject({ signatureId: 's2' })
  expect(vi.mocked(signLine).mock.calls.at(-1)!.slice(0, 4)).toEqual([
    'a1',
    3,
    line,
    expect.objectContaining({ signer: '李强', signatureId: 's1', paperNo: undefined }),
  ])
})

it('hears no difficulty without a matter or the reason for none', async () => {
  const heard = within(() => useFinding(activity, () => 3, [line]))
  heard.form.text = '营区道路坑洼'
  expect(await heard.save()).toBe(false)
  expect(Object.keys(heard.errors.value)).toEqual(['title'])
  heard.form.fate = 'REASON'
  expect(await heard.save()).toBe(false)
  expect(Object.keys(heard.errors.value)).toEqual(['reason'])
  heard.form.reason = '已在办'
  expect(await heard.save()).toBe(true)
  expect(addFinding).toHaveBeenCalledExactlyOnceWith(
    'a1',
    3,
    expect.objectContaining({ lineId: 'l1', matter: undefined, reason: '已在办' }),
    expect.anything(),
  )
})

it('names in a finding what the list of the kind asks', () => {
  const fields = [
    { code: 'team', type: 'TEXT', choices: [], unitKinds: [] },
    { code: 'checks', type: 'CHECKLIST', choices: ['送喜报', '经费保障'] },
  ] as never
  const inspection = { ...activity, kind: { form: 'inspection', fields } } as Of
  expect(within(() => useFinding(inspection, () => 3, [])).items).toEqual(['送喜报', '经费保障'])
  expect(within(() => useFinding(activity, () => 3, [line])).items).toEqual([])
})
