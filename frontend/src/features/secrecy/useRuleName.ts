import { useI18n } from 'vue-i18n'

/** What a rule is called: built-in ones in the person's language, the district's own as it named them. */
export function useRuleName() {
  const { t, te } = useI18n()
  return (word: string, name: string | null | undefined) =>
    name ?? (te(`ui.secrecy.rule.${word}`, 'zh-CN') ? t(`ui.secrecy.rule.${word}`) : word)
}
