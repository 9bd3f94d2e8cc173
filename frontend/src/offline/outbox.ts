import { computed, shallowRef } from 'vue'
import { upload } from '@/api/attachments'
import { api } from '@/api/client'
import { newId } from '@/api/ids'
import { asProblem, type ApiProblem } from '@/api/problem'
import { me } from '@/auth/can'
import { shelf, type Shelf } from './db'

/**
 * What a person did where there is no line: an ordinary operation with its files, sent later in the order in which it
 * was done. No line or no answer leaves it waiting; a refusal parks it for the person to decide; nothing is dropped
 * but by the person. An entry belongs to whoever made it, and only their sign-in sends it.
 */
export interface Entry {
  id: string
  person: string
  /** What it is about, to be found again: one waiting look for a site in a round. */
  subject: string
  title: string
  on: string
  path: string
  body: Record<string, unknown>
  /** The field of the body that takes the files, those already sent, and those that are not. */
  field: string
  sent: string[]
  files: File[]
  /** The same for every try, so that what arrived without an answer is not done twice. */
  key: string
  refusal?: { status: number; code: string; params: Record<string, unknown> }
}
export type New = Pick<Entry, 'subject' | 'title' | 'on' | 'path' | 'body' | 'field' | 'sent' | 'files'>

const post = (entry: Entry, more: Record<string, unknown>) =>
  (api.POST as unknown as (path: string, init: object) => Promise<unknown>)(entry.path, {
    body: { ...entry.body, [entry.field]: entry.sent, ...more },
    headers: { 'Idempotency-Key': entry.key },
  })

export function outboxOn(kept: Shelf<Entry>) {
  const entries = shallowRef<Entry[]>([])
  const mine = computed(() => entries.value.filter((one) => one.person === me.value?.id))
  let running: Promise<number> | null = null

  const load = async () => void (entries.value = await kept.all())
  async function put(entry: Entry) {
    await kept.put(entry)
    await load()
  }

  async function add(one: New) {
    /* A body is JSON; what a screen watches over cannot be kept. */
    const body = JSON.parse(JSON.stringify(one.body)) as Entry['body']
    await put({ ...one, body, files: [...one.files], id: newId(), key: newId(), person: me.value!.id })
  }
  async function remove(id: string) {
    await kept.remove(id)
    await load()
  }

  /** Sends one; throws what the server said. A file that arrived is not sent again. */
  async function send(entry: Entry, more: Record<string, unknown> = {}) {
    let now = entry
    for (const file of entry.files) {
      const { id } = await upload(file, file.type.startsWith('image/'), () => undefined)
      now = { ...now, sent: [...now.sent, id], files: now.files.slice(1) }
      await put(now)
    }
    /* Another reason is another content, and what was refused was not done. */
    await post(Object.keys(more).length ? { ...now, key: newId() } : now, more)
    await remove(entry.id)
  }

  async function park(id: string, problem: ApiProblem) {
    const entry = entries.value.find((one) => one.id === id)
    const { status, code, params } = problem
    if (entry) await put({ ...entry, refusal: { status, code, params } })
  }

  async function all(): Promise<number> {
    let sent = 0
    await load()
    for (const entry of mine.value.filter((one) => !one.refusal))
      try {
        await send(entry)
        sent++
      } catch (error) {
        const problem = asProblem(error)
        if (problem.transient || problem.status === 401) break
        await park(entry.id, problem)
      }
    return sent
  }
  /** Sends what waits, one run at a time; how many arrived. */
  const flush = () => (running ??= all().finally(() => (running = null)))

  return { mine, load, add, remove, send, park, flush }
}

/** A private window may have no place to keep things: then for as long as the page is open. */
function memory(): Shelf<Entry> {
  const all = new Map<string, Entry>()
  return {
    all: async () => [...all.values()],
    put: async (one) => void all.set(one.id, one),
    remove: async (id) => void all.delete(id),
  }
}

export const outbox = outboxOn(typeof indexedDB === 'undefined' ? memory() : shelf<Entry>('outbox'))
