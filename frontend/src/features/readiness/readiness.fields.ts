import { searchPlaces, searchUnits } from '@/api/lookup'
import type { Field, Found } from '@/ui/fields'
import { isFuture } from '@/ui/format'
import { assetSorts, hazardKinds, moveKinds, stockSorts, teamKinds } from './readiness.data'

/* What is asked of each record, as data. A phone that is left empty stays as it was. */
type T = (key: string) => string
const choices = (t: T, at: string, words: readonly string[]) =>
  words.map((w) => ({ value: w, label: t(`${at}.${w}`) }))
const keeper = (t: T, known?: Found, places = false): Field => ({
  code: 'unitId',
  type: 'find',
  label: t('readiness.keeper'),
  help: t('readiness.keeperHelp'),
  optional: true,
  search: places ? searchPlaces : searchUnits,
  known: known ? [known] : [],
})
const phone = (t: T, masked?: string | null): Field => ({
  code: 'phone',
  type: 'text',
  label: t('readiness.phone'),
  help: masked ? `${t('readiness.phoneNow')} ${masked}` : undefined,
  optional: true,
  max: 30,
})
const contact = (t: T, label = 'readiness.contact'): Field => ({
  code: 'contact',
  type: 'text',
  label: t(label),
  optional: true,
  max: 60,
})

export const teamFields = (t: T, masked?: string | null, known?: Found): Field[] => [
  { code: 'name', type: 'text', label: t('readiness.name'), max: 120, wide: true },
  {
    code: 'kind',
    type: 'choice',
    label: t('readiness.team.kind'),
    choices: choices(t, 'readiness.team.kinds', teamKinds),
  },
  {
    code: 'members',
    type: 'number',
    label: t('readiness.team.members'),
    help: t('readiness.team.membersHelp'),
    optional: true,
  },
  keeper(t, known),
  {
    code: 'skills',
    type: 'tags',
    label: t('readiness.team.skills'),
    placeholder: t('readiness.team.skillsHint'),
    optional: true,
  },
  { code: 'schedule', type: 'text', label: t('readiness.team.schedule'), optional: true, wide: true },
  contact(t),
  phone(t, masked),
  ...(known
    ? [
        {
          code: 'disbandedOn',
          type: 'day' as const,
          label: t('readiness.team.disbandedOn'),
          optional: true,
          off: isFuture,
        },
      ]
    : []),
]

export const logFields = (t: T): Field[] => [
  {
    code: 'kind',
    type: 'choice',
    label: t('readiness.team.logKind'),
    choices: choices(t, 'readiness.team.logKinds', ['DRILL', 'SERVICE']),
  },
  { code: 'day', type: 'day', label: t('readiness.team.day'), off: isFuture },
  { code: 'place', type: 'text', label: t('readiness.team.place'), max: 120, wide: true },
  { code: 'text', type: 'area', label: t('readiness.team.text'), max: 500 },
  { code: 'people', type: 'number', label: t('readiness.team.people'), optional: true },
  { code: 'served', type: 'number', label: t('readiness.team.served'), optional: true },
  { code: 'hours', type: 'number', label: t('readiness.team.hours'), optional: true },
]

export const stockFields = (t: T, known?: Found): Field[] => [
  { code: 'item', type: 'text', label: t('readiness.stock.item'), max: 120 },
  {
    code: 'sort',
    type: 'choice',
    label: t('readiness.stock.sort'),
    choices: choices(t, 'readiness.stock.sorts', stockSorts),
  },
  ...(known ? [] : [{ code: 'quantity', type: 'number' as const, label: t('readiness.stock.first') }]),
  { code: 'measure', type: 'text', label: t('readiness.stock.measure'), max: 12 },
  { code: 'least', type: 'number', label: t('readiness.stock.least') },
  { code: 'expiresOn', type: 'day', label: t('readiness.stock.expiresOn'), optional: true },
  keeper(t, known),
  { code: 'place', type: 'text', label: t('readiness.stock.place'), max: 120, wide: true },
]

export const moveFields = (t: T): Field[] => [
  {
    code: 'kind',
    type: 'choice',
    label: t('readiness.stock.moveKind'),
    choices: choices(t, 'readiness.stock.moveKinds', moveKinds),
  },
  { code: 'quantity', type: 'number', label: t('readiness.stock.amount') },
  { code: 'expiresOn', type: 'day', label: t('readiness.stock.newExpiry'), optional: true },
  { code: 'note', type: 'text', label: t('readiness.note'), optional: true },
]

export const hazardFields = (t: T, masked?: string | null, known?: Found): Field[] => [
  { code: 'code', type: 'text', label: t('readiness.hazard.code'), max: 40 },
  { code: 'name', type: 'text', label: t('readiness.name'), max: 120 },
  {
    code: 'kind',
    type: 'choice',
    label: t('readiness.hazard.kind'),
    choices: choices(t, 'readiness.hazard.kinds', hazardKinds),
  },
  { ...keeper(t, known, true), label: t('readiness.hazard.where') },
  contact(t, 'readiness.hazard.person'),
  phone(t, masked),
  { code: 'households', type: 'number', label: t('readiness.hazard.households') },
  { code: 'listedOn', type: 'day', label: t('readiness.hazard.listedOn'), off: isFuture },
  { code: 'plan', type: 'area', label: t('readiness.hazard.plan'), optional: true, max: 500 },
  ...(known
    ? [
        {
          code: 'clearedOn',
          type: 'day' as const,
          label: t('readiness.hazard.clearedOn'),
          optional: true,
          off: isFuture,
        },
      ]
    : []),
]

export const assetFields = (t: T, known?: Found): Field[] => [
  { code: 'name', type: 'text', label: t('readiness.name'), max: 120 },
  {
    code: 'sort',
    type: 'choice',
    label: t('readiness.asset.sort'),
    choices: choices(t, 'readiness.asset.sorts', assetSorts),
  },
  {
    code: 'capacity',
    type: 'text',
    label: t('readiness.asset.capacity'),
    help: t('readiness.asset.capacityHelp'),
    max: 120,
    wide: true,
  },
  { code: 'terms', type: 'text', label: t('readiness.asset.terms'), optional: true, wide: true },
  keeper(t, known),
  contact(t),
  ...(known
    ? [
        {
          code: 'withdrawnOn',
          type: 'day' as const,
          label: t('readiness.asset.withdrawnOn'),
          optional: true,
          off: isFuture,
        },
      ]
    : []),
]
