import { computed, reactive, ref } from 'vue'
import { idempotencyKeys } from '@/api/ids'
import { todayHere } from '@/ui/format'
import { useUploads } from '@/ui/useUploads'
import { useWrite } from '@/ui/useWrite'
import { deliver, missing, useLettersChanged, type Letter, type Present } from './merit.data'

/** The record of a delivery, for the desk and for the door: one line for each rank the table names. */
export function useDelivery(letter: Letter) {
  const changed = useLettersChanged()
  const keyOf = idempotencyKeys()
  const uploads = useUploads()
  const { busy, problem, wrong, run } = useWrite()
  const tried = ref(false)
  const form = reactive({
    deliveredOn: todayHere(),
    present: letter.terms.seats.map((seat): Present => ({ name: '', rank: seat[0]!, post: '' })),
    place: '',
    text: '',
    difficulties: '',
  })
  const ranks = computed(() => [...new Set(letter.terms.seats.flat())])
  const lacking = computed(() => missing(letter.terms.seats, form.present))
  const present = computed(() => form.present.filter((p) => p.name.trim() && p.rank.trim()))
  const add = () => form.present.push({ name: '', rank: '', post: '' })
  const drop = (at: number) => form.present.splice(at, 1)

  async function save(): Promise<boolean> {
    tried.value = true
    // Who is missing is said here; the table of the day is asked by the server.
    const ready = uploads.ready()
    if (!present.value.length || !ready) return false
    const done = await run((secrecyReason) => {
      const sent = {
        deliveredOn: form.deliveredOn,
        present: present.value.map((p) => ({
          name: p.name.trim(),
          rank: p.rank.trim(),
          post: p.post?.trim() || undefined,
        })),
        place: form.place.trim() || undefined,
        text: form.text.trim() || undefined,
        difficulties: form.difficulties.trim() || undefined,
        attachmentIds: uploads.done.value.map((a) => a.id),
        secrecyReason,
      }
      return deliver(letter.row, sent, keyOf(sent))
    })
    if (!done) return false
    await changed()
    return true
  }
  return { form, ranks, lacking, present, add, drop, uploads, tried, busy, problem, wrong, save }
}

export type Delivery = ReturnType<typeof useDelivery>
