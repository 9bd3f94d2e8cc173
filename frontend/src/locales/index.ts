import { createI18n, type LocaleMessages, type VueMessageType } from 'vue-i18n'

export type Language = 'zh-CN' | 'en'
export const languages: readonly Language[] = ['zh-CN', 'en']

/* One file per feature; the file's name is the first word of its keys (matter.json → matter.title).
   Chinese is in the bundle, English comes when asked for. */
type Messages = LocaleMessages<VueMessageType>[string]
const chinese = import.meta.glob<Messages>('./zh-CN/*.json', { eager: true, import: 'default' })
const english = import.meta.glob<Messages>('./en/*.json', { import: 'default' })

const nameOf = (path: string) => path.replace(/^.*\//, '').replace('.json', '')
const gather = (files: [string, Messages][]) =>
  Object.fromEntries(files.map(([path, m]) => [nameOf(path), m]))

const key = 'sy.language'

export const i18n = createI18n<false>({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
  messages: { 'zh-CN': gather(Object.entries(chinese)) },
})

export const language = () => i18n.global.locale.value as Language

export async function setLanguage(next: Language): Promise<void> {
  if (next === 'en' && !i18n.global.availableLocales.includes('en')) {
    const files = await Promise.all(
      Object.entries(english).map(async ([path, load]) => [path, await load()] as [string, Messages]),
    )
    i18n.global.setLocaleMessage('en', gather(files))
  }
  i18n.global.locale.value = next
  document.documentElement.lang = next
  localStorage.setItem(key, next)
}

export const storedLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'zh-CN')
