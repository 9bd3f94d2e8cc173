import { beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { ApiProblem } from '@/api/problem'
import { saveDocument, useDocument, type Doc } from './document.data'
import { merged, useDocumentForm, type Form } from './useDocumentForm'

vi.mock('vue-i18n', async (real) => ({
  ...((await real()) as object),
  useI18n: () => ({ t: (key: string) => key }),
}))
vi.mock('@/api/attachments', () => ({ upload: vi.fn(), maxBytes: 1e6 }))
vi.mock('./document.data', () => ({ saveDocument: vi.fn(), useDocument: vi.fn() }))

const doc = (version: number, title: string, body: string, extra = {}) =>
  ({ version, body, extra, row: { id: 'd1', kind: 'article', title, tags: [] } }) as unknown as Doc
const data = shallowRef<Doc>()
const refetch = vi.fn()
const form = () => effectScope().run(() => useDocumentForm(() => 'd1'))!

beforeEach(() => {
  data.value = undefined
  refetch.mockReset()
  vi.mocked(saveDocument)
    .mockReset()
    .mockResolvedValue({} as never)
  vi.mocked(useDocument).mockReturnValue({ data, refetch } as never)
})

it('sends the version of the record that filled the form, whatever comes in behind it', async () => {
  data.value = doc(1, '旧题', '旧文')
  const one = form()
  one.form.body = '我写的'
  data.value = doc(2, '别人改的题', '别人写的')
  await nextTick()
  await one.save()
  expect(vi.mocked(saveDocument).mock.calls[0]![0]!.version).toBe(1)
  expect(vi.mocked(saveDocument).mock.calls[0]![2].facts.title).toBe('旧题')
})

it('takes the newest while nothing is typed: an old copy makes no conflict', async () => {
  data.value = doc(1, '旧题', '旧文')
  const one = form()
  data.value = doc(2, '新题', '新文')
  await nextTick()
  expect(one.form.title).toBe('新题')
  await one.save()
  expect(vi.mocked(saveDocument).mock.calls[0]![0]!.version).toBe(2)
})

it('on a conflict loads what another wrote, keeps what was typed, and says what both changed', async () => {
  data.value = doc(1, '旧题', '旧文', { author: '甲', licence: '1' })
  const one = form()
  one.form.body = '我写的'
  vi.mocked(saveDocument).mockRejectedValueOnce(new ApiProblem(412, 'conflict.stale'))
  await one.save()
  expect(one.stale.value).toBe(true)
  refetch.mockResolvedValue({
    data: doc(2, '新题', '别人写的', { author: '乙', licence: '1' }),
    isError: false,
  })
  await one.renew()
  expect(one.stale.value).toBe(false)
  expect({ ...one.form }).toMatchObject({
    title: '新题',
    body: '我写的',
    extra: { author: '乙', licence: '1' },
  })
  expect(one.both.value).toEqual(['body'])
  await one.save()
  expect(vi.mocked(saveDocument).mock.calls.at(-1)![0]!.version).toBe(2)
})

it('keeps each own field for itself', () => {
  const base: Form = { kind: 'a', title: '题', body: '', tags: [], extra: { a: 1, b: 1, c: 1 } }
  const mine = { ...base, extra: { a: 2, b: 1 } }
  const theirs = { ...base, tags: ['新'], extra: { a: 3, b: 2, c: 1, d: 4 } }
  expect(merged(base, mine, theirs)).toEqual({
    form: { ...base, tags: ['新'], extra: { a: 2, b: 2, d: 4 } },
    both: ['extra.a'],
  })
})

it('shows what the server says of a tag at the tags', async () => {
  data.value = doc(1, '题', '文')
  const one = form()
  const errors = [{ field: 'facts.tags[1]', code: 'too-long' }]
  vi.mocked(saveDocument).mockRejectedValueOnce(new ApiProblem(422, 'validation.failed', {}, errors))
  await one.save()
  expect(one.errors.value.tags).toBe('太长了')
})
