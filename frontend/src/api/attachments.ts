import { getBlob, type Schema } from './client'
import { sendForm } from './sendForm'

export type Attachment = Schema['Attachment']

export const maxBytes = 20 * 1024 * 1024
export const accept = 'image/jpeg,image/png,.pdf,.docx,.xlsx,.txt'

/** Sends one file. */
export function upload(
  file: File,
  confirmed: boolean,
  onProgress: (part: number) => void,
): Promise<Attachment> {
  const form = new FormData()
  form.append('file', file, file.name)
  if (confirmed) form.append('confirmed', 'true')
  return sendForm<Attachment>('/attachments', form, onProgress)
}

const urls = new Map<string, Promise<string>>()
const kept = 120

/** An object URL of an attachment's content, fetched with the bearer and kept for the page's life (bounded). */
export function contentUrl(id: string): Promise<string> {
  const known = urls.get(id)
  if (known) return known
  const url = getBlob(`/attachments/${id}/content`, { inline: 'true' }).then(({ blob }) =>
    URL.createObjectURL(blob),
  )
  urls.set(id, url)
  url.catch(() => urls.delete(id))
  if (urls.size > kept) {
    const [oldest, old] = urls.entries().next().value!
    urls.delete(oldest)
    void old.then((u) => URL.revokeObjectURL(u)).catch(() => undefined)
  }
  return url
}
