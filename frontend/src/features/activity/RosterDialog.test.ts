import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { i18n } from '@/locales'
import RosterDialog from './RosterDialog.vue'
import { setRoster, type Training } from './parts.data'
import type { Activity } from './activity.data'

vi.mock('./parts.data', () => ({ setRoster: vi.fn().mockResolvedValue({}), untrained: vi.fn() }))
vi.mock('./activity.data', async (real) => ({
  ...((await real()) as object),
  useActivitiesChanged: () => async () => undefined,
}))

const person = (name: string, attendance: string | null) => ({
  id: name,
  name,
  attendance,
  unit: { id: 'u1', name: '区教委' },
})

it('holds nobody for present until somebody says so', async () => {
  const page = mount(RosterDialog, {
    props: {
      item: { id: 'a', startsOn: '2026-05-01', kind: { within: [] } } as unknown as Activity,
      roster: { version: 3, people: [person('甲', null), person('乙', 'ABSENT')] } as unknown as Training,
    },
    global: {
      plugins: [i18n],
      stubs: {
        DeskDialog: { template: '<div><slot /><slot name="footer" /></div>' },
        UnitPicker: true,
        RouterLink: true,
        ElInput: true,
        ElSelect: true,
        ElOption: true,
      },
    },
  })
  const saved = async () => {
    await page.get('[data-test=roster-save]').trigger('click')
    await flushPromises()
    return vi
      .mocked(setRoster)
      .mock.calls.at(-1)![1]
      .people.map((p) => p.attendance)
  }
  expect(await saved()).toEqual([undefined, 'ABSENT'])
  await page.get('[data-test=all-came]').trigger('click')
  expect(await saved()).toEqual(['PRESENT', 'ABSENT'])
})
