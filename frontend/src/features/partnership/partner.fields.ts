import type { Field } from '@/ui/fields'
import { partnerSorts } from './partnership.data'

/** What is asked of a partner; a phone that is left empty stays as it was. */
export const partnerFields = (t: (key: string) => string, masked?: string | null): Field[] => [
  { code: 'name', type: 'text', label: t('partnership.partner.name'), max: 120, wide: true },
  {
    code: 'sort',
    type: 'choice',
    label: t('partnership.partner.sort'),
    choices: partnerSorts.map((s) => ({ value: s, label: t(`partnership.partner.sorts.${s}`) })),
  },
  {
    code: 'uscc',
    type: 'text',
    label: t('partnership.partner.uscc'),
    help: t('partnership.partner.usccHelp'),
    optional: true,
    max: 18,
  },
  { code: 'place', type: 'text', label: t('partnership.partner.place'), optional: true, max: 120 },
  { code: 'head', type: 'text', label: t('partnership.partner.head'), optional: true, max: 60 },
  { code: 'members', type: 'number', label: t('partnership.partner.members'), optional: true },
  { code: 'contact', type: 'text', label: t('partnership.contact'), optional: true, max: 60 },
  {
    code: 'phone',
    type: 'text',
    label: t('partnership.phone'),
    help: masked ? `${t('partnership.phoneNow')} ${masked}` : undefined,
    optional: true,
    max: 30,
  },
]
