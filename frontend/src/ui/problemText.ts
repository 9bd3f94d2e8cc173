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
 * Field errors that a form shows at none of its fields, each with the name of what it is about where one is known: an
 * error that nobody sees leaves a button that does nothing. `shown` holds the fields in the server's words or by their
 * last word; a list stands for each of its entries.
 */
export function strays(
  problem: ApiProblem | null,
  shown: readonly string[],
  names: Record<string, string> = {},
): string[] {
  return (problem?.errors ?? [])
    .filter(
      ({ field }) => ![field, last(field), whole(field), last(whole(field))].some((f) => shown.includes(f)),
    )
    .map((error) => {
      const word = last(whole(error.field))
      const key = `ui.field.${word}`
      const name = names[error.field] ?? names[word] ?? (te(key, 'zh-CN') ? t(key) : '')
      return name ? t('ui.strays.one', { name, text: fieldText(error) }) : fieldText(error)
    })
}
