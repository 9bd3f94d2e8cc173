import { authorize, renew, signInAgain } from '@/auth/session'
import { getBlob, type Schema } from './client'
import { offline, problemOf } from './problem'

export type Attachment = Schema['Attachment']

export const maxBytes = 20 * 1024 * 1024
export const accept = 'image/jpeg,image/png,.pdf,.docx,.xlsx,.txt'

/** Sends one file. XMLHttpRequest, because fetch does not tell how far an upload is. */
export async function upload(
  file: File,
  confirmed: boolean,
  onProgress: (part: number) => void,
): Promise<Attachment> {
  const first = await sendOnce(file, confirmed, onProgress)
  if (first.status !== 401) return settle(first)
  if (!(await renew())) {
    signInAgain()
    return settle(first)
  }
  return settle(await sendOnce(file, confirmed, onProgress))
}

interface Answer {
  status: number
  text: string
}

async function sendOnce(file: File, confirmed: boolean, onProgress: (part: number) => void): Promise<Answer> {
  const form = new FormData()
  form.append('file', file, file.name)
  if (confirmed) form.append('confirmed', 'true')
  const request = new XMLHttpRequest()
  request.open('POST', '/api/v1/attachments')
  request.setRequestHeader('Accept', 'application/json')
  await authorize((name, value) => request.setRequestHeader(name, value))
  return new Promise((resolve, reject) => {
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(e.loaded / e.total)
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => reject(offline())
    request.ontimeout = () => reject(offline())
    request.send(form)
  })
}

function settle(answer: Answer): Attachment {
  let parsed: unknown = null
  try {
    parsed = JSON.parse(answer.text)
  } catch {
    // Not JSON: a proxy's page. The status says enough.
  }
  if (answer.status < 200 || answer.status >= 300) throw problemOf(answer.status, parsed)
  return parsed as Attachment
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
