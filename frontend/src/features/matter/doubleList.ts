import { i18n } from '@/locales'
import type { DoubleListRow } from './matter.data'
import { money } from './matter.facts'

const { t } = i18n.global

/** The columns of domain B5 in their order; the workbook made by the server has the same. */
export const columns = [
  'ledgerNo',
  'title',
  'detail',
  'proposer',
  'proposedOn',
  'source',
  'topic',
  'leader',
  'lead',
  'support',
  'measure',
  'standard',
  'dueOn',
  'budget',
  'progress',
  'obstacle',
  'evidence',
  'status',
  'light',
  'satisfaction',
  'closedOn',
  'closedBy',
  'remark',
] as const
export type Column = (typeof columns)[number]

/** What holds long text and so wants room. */
export const wide: readonly Column[] = [
  'title',
  'detail',
  'measure',
  'standard',
  'progress',
  'obstacle',
  'remark',
]

/** A cell's text, empty where there is nothing to say. */
export function cell(row: DoubleListRow, column: Column): string {
  switch (column) {
    case 'proposer':
      return row.proposer.name
    case 'lead':
      return row.lead?.name ?? ''
    case 'support':
      return row.support.map((u) => u.name).join('、')
    case 'source':
      return [row.source ? t(`matter.source.${row.source}`) : '', row.sourceName ?? '']
        .filter(Boolean)
        .join('：')
    case 'budget':
      return [row.budget === null ? '' : `${money(row.budget)}元`, row.budgetSource ?? '']
        .filter(Boolean)
        .join('，')
    case 'evidence':
      return row.evidence ? String(row.evidence) : ''
    case 'status':
      return t(`ui.status.${row.status}`)
    case 'light':
      return row.light ? t(`ui.light.${row.light}`) : ''
    case 'satisfaction':
      return row.satisfaction ? t(`matter.stars.${row.satisfaction}`) : ''
    case 'closedOn':
    case 'closedBy':
      return row.status === 'CLOSED' ? (row[column] ?? '') : ''
    case 'remark':
      return remark(row)
    default:
      return row[column] ?? ''
  }
}

function remark(row: DoubleListRow): string {
  return [
    row.carriedFrom ? t('matter.double.carried', { year: row.carriedFrom }) : '',
    row.originalDueOn ? t('matter.double.firstDue', { day: row.originalDueOn }) : '',
    row.reply ? `${t(`ui.status.${row.status}`)}：${row.reply}` : '',
  ]
    .filter(Boolean)
    .join('；')
}
