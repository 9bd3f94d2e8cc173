import { computed, reactive } from 'vue'
import { maxBytes, upload, type Attachment } from '@/api/attachments'
import { ApiProblem } from '@/api/problem'
import { newId } from '@/api/ids'

export const documents = '.pdf,.docx,.xlsx,.txt'

interface Entry {
  key: string
  name: string
  size: number
  part: number
  attachment: Attachment | null
  error: unknown
}

/** Documents on their way up, one after another. Pictures are evidence of matters and have their place there. */
export function useFiles() {
  const entries = reactive<Entry[]>([])

  async function add(files: Iterable<File>) {
    for (const file of files) {
      const entry = reactive<Entry>({
        key: newId(),
        name: file.name,
        size: file.size,
        part: 0,
        attachment: null,
        error: null,
      })
      entries.push(entry)
      try {
        if (file.size > maxBytes) throw new ApiProblem(413, 'attachment.too-large', { name: file.name })
        if (!/\.(pdf|docx|xlsx|txt)$/i.test(file.name))
          throw new ApiProblem(415, 'attachment.type', { name: file.name })
        entry.attachment = await upload(file, false, (part) => (entry.part = part))
      } catch (error) {
        entry.error = error
      }
    }
  }
  const remove = (key: string) =>
    entries.splice(
      entries.findIndex((e) => e.key === key),
      1,
    )

  return {
    entries,
    add,
    remove,
    ids: computed(() => entries.flatMap((e) => (e.attachment ? [e.attachment.id] : []))),
    busy: computed(() => entries.some((e) => !e.attachment && !e.error)),
  }
}
export type Files = ReturnType<typeof useFiles>
