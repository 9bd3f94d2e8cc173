import { i18n } from '@/locales'
import { asProblem, type ApiProblem, type FieldError } from '@/api/problem'

const { t, te } = i18n.global

function plain(params: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([k, v]) => [
      k,
      typeof v === 'number' ? v : Array.isArray(v) ? v.join('、') : String(v ?? ''),
    ]),
  )
}

/** A text for a person. Unknown codes fall back to what the status means, never to a bare code. */
export function problemText(error: unknown): string {
  const problem = asProblem(error)
  const known = `problem.${problem.code}`
  if (te(known, 'zh-CN')) return t(known, plain(problem.params))
  return t(problem.status >= 500 ? 'problem.server.error' : 'problem.request.invalid')
}

export function fieldText(error: FieldError): string {
  const known = `problem.field.${error.code}`
  return te(known, 'zh-CN') ? t(known, plain(error.params ?? {})) : t('problem.field.invalid')
}

/** field → text, for forms. */
export function fieldTexts(problem: ApiProblem | null): Record<string, string> {
  return Object.fromEntries((problem?.errors ?? []).map((e) => [e.field, fieldText(e)]))
}

const last = (field: string) => field.split('.').pop()!
const whole = (field: string) => field.replace(/\[.*$/, '')

/**
 * Field errors that stand at no field of the form, each with the name of what it is about where one is known: an error
 * that nobody sees leaves a button that does nothing. `told` are the texts at the fields. When fewer say a thing than are
 * wrong in that way, all of these are listed: better twice than never.
 */
export function strays(
  problem: ApiProblem | null,
  told: readonly string[],
  names: Record<string, string> = {},
): string[] {
  const errors = (problem?.errors ?? []).map((error) => ({ error, text: fieldText(error) }))
  const wrong = (text: string) => errors.filter((e) => e.text === text).length
  const said = (text: string) => told.filter((t) => t === text).length
  return errors
    .filter(({ text }) => said(text) < wrong(text))
    .map(({ error, text }) => {
      const word = last(whole(error.field))
      const key = `ui.field.${word}`
      const name = names[error.field] ?? names[word] ?? (te(key, 'zh-CN') ? t(key) : '')
      return name ? t('ui.strays.one', { name, text }) : text
    })
}
