import texts from '@/locales/zh-CN/audit.json'

/** The operations that the trail knows, by kind: those that have a text. */
export const actions: [kind: string, verbs: string[]][] = Object.entries(texts.action).map(
  ([kind, verbs]) => [kind, Object.keys(verbs)],
)
