import type { Header } from './plan.data'

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
