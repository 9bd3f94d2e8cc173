import { shallowReactive } from 'vue'

export interface Toast {
  id: number
  text: string
  tone: 'done' | 'failed'
}

export const toasts = shallowReactive<Toast[]>([])
let next = 1

/** A short word that something was done or failed. Never the only place of a message that must be acted on. */
export function toast(text: string, tone: Toast['tone'] = 'done'): void {
  const entry = { id: next++, text, tone }
  toasts.push(entry)
  if (toasts.length > 3) toasts.shift()
  setTimeout(() => dismiss(entry.id), tone === 'done' ? 3500 : 7000)
}

export function dismiss(id: number): void {
  const at = toasts.findIndex((x) => x.id === id)
  if (at >= 0) toasts.splice(at, 1)
}
