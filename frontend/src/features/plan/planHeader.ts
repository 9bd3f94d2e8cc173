import type { Header, Plan } from './plan.data'

/** The header as a form holds it: all text, the year too, since a person may be half-way through typing it. */
export interface HeaderForm {
  title: string
  year: string
  issuer: string
  docNo: string
  recipients: string
  sealUnit: string
  issuedOn: string | null
}

export interface GuideForm {
  theme: string
  background: string
  guidance: string
  principles: string
  keyDates: { on: string | null; name: string }[]
}

export const guideFormOf = (guide: Plan['guide']): GuideForm => ({
  theme: guide.theme ?? '',
  background: guide.background ?? '',
  guidance: guide.guidance ?? '',
  principles: guide.principles ?? '',
  keyDates: guide.keyDates.map((d) => ({ ...d })),
})

/** A line without day or name is not yet one. */
export const guideOf = (form: GuideForm): Plan['guide'] => ({
  theme: form.theme.trim() || null,
  background: form.background.trim() || null,
  guidance: form.guidance.trim() || null,
  principles: form.principles.trim() || null,
  keyDates: form.keyDates.flatMap((d) => (d.on && d.name.trim() ? [{ on: d.on, name: d.name.trim() }] : [])),
})

interface Read {
  title: string | null
  year: number | null
  issuer: string | null
  docNo: string | null
  recipients: string | null
  sealUnit: string | null
  issuedOn: string | null
}

export const formOf = (read: Read): HeaderForm => ({
  title: read.title ?? '',
  year: read.year ? String(read.year) : '',
  issuer: read.issuer ?? '',
  docNo: read.docNo ?? '',
  recipients: read.recipients ?? '',
  sealUnit: read.sealUnit ?? '',
  issuedOn: read.issuedOn,
})

/** Fields that a plan cannot do without. */
export function missingOf(form: HeaderForm): ('title' | 'year')[] {
  const out: ('title' | 'year')[] = []
  if (!form.title.trim()) out.push('title')
  if (!/^(19|20)\d{2}$/.test(form.year.trim())) out.push('year')
  return out
}

export function headerOf(form: HeaderForm): Header {
  const text = (value: string) => value.trim() || undefined
  return {
    title: form.title.trim(),
    year: Number(form.year.trim()),
    issuer: text(form.issuer),
    docNo: text(form.docNo),
    recipients: text(form.recipients),
    sealUnit: text(form.sealUnit),
    issuedOn: form.issuedOn ?? undefined,
  }
}
