import { expect, it, vi } from 'vitest'
import { effectScope, nextTick, reactive, ref, shallowRef } from 'vue'
import { ApiProblem } from '@/api/problem'
import { useEdit } from './useEdit'

vi.mock('vue-i18n', async (real) => ({
  ...((await real()) as object),
  useI18n: () => ({ t: (key: string) => key }),
}))
vi.mock('vue-router', () => ({ onBeforeRouteLeave: () => undefined }))

interface Record {
  id: string
  version: number
  title: string
  place: string
  extra: { [code: string]: unknown }
}
const first: Record = {
  id: 'a',
  version: 1,
  title: '清明祭扫',
  place: '烈士陵园',
  extra: { speaker: '王', n: 1 },
}
const read = ({ title, place, extra }: Record) => ({ title, place, extra: { ...extra } })

function editing() {
  const record = ref<Record>()
  const server = ref(first)
  const form = reactive({ title: '', place: '', extra: {} as Record['extra'], organizer: '' })
  const problem = shallowRef<ApiProblem | null>(null)
  const reload = async () => void (record.value = server.value)
  const edit = effectScope().run(() => useEdit({ form, record: () => record.value, read, problem, reload }))!
  return { record, server, form, problem, edit, reload }
}

it('takes what is read again only while nothing was typed, and names the version that was seen', async () => {
  const { record, form, edit } = editing()
  record.value = first
  await nextTick()
  expect(form).toMatchObject(read(first))
  record.value = { ...first, version: 2, place: '碑廊' }
  await nextTick()
  expect([form.place, edit.held.value?.version, edit.dirty.value]).toEqual(['碑廊', 2, false])

  form.title = '清明祭英烈'
  record.value = { ...first, version: 3, place: '广场' }
  await nextTick()
  expect([form.title, form.place, edit.held.value?.version, edit.dirty.value]).toEqual([
    '清明祭英烈',
    '碑廊',
    2,
    true,
  ])
})

it('takes over what another wrote when it is asked to, and leaves what was typed', async () => {
  const { server, form, problem, edit, reload } = editing()
  await reload()
  await nextTick()
  form.title = '清明祭英烈'
  form.extra = { ...form.extra, speaker: '李' }
  server.value = {
    ...first,
    version: 2,
    title: '清明',
    place: '碑廊',
    extra: { speaker: '王', n: 2, goods: '花' },
  }
  problem.value = new ApiProblem(412, 'conflict.stale')
  await edit.renew()
  expect(form).toMatchObject({
    title: '清明祭英烈',
    place: '碑廊',
    extra: { speaker: '李', n: 2, goods: '花' },
  })
  expect([edit.held.value?.version, edit.dirty.value, problem.value]).toEqual([2, true, null])
  edit.saved()
  expect(edit.dirty.value).toBe(false)
})

it('begins again with another record, whatever was typed in the last one', async () => {
  const { record, form } = editing()
  record.value = first
  await nextTick()
  form.title = '改'
  record.value = { ...first, id: 'b', title: '八一' }
  await nextTick()
  expect(form.title).toBe('八一')
})
