import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import type { MatterRow } from './matter.data'
import MatterCell from './MatterCell.vue'

const point = (no: string | null, title: string | null) =>
  mount(MatterCell, {
    props: {
      column: 'point',
      row: { point: { workPointId: '1', pointId: no && '2', no, title } } as MatterRow,
      dense: false,
    },
    global: { plugins: [i18n] },
  }).text()

describe('a cell of the ledger', () => {
  it('says nothing of a point that has neither number nor title', () => {
    expect(point(null, null)).toBe('—')
    expect(point('一、', '强化服务')).toBe('一、 强化服务')
    expect(point(null, '强化服务')).toBe('强化服务')
  })
})
