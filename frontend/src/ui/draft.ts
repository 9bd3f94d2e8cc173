import { onScopeDispose, watch, type WatchSource } from 'vue'

/* What a person types outlives an error, a reload and a new sign-in: it is kept in this tab until it was sent. */

const prefix = 'sy.draft.'

export function readDraft<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null') as T | null
  } catch {
    return null
  }
}

export function clearDraft(key: string): void {
  sessionStorage.removeItem(prefix + key)
}

/** Keeps `source` under `key` while it changes; returns the function that forgets it. */
export function keepDraft<T>(key: string, source: WatchSource<T>): () => void {
  let kept = true
  const stop = watch(source, (value) => kept && sessionStorage.setItem(prefix + key, JSON.stringify(value)), {
    deep: true,
  })
  onScopeDispose(stop)
  return () => {
    kept = false
    clearDraft(key)
  }
}

export function clearAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
