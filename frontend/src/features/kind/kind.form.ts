import type { Field, Kind, SaveRequest, Type } from './kind.data'
import { choosing, counted } from './kind.data'

/** A kind as it is edited: lists of words are lines of a text, and "when" is one choice. */
export interface FieldForm {
  /** Of this row on the screen. */
  key: string
  code: string
  name: string
  type: Type
  /** `optional`, `required`, or the word of the step at which it is asked for. */
  when: string
  unit: string
  choices: string
  /** Of a field of units: the kinds that may be chosen; none for any. */
  unitKinds: string[]
  /** Records may hold values of it: its type stays. */
  kept: boolean
}
export interface PaperForm {
  key: string
  code: string
  name: string
  before: string
}
export interface StepForm {
  key: string
  code: string
  name: string
  actor: 'KEEPER' | 'TOWN' | 'OFFICE' | 'UNIT'
  unit: string | null
  limit: 'none' | 'days' | 'months'
  number: number | null
  papers: string
  fields: FieldForm[]
}
export interface Form {
  name: string
  group: string
  source: string
  within: string[]
  form: string
  fields: FieldForm[]
  papers: PaperForm[]
  duty: { times: number; unitKinds: string[]; text: string } | null
  course: {
    steps: StepForm[]
    refusals: string
    values: string
    basis: string
    contact: boolean
    stays: boolean
  } | null
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A kind that somebody else changed meanwhile: what the person did not touch is as it is in force now, what was typed
 * stays as typed. By parts, such as the name or the list of fields.
 */
export function merged(before: Form, typed: Form, now: Form): Form {
  const keys = Object.keys(now) as (keyof Form)[]
  return Object.fromEntries(
    keys.map((k) => [k, same(typed[k], before[k]) ? now[k] : typed[k]]),
  ) as unknown as Form
}

/** A code that no person has to think of, and that no edition had before. */
export const newCode = () => `k${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`

const lines = (words: readonly string[]) => words.join('\n')
export const wordsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const newField = (): FieldForm => {
  const code = newCode()
  return {
    key: code,
    code,
    name: '',
    type: 'TEXT',
    when: 'optional',
    unit: '',
    choices: '',
    unitKinds: [],
    kept: false,
  }
}
export const newPaper = (before: string): PaperForm => {
  const code = newCode()
  return { key: code, code, name: '', before }
}
export const newStep = (): StepForm => {
  const code = newCode()
  return {
    key: code,
    code,
    name: '',
    actor: 'OFFICE',
    unit: null,
    limit: 'days',
    number: 10,
    papers: '',
    fields: [],
  }
}

const fieldForm = (field: Field): FieldForm => ({
  key: field.code,
  code: field.code,
  name: field.name,
  type: field.type,
  when: field.required ? 'required' : (field.before ?? 'optional'),
  unit: field.unit ?? '',
  choices: lines(field.choices),
  unitKinds: [...field.unitKinds],
  kept: true,
})

export function formOf(kind: Kind | null, course: boolean): Form {
  return {
    name: kind?.name ?? '',
    group: kind?.group ?? '',
    source: kind?.source ?? '',
    within: [...(kind?.within ?? [])],
    form: kind?.form ?? '',
    fields: (kind?.fields ?? []).map(fieldForm),
    papers: (kind?.papers ?? []).map((p) => ({ ...p, key: p.code })),
    duty: kind?.duty ? { ...kind.duty, unitKinds: [...kind.duty.unitKinds] } : null,
    course: !course
      ? null
      : {
          steps: (kind?.course?.steps ?? []).map((s) => ({
            key: s.code,
            code: s.code,
            name: s.name,
            actor: s.actor,
            unit: s.unit ?? null,
            limit: s.days !== null ? 'days' : s.months !== null ? 'months' : 'none',
            number: s.days ?? s.months ?? null,
            papers: lines(s.papers),
            fields: s.fields.map(fieldForm),
          })),
          refusals: lines(kind?.course?.refusals ?? []),
          values: kind?.course?.values ?? '',
          basis: lines(kind?.course?.basis ?? []),
          contact: kind?.course?.contact ?? false,
          stays: kind?.course?.stays ?? false,
        },
  }
}

/** As the renderer and the server take it. What a type does not have is left out. */
export function fieldOf(form: FieldForm): Field {
  return {
    code: form.code,
    name: form.name.trim(),
    type: form.type,
    required: form.when === 'required',
    before: ['optional', 'required'].includes(form.when) ? null : form.when,
    unit: (counted(form.type) && form.unit.trim()) || null,
    choices: choosing(form.type) ? wordsOf(form.choices) : [],
    unitKinds: form.type === 'UNITS' ? form.unitKinds : [],
  }
}

export function requestOf(form: Form): SaveRequest {
  return {
    name: form.name.trim(),
    group: form.group.trim(),
    source: form.source.trim(),
    within: form.within,
    fields: form.fields.map(fieldOf),
    papers: form.papers.map(({ code, name, before }) => ({ code, name: name.trim(), before })),
    form: form.form || undefined,
    duty: form.duty ? { ...form.duty, text: form.duty.text.trim() } : undefined,
    course: form.course
      ? {
          steps: form.course.steps.map((s) => ({
            code: s.code,
            name: s.name.trim(),
            actor: s.actor,
            unit: s.actor === 'UNIT' ? s.unit : null,
            days: s.limit === 'days' ? s.number : null,
            months: s.limit === 'months' ? s.number : null,
            papers: wordsOf(s.papers),
            fields: s.fields.map(fieldOf),
          })),
          refusals: wordsOf(form.course.refusals),
          values: form.course.values || null,
          basis: wordsOf(form.course.basis),
          contact: form.course.contact,
          stays: form.course.stays,
        }
      : undefined,
  }
}

/** Puts the row at `from` where the one at `to` stands. */
export function moved<T>(rows: readonly T[], from: number, to: number): T[] {
  if (to < 0 || to >= rows.length || from === to) return [...rows]
  const next = [...rows]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
