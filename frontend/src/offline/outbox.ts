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
export type New = Omit<Entry, 'id' | 'person' | 'key' | 'refusal'> & {
  /** Of the try that found no line: it may have arrived. */
  key?: string
}

const post = (entry: Entry, more: Record<string, unknown>) =>
  (api.POST as unknown as (path: string, init: object) => Promise<unknown>)(entry.path, {
    body: { ...entry.body, [entry.field]: entry.sent, ...more },
    headers: { 'Idempotency-Key': entry.key },
  })

/** One after the other, whichever tab asks; where the browser has no locks (no TLS), whoever in this tab asks. */
let last: Promise<unknown> = Promise.resolve()
function alone<R>(work: () => Promise<R>): Promise<R> {
  const now = last.then(() =>
    navigator.locks ? (navigator.locks.request('sy.outbox', work) as Promise<R>) : work(),
  )
  last = now.catch(() => undefined)
  return now
}

/** Nothing was refused: there was no line, no answer, or the sign-in is over. */
const waits = (problem: ApiProblem) => problem.transient || problem.status === 401

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
    await put({
      ...one,
      body,
      files: [...one.files],
      id: newId(),
      key: one.key ?? newId(),
      person: me.value!.id,
    })
  }
  async function gone(id: string) {
    await kept.remove(id)
    await load()
  }
  /** Not while it is on its way. */
  const remove = (id: string) => alone(() => gone(id))

  /** False when it is no longer there: another tab sent it, or the person threw it away. */
  async function sendNow(id: string, more: Record<string, unknown>): Promise<boolean> {
    await load()
    let now = mine.value.find((one) => one.id === id)
    if (!now) return false
    try {
      for (const file of now.files) {
        const arrived = await upload(file, file.type.startsWith('image/'), () => undefined)
        now = { ...now, sent: [...now.sent, arrived.id], files: now.files.slice(1) }
        await put(now)
      }
      /* Another reason is another content, and what was refused was not done. */
      await post(Object.keys(more).length ? { ...now, key: newId() } : now, more)
    } catch (error) {
      const problem = asProblem(error)
      const { status, code, params } = problem
      if (!waits(problem)) await put({ ...now, refusal: { status, code, params } })
      throw problem
    }
    await gone(id)
    return true
  }
  /** Sends one; a file that arrived is not sent again. Parks what is refused, and throws what the server said. */
  const send = (id: string, more: Record<string, unknown> = {}) => alone(() => sendNow(id, more))

  async function all(): Promise<number> {
    let sent = 0
    await load()
    for (const entry of mine.value.filter((one) => !one.refusal))
      try {
        if (await send(entry.id)) sent++
      } catch (error) {
        if (waits(asProblem(error))) break
      }
    return sent
  }
  /** Sends what waits, one run at a time; how many arrived. */
  const flush = () => (running ??= all().finally(() => (running = null)))

  /** How many wait, whoever made them. */
  const count = async () => (await kept.all()).length

  return { mine, add, remove, send, flush, count }
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
