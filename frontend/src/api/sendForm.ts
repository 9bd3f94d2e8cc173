import { authorize, renew, signInAgain } from '@/auth/session'
import { offline, problemOf } from './problem'

/** Sends a form with files. XMLHttpRequest, because fetch does not tell how far an upload is. */
export async function sendForm<T>(
  path: string,
  form: FormData,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  const first = await sendOnce(path, form, onProgress, signal)
  if (first.status !== 401) return settle<T>(first)
  if (!(await renew())) {
    signInAgain()
    return settle<T>(first)
  }
  return settle<T>(await sendOnce(path, form, onProgress, signal))
}

interface Answer {
  status: number
  text: string
}

async function sendOnce(
  path: string,
  form: FormData,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<Answer> {
  const request = new XMLHttpRequest()
  request.open('POST', `/api/v1${path}`)
  request.setRequestHeader('Accept', 'application/json')
  await authorize((name, value) => request.setRequestHeader(name, value))
  return new Promise((resolve, reject) => {
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(e.loaded / e.total)
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => reject(offline())
    request.ontimeout = () => reject(offline())
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function settle<T>(answer: Answer): T {
  let parsed: unknown = null
  try {
    parsed = JSON.parse(answer.text)
  } catch {
    // Not JSON: a proxy's page. The status says enough.
  }
  if (answer.status < 200 || answer.status >= 300) throw problemOf(answer.status, parsed)
  return parsed as T
}
