import type { Schema } from '@/api/client'

export const sources = [
  'DIRECT',
  'COLLECTION',
  'VISIT',
  'SPECIAL',
  'MEETING',
  'SURVEY',
  'INSPECTION',
  'LETTER',
  'PLAN',
] as const

/** The ledger's columns as a form holds them; money in 元. */
export interface FactsForm {
  topic: string
  measure: string
  leader: string
  budget: number | null
  budgetSource: string
  source: (typeof sources)[number] | ''
  sourceName: string
  sourceOn: string | null
  extra: Record<string, unknown>
}

export function factsForm(facts?: Schema['MatterFacts']): FactsForm {
  return {
    topic: facts?.topic ?? '',
    measure: facts?.measure ?? '',
    leader: facts?.leader ?? '',
    budget: facts?.budget === null || facts?.budget === undefined ? null : facts.budget / 100,
    budgetSource: facts?.budgetSource ?? '',
    source: facts?.source ?? '',
    sourceName: facts?.sourceName ?? '',
    sourceOn: facts?.sourceOn ?? null,
    extra: { ...(facts?.extra ?? {}) },
  }
}

/** What is sent: only what was filled, money in 分. */
export function factsBody(form: FactsForm): Schema['MatterFactsRequest'] {
  const all = {
    topic: form.topic,
    measure: form.measure.trim(),
    leader: form.leader.trim(),
    budget: form.budget === null ? '' : Math.round(form.budget * 100),
    budgetSource: form.budgetSource.trim(),
    source: form.source,
    sourceName: form.sourceName.trim(),
    sourceOn: form.sourceOn ?? '',
    extra: form.topic ? form.extra : '',
  }
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== '')) as Schema['MatterFactsRequest']
}

/** 12500.5 → 12,500.50; whole amounts without 角分. */
export const money = (fen: number) =>
  (fen / 100).toLocaleString('zh-CN', {
    minimumFractionDigits: fen % 100 ? 2 : 0,
    maximumFractionDigits: 2,
  })
