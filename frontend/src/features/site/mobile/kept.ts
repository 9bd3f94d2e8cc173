import { computed } from 'vue'
import { outbox } from '@/offline/outbox'
import type { Kept } from '../useLook'

const subjectOf = (round: string, site: string) => `site-check/${round}/${site}`

/** A look that found no line, until it is sent. */
export const keepLook = (round: string, site: { id: string; name: string }, look: Kept) =>
  outbox.add({
    subject: subjectOf(round, site.id),
    title: site.name,
    on: look.body.takenOn,
    path: `/sites/${site.id}/checks`,
    body: look.body,
    field: 'photoIds',
    sent: look.sent,
    files: look.files,
    key: look.key,
  })

/** Which places of a round were looked at and wait to be sent. */
export function useKept() {
  const subjects = computed(() => new Set(outbox.mine.value.map((one) => one.subject)))
  return (round: string, site: string) => subjects.value.has(subjectOf(round, site))
}
