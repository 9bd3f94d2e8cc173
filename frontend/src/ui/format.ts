import { i18n, language } from '@/locales'

const { t } = i18n.global

/** Instants are shown in the district's time, wherever the browser thinks it is. */
const zone = 'Asia/Shanghai'

/** `2021-04-13` for tables: business days are plain days, no zone. */
export const day = (value: string | null | undefined): string => value ?? '—'

export function longDay(value: string | null | undefined): string {
  if (!value) return '—'
  const date = new Date(`${value}T00:00:00Z`)
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

export function shortDay(value: string | null | undefined): string {
  if (!value) return '—'
  const date = new Date(`${value}T00:00:00Z`)
  return new Intl.DateTimeFormat(language(), { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(date)
}

export function moment(instant: string | null | undefined): string {
  if (!instant) return '—'
  const parts = new Intl.DateTimeFormat('zh-CN', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(new Date(instant))
  const get = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${get('year')}-${get('month')}-${get('day')} ${get('hour')}:${get('minute')}`
}

export function todayText(now: Date): string {
  const options = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long', timeZone: zone } as const
  return new Intl.DateTimeFormat(language(), options).format(now)
}

/** 0–23 in the district. */
export function hourOf(now: Date): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(now),
  )
}

export function dueText(daysLeft: number | null | undefined): string {
  if (daysLeft === null || daysLeft === undefined) return ''
  if (daysLeft === 0) return t('ui.due.today')
  return daysLeft > 0
    ? t('ui.due.left', { n: daysLeft }, daysLeft)
    : t('ui.due.over', { n: -daysLeft }, -daysLeft)
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** Today in the district. */
export const todayHere = (now = Date.now()) => new Date(now + 8 * 3600_000).toISOString().slice(0, 10)

/** The year it is in the district. */
export const thisYear = () => Number(todayHere().slice(0, 4))

/** Years to choose from, the latest first: `n` of them, up to `ahead` years from now. */
export const yearChoices = (n = 8, ahead = 1) => Array.from({ length: n }, (_, i) => thisYear() + ahead - i)

/** For pickers of days to come: a day of the browser's calendar before today in the district. */
export const isPast = (picked: Date) => written(picked) < todayHere()

/** For pickers of days gone by: one after today in the district. */
export const isFuture = (picked: Date) => written(picked) > todayHere()

function written(picked: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${picked.getFullYear()}-${two(picked.getMonth() + 1)}-${two(picked.getDate())}`
}
