import type { Schema } from '@/api/client'
import type { Person } from './family.data'

/** What the form of a person holds. Sealed fields start empty: left empty they stay as they are. */
export interface PersonFormData {
  unitId: string | null
  name: string
  sex: Schema['Sex']
  birthOn: string | null
  idKind: Schema['IdKind']
  idNumber: string
  phone: string
  address: string
  hukouCode: string
  hukouRural: boolean | null
  facts: Record<string, unknown>
  basis: string
  consentOn: string | null
  categories: string[]
}

export const blankForm = (): PersonFormData => ({
  unitId: null,
  name: '',
  sex: 'UNKNOWN',
  birthOn: null,
  idKind: 'CITIZEN',
  idNumber: '',
  phone: '',
  address: '',
  hukouCode: '',
  hukouRural: null,
  facts: {},
  basis: '退役军人和其他优抚对象信息采集（《退役军人保障法》）',
  consentOn: null,
  categories: [],
})

export const formOf = (person: Person): PersonFormData => ({
  ...blankForm(),
  unitId: person.unit.id,
  name: person.minor ? '' : person.name,
  sex: person.sex,
  birthOn: person.birthOn ?? null,
  idKind: person.idKind,
  hukouCode: person.hukouCode ?? '',
  hukouRural: person.hukouRural ?? null,
  facts: { ...person.facts },
  basis: person.basis,
  consentOn: person.consentOn ?? null,
})

/** As the server takes it; on an update what was left empty is left out, which keeps it. */
export function factsOf(form: PersonFormData, update: boolean): Schema['PersonFactsRequest'] {
  const text = (value: string) => value.trim() || undefined
  const citizen = form.idKind === 'CITIZEN'
  return {
    unitId: form.unitId!,
    name: text(form.name),
    sex: citizen && !update ? undefined : form.sex,
    birthOn: citizen ? undefined : (form.birthOn ?? undefined),
    idKind: form.idKind,
    idNumber: text(form.idNumber),
    phone: text(form.phone),
    address: text(form.address),
    hukouCode: text(form.hukouCode),
    hukouRural: form.hukouRural ?? undefined,
    facts: form.facts as Record<string, never>,
    basis: form.basis.trim(),
    consentOn: form.consentOn ?? undefined,
  }
}
