import type { IconName } from '@/ui/icons'

/* What each act asks of a person. Which acts are open is the server's word (allowedActions); here is only the form. */
export const sides = ['ledger', 'time', 'word', 'end'] as const
export type Side = (typeof sides)[number]

export interface Verb {
  word: string
  icon: IconName
  /** Sends it back instead of on. */
  back?: boolean
  text?: 'required' | 'optional'
  files?: boolean
  assign?: boolean
  content?: boolean
  list?: boolean
  /** The ratings it may give; who sends it back has to give one. */
  satisfaction?: readonly number[]
  /** 存在问题. */
  obstacle?: boolean
  /** 办理措施. */
  measure?: boolean
  /** The ledger's columns: a form for a desk. */
  facts?: boolean
  /** Asks for a day: a later due date, a day to look again. */
  date?: boolean
  /** Beside the straight way: offered under “more”, among its like. */
  side?: Side
  /** Answers what somebody asked for: offered where the question stands. */
  decides?: boolean
}

export const verbs: readonly Verb[] = [
  { word: 'register', icon: 'flag', list: true },
  { word: 'assign', icon: 'right', assign: true, text: 'optional' },
  { word: 'resubmit', icon: 'upload', content: true, text: 'optional' },
  { word: 'sign', icon: 'check', measure: true, text: 'optional' },
  { word: 'report', icon: 'pen', text: 'required', obstacle: true, files: true },
  { word: 'apply', icon: 'flag', text: 'required', files: true },
  { word: 'verify', icon: 'check', text: 'required' },
  { word: 'confirm', icon: 'check', text: 'optional', satisfaction: [5, 4, 3] },
  { word: 'return', icon: 'left', back: true, text: 'required' },
  { word: 'reject', icon: 'left', back: true, text: 'required' },
  { word: 'send-back', icon: 'left', back: true, text: 'required', satisfaction: [2, 1] },
  { word: 'grant', icon: 'check', decides: true, text: 'optional' },
  { word: 'approve', icon: 'check', decides: true, text: 'optional' },
  { word: 'refuse', icon: 'left', decides: true, back: true, text: 'required' },
  { word: 'disapprove', icon: 'left', decides: true, back: true, text: 'required' },
  { word: 'resume', icon: 'right', date: true, text: 'required' },
  { word: 'amend', icon: 'pen', side: 'ledger', content: true, facts: true, text: 'optional' },
  { word: 'remind', icon: 'clock', side: 'word', text: 'optional' },
  { word: 'close-silent', icon: 'flag', side: 'word', text: 'required' },
  { word: 'extend', icon: 'clock', side: 'time', date: true, text: 'required' },
  { word: 'long-term', icon: 'refresh', side: 'time', date: true, text: 'required' },
  { word: 'reopen', icon: 'refresh', side: 'time', date: true, text: 'required' },
  { word: 'decline', icon: 'close', side: 'end', text: 'required' },
  { word: 'explain', icon: 'close', side: 'end', text: 'required' },
  { word: 'withdraw', icon: 'close', side: 'end', text: 'required' },
]

/** The verbs the server allows now, in the order of the work: onward first, back last. */
export function openVerbs(matter: { allowedActions: readonly string[] }): Verb[] {
  return verbs.filter((v) => matter.allowedActions.includes(`matter.${v.word}`))
}

/** Side ways among their like, in order; empty groups left out. */
export const grouped = (side: readonly Verb[]) =>
  sides
    .map((name) => ({ name, verbs: side.filter((v) => v.side === name) }))
    .filter((group) => group.verbs.length)

/** The straight way, from what was asked for to what is closed. */
export const way: readonly string[] = [
  'SUBMITTED',
  'REGISTERED',
  'ASSIGNED',
  'SIGNED',
  'IN_PROGRESS',
  'CLOSING',
  'CONFIRMING',
  'CLOSED',
]

/** The last place on the straight way that a matter reached, whatever side way it is on now. */
export const stoodAt = (matter: { events: readonly { toStatus: string }[] }) =>
  [...matter.events].reverse().find((e) => way.includes(e.toStatus))?.toStatus

/** Nothing is left to do. */
export const ended = (status: string) => ['CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN'].includes(status)

/** How a matter that is over without being closed was brought to its end. */
export const endedBy: Readonly<Record<string, string>> = {
  DECLINED: 'decline',
  EXPLAINED: 'explain',
  WITHDRAWN: 'withdraw',
}

/** Open, but not what the matter waits for: another assignment of what is assigned already. */
export const aside = (verb: Verb, matter: { status: string }) =>
  Boolean(verb.side) || (verb.word === 'assign' && matter.status !== 'REGISTERED')

export const verbLabel = (verb: Verb, matter: { status: string }) =>
  verb.word === 'assign' && aside(verb, matter) ? 'matter.verb.assign.again' : `matter.verb.${verb.word}.do`

export const verbOf = (word: string) => verbs.find((v) => v.word === word)
