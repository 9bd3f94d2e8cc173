import { computed, ref, shallowRef } from 'vue'
import { api, body, download, type Schema } from './client'
import { newId } from './ids'
import { ApiProblem } from './problem'

/* Long work of this person: asked for anywhere, followed in one place. The server does it while people go on;
   it is asked how far it is only while something is not done. */

export type Job = Schema['Job']

/** Newest first. */
export const jobs = shallowRef<Job[]>([])
/** Whether they are being looked at. */
export const trayOpen = ref(false)
/** Asked for in this tab: its file is handed over as soon as it is there. */
export const awaited = new Set<string>()

export const lasts = (job: Job) => job.status === 'QUEUED' || job.status === 'RUNNING'
export const lasting = computed(() => jobs.value.filter(lasts))

const soon = 500
const calm = 1500
let timer: ReturnType<typeof setTimeout> | undefined

export async function loadJobs(wait = calm): Promise<void> {
  clearTimeout(timer)
  try {
    jobs.value = (await body(api.GET('/jobs', { params: { query: { limit: 20 } } }))).items
  } finally {
    if (lasting.value.length) timer = setTimeout(() => void loadJobs().catch(() => {}), wait)
  }
}

function put(job: Job) {
  jobs.value = [job, ...jobs.value.filter((other) => other.id !== job.id)]
}

/** People or families who are to leave: what for is asked first, and many are another person's to allow. */
export interface Leaving {
  kind: string
  filters: object
  columns?: readonly string[]
  /** How many, where that is why a reason is asked for, and how many leave without one. */
  rows?: number
  most?: number
  /** Numbers and addresses may be asked for in clear. */
  clear?: boolean
}
/** The shell asks what it is for. */
export const leaving = shallowRef<Leaving | null>(null)

/** Starts an export of what a list shows. `kind` is the right it takes, `columns` their words in order. */
export async function startExport(kind: string, filters: object = {}, columns?: readonly string[]) {
  const asked = { kind, filters: { ...filters }, ...(columns ? { columns: [...columns] } : {}) }
  try {
    const headers = { 'Idempotency-Key': newId() }
    await follow(await body(api.POST('/exports', { body: asked, headers })))
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'export.approval')) throw error
    leaving.value = { ...asked, rows: Number(error.params.rows), most: Number(error.params.most) }
  }
}

export const askToLeave = (
  { kind, filters, columns }: Leaving,
  given: { whole: boolean; reason: string; secrecyReason?: string },
  headers: Record<string, string>,
) => {
  const { whole, ...reasons } = given
  const asked = { kind, filters: { ...filters, ...(whole ? { whole } : {}) }, ...reasons }
  return body(
    api.POST('/person-exports', {
      body: { ...asked, ...(columns ? { columns: [...columns] } : {}) },
      headers,
    }),
  )
}

/** Its file is handed over as soon as it is there. */
export async function follow(job: Job | string) {
  awaited.add(typeof job === 'string' ? job : job.id)
  trayOpen.value = true
  if (typeof job === 'string') return loadJobs()
  put(job)
  clearTimeout(timer)
  timer = setTimeout(() => void loadJobs(soon).catch(() => {}), soon)
}

export async function cancelJob(job: Job): Promise<void> {
  awaited.delete(job.id)
  const path = { id: job.id }
  try {
    const now = await body(api.POST('/jobs/{id}/cancel', { params: { path } }))
    jobs.value = jobs.value.map((other) => (other.id === now.id ? now : other))
  } catch (error) {
    await loadJobs() // it ended first
    throw error
  }
}

/** Asks again for what failed or was cancelled. The new job stands in the old one's place. */
export async function retryJob(job: Job): Promise<void> {
  const path = { id: job.id }
  const now = await body(
    api.POST('/jobs/{id}/retry', { params: { path }, headers: { 'Idempotency-Key': newId() } }),
  )
  awaited.add(now.id)
  jobs.value = jobs.value.map((other) => (other.id === job.id ? now : other))
  await loadJobs(soon)
}

export const fetchFile = (job: Job) => download(`/jobs/${job.id}/file`, {}, job.fileName)
