import { useQuery } from '@tanstack/vue-query'
import type { RouteLocationRaw } from 'vue-router'
import { api, body, type Schema } from '@/api/client'
import { me } from '@/auth/can'

export type Work = Schema['WaitingCount']

/** What waits besides matters, by step. */
export function useWork(on: boolean) {
  return useQuery({ queryKey: ['work'], queryFn: () => body(api.GET('/reports/waiting')), enabled: on })
}

/* The list whose rows a number counts, narrowed as the server counted them. */
const desk: Record<string, () => RouteLocationRaw> = {
  'person.check': () => ({ name: 'persons', query: { status: 'COLLECTED' } }),
  'person.approve': () => ({ name: 'persons', query: { status: 'CHECKED' } }),
  'person-twin.propose': () => ({ name: 'person-twins' }),
  'person-export.approve': () => ({ name: 'person-exports' }),
  'plaque.check': () => ({ name: 'plaques', query: { status: 'CANDIDATE' } }),
  'plaque.hang': () => ({ name: 'plaques', query: { status: 'BATCHED' } }),
  'merit.deliver': () => ({ name: 'letters', query: { only: 'open' } }),
  'benefit.pass': () => ({ name: 'cases', query: { only: 'waiting' } }),
  'document.clear': () => ({ name: 'documents', query: { status: 'SUBMITTED' } }),
  'document.issue': () => ({ name: 'documents', query: { status: 'CLEARED' } }),
  'document.receive': () => ({ name: 'documents', query: { only: 'toSign' } }),
  'sheet.answer': () => ({ name: 'sheets', query: { status: 'ISSUED', unit: me.value?.unit.id } }),
  'sheet.clear': () => ({ name: 'sheets', query: { status: 'ANSWERED' } }),
  'reconciliation.state': () => ({ name: 'reconciliations' }),
  'collection.propose': () => ({ name: 'collections' }),
}

/* Where the phone has a page for it; the rest is done at a desk. */
const phone: Record<string, string> = {
  'person.check': 'm-persons',
  'plaque.hang': 'm-plaques',
  'merit.deliver': 'm-letters',
  'benefit.pass': 'm-cases',
  'document.receive': 'm-documents',
  'reconciliation.state': 'm-reconciliations',
}

export const placeOfWork = (word: string) => desk[word]!()

/** The work that has a page on the phone, and that page. */
export const onPhone = (work: readonly Work[]) =>
  work.filter((w) => phone[w.action]).map((w) => ({ ...w, to: { name: phone[w.action]! } }))

/** The text of a step: words of the ledger's own steps are verbs alone. */
export const workKey = (word: string) => `home.work.${word}`

/** All steps that have a place, for the test of their texts. */
export const works = Object.keys(desk)
