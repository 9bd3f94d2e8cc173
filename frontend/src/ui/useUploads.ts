import { computed, onScopeDispose, reactive } from 'vue'
import { maxBytes, upload, type Attachment } from '@/api/attachments'
import { ApiProblem, asProblem } from '@/api/problem'
import { newId } from '@/api/ids'

export interface Entry {
  key: string
  name: string
  size: number
  picture: boolean
  file: File | null
  preview: string | null
  state: 'waiting' | 'sending' | 'done' | 'failed'
  part: number
  error: unknown
  attachment: Attachment | null
}

const allowed = /\.(jpe?g|png|pdf|docx|xlsx|txt)$/i

/**
 * Files on their way up. Pictures wait until the person has said that they show nothing sensitive; everything else
 * goes at once. A failed one can be sent again, alone.
 */
export function useUploads() {
  const state = reactive({ entries: [] as Entry[], confirmed: false, asked: false })

  function add(files: Iterable<File>) {
    for (const file of files) {
      const picture = file.type.startsWith('image/')
      const entry = reactive<Entry>({
        key: newId(),
        name: file.name,
        size: file.size,
        picture,
        file,
        preview: picture ? URL.createObjectURL(file) : null,
        state: 'waiting',
        part: 0,
        error: null,
        attachment: null,
      })
      if (file.size > maxBytes) fail(entry, new ApiProblem(413, 'attachment.too-large', { name: file.name }))
      else if (!allowed.test(file.name) && !(picture && /jpeg|png/.test(file.type)))
        fail(entry, new ApiProblem(415, 'attachment.type', { name: file.name }))
      if (picture) state.confirmed = false
      state.entries.push(entry)
    }
    void flush()
  }

  function fail(entry: Entry, error: unknown) {
    entry.state = 'failed'
    entry.error = error
  }

  async function send(entry: Entry) {
    if (!entry.file) return
    entry.state = 'sending'
    entry.part = 0
    entry.error = null
    try {
      entry.attachment = await upload(entry.file, entry.picture, (part) => (entry.part = part))
      entry.state = 'done'
    } catch (error) {
      fail(entry, error)
    }
  }

  /** One after another: a phone's line is thin, and one picture that arrived is worth more than three half ones. */
  async function flush() {
    if (state.entries.some((e) => e.state === 'sending')) return
    for (;;) {
      const next = state.entries.find((e) => e.state === 'waiting' && (!e.picture || state.confirmed))
      if (!next) return
      await send(next)
    }
  }

  function confirm(yes: boolean) {
    state.confirmed = yes
    if (yes) void flush()
  }
  function again(entry: Entry) {
    entry.state = 'waiting'
    void flush()
  }
  function remove(entry: Entry) {
    const at = state.entries.findIndex((e) => e.key === entry.key)
    if (at >= 0) state.entries.splice(at, 1)
    if (entry.preview) URL.revokeObjectURL(entry.preview)
  }
  /** Files that were sent before a reload or a new sign-in. */
  function restore(attachments: Attachment[]) {
    for (const a of attachments)
      state.entries.push({
        key: a.id,
        name: a.name,
        size: a.size,
        picture: a.picture,
        file: null,
        preview: null,
        state: 'done',
        part: 1,
        error: null,
        attachment: a,
      })
  }

  onScopeDispose(() => state.entries.forEach((e) => e.preview && URL.revokeObjectURL(e.preview)))

  const unconfirmed = computed(
    () => state.entries.some((e) => e.picture && e.state === 'waiting') && !state.confirmed,
  )
  const pending = computed(() => state.entries.some((e) => e.state !== 'done'))
  const unsent = computed(() => {
    const open = state.entries.filter((e) => e.state !== 'done')
    const later = (e: Entry) =>
      e.file && e.state === 'failed' && asProblem(e.error).transient && (!e.picture || state.confirmed)
    return open.every(later) ? open.map((e) => e.file!) : []
  })

  /**
   * Whether a form may go: a file that waits, is under way or failed would be left out without a word. Why not is said
   * at the field. `later`: what found no line is kept and sent later.
   */
  function ready(later = false): boolean {
    state.asked = pending.value && !(later && unsent.value.length)
    return !state.asked
  }

  return {
    state,
    add,
    confirm,
    again,
    remove,
    restore,
    ready,
    done: computed(() => state.entries.flatMap((e) => (e.attachment ? [e.attachment] : []))),
    unconfirmed,
    /** Files that found no line and may go later; none, while another one waits for the person. */
    unsent,
    busy: computed(() => state.entries.some((e) => e.state === 'sending')),
    pending,
    /** What stands between the files and a form that was to go. */
    lacks: computed(() => {
      if (!state.asked || !pending.value) return undefined
      return unconfirmed.value ? ('confirm' as const) : ('files' as const)
    }),
  }
}

export type Uploads = ReturnType<typeof useUploads>
