import type { KindField } from '@/api/kinds'

/** Answers of a check-list. */
export const answers = ['yes', 'no', 'na'] as const
export type Answer = (typeof answers)[number]

/** The remark on an item stands beside its answer, under this key. */
export const noteOf = (item: string) => `note:${item}`

/** Fields that need the whole width of a form. */
export const wide = (field: KindField) => ['COUNTS', 'CHECKLIST', 'PHOTO'].includes(field.type)

/** What is typed as yuan, in whole fen; null for what is no amount. Counted in digits, never in fractions. */
export function fenOf(typed: string): number | null {
  const parts = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s]/g, ''))
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null
}

/** 1250050 → 12500.50 as it is typed; whole amounts without 角分. */
export const typedYuan = (fen: number) =>
  fen % 100 ? `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}` : String(fen / 100)

export { yuan } from '@/ui/money'

/** People of all classes together. */
export const sum = (counts: Record<string, unknown> | undefined) =>
  Object.values(counts ?? {}).reduce<number>((all, n) => all + (typeof n === 'number' ? n : 0), 0)
