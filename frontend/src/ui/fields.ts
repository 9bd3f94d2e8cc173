import type { Found } from '@/api/lookup'

/** A field of a plain form, as data. `money` is yuan on the screen and fen in the record. */
export interface Field {
  code: string
  type: 'text' | 'area' | 'number' | 'money' | 'day' | 'choice' | 'find' | 'flag' | 'tags'
  label: string
  optional?: boolean
  help?: string
  placeholder?: string
  max?: number
  choices?: readonly { value: string; label: string }[]
  /** Of `find`: looks records up by text. */
  search?: (q: string) => Promise<Found[]>
  known?: Found[]
  /** Of `day`: which days cannot be. */
  off?: (day: Date) => boolean
  /** Takes both columns. */
  wide?: boolean
}
export type { Found }
export type Values = Record<string, unknown>

const empty = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim())

/** Codes of the fields that must be filled and are not. */
export const missing = (fields: readonly Field[], values: Values) =>
  fields.filter((f) => !f.optional && f.type !== 'flag' && empty(values[f.code])).map((f) => f.code)

/** What is sent: texts without the blanks around them, nothing for what was left empty. */
export const sent = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields
      .map((f): [string, unknown] => {
        const value = values[f.code]
        return [f.code, typeof value === 'string' ? value.trim() : value]
      })
      .filter(([, value]) => !empty(value)),
  )
