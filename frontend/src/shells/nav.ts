import { ref, watch } from 'vue'
import { can } from '@/auth/can'
import type { IconName } from '@/ui/icons'

export interface Entry {
  name: string
  icon: IconName
  to: string
  permission: string
}
export interface Group {
  name: string
  icon: IconName
  entries: Entry[]
}

/** What is always at hand, above the groups. */
const first: Entry[] = [
  { name: 'home', icon: 'home', to: '/', permission: 'report.home' },
  { name: 'schedule', icon: 'clock', to: '/schedule', permission: 'schedule.get' },
  { name: 'indicators', icon: 'chart', to: '/indicators', permission: 'report.indicators' },
]

/* In the order of the work: the plan, the ledger, the families, what is done together, who. One line for an entry. */
const groups: Group[] = [
  {
    name: 'plan',
    icon: 'plan',
    entries: [
      { name: 'plans', icon: 'plan', to: '/plans', permission: 'plan.list' },
      { name: 'terms', icon: 'flag', to: '/terms', permission: 'term.list' },
      { name: 'appraisals', icon: 'check', to: '/appraisals', permission: 'appraisal.list' },
      { name: 'filings', icon: 'upload', to: '/filings', permission: 'filing.list' },
    ],
  },
  {
    name: 'ledger',
    icon: 'matter',
    entries: [
      { name: 'matters', icon: 'matter', to: '/matters', permission: 'matter.list' },
      { name: 'doubleList', icon: 'rows', to: '/double-list', permission: 'double-list.get' },
      { name: 'collections', icon: 'inbox', to: '/collections', permission: 'collection.list' },
      { name: 'reconciliations', icon: 'check', to: '/reconciliations', permission: 'reconciliation.list' },
      { name: 'sheets', icon: 'alert', to: '/sheets', permission: 'sheet.list' },
    ],
  },
  {
    name: 'families',
    icon: 'user',
    entries: [
      { name: 'coverage', icon: 'chart', to: '/coverage', permission: 'report.coverage' },
      { name: 'persons', icon: 'user', to: '/persons', permission: 'person.list' },
      { name: 'households', icon: 'home', to: '/households', permission: 'household.list' },
      { name: 'rosters', icon: 'upload', to: '/rosters', permission: 'roster.list' },
      { name: 'quality', icon: 'check', to: '/quality', permission: 'quality.get' },
    ],
  },
  {
    name: 'care',
    icon: 'heart',
    entries: [
      { name: 'plaques', icon: 'flag', to: '/plaques', permission: 'plaque.figures' },
      { name: 'letters', icon: 'flag', to: '/letters', permission: 'merit.list' },
      { name: 'letterFigures', icon: 'chart', to: '/letters/figures', permission: 'merit.figures' },
      { name: 'cases', icon: 'file', to: '/cases', permission: 'benefit.list' },
      { name: 'caseFigures', icon: 'chart', to: '/cases/figures', permission: 'benefit.figures' },
    ],
  },
  {
    name: 'activity',
    icon: 'calendar',
    entries: [
      { name: 'activities', icon: 'calendar', to: '/activities', permission: 'activity.list' },
      { name: 'campaigns', icon: 'flag', to: '/campaigns', permission: 'campaign.list' },
      { name: 'visits', icon: 'user', to: '/visits', permission: 'visit.totals' },
      { name: 'duties', icon: 'check', to: '/duties', permission: 'coverage.duties' },
      { name: 'documents', icon: 'file', to: '/documents', permission: 'document.list' },
      { name: 'documentFigures', icon: 'chart', to: '/documents/figures', permission: 'document.figures' },
      { name: 'activityFigures', icon: 'chart', to: '/activities/figures', permission: 'activity.figures' },
    ],
  },
  {
    name: 'site',
    icon: 'place',
    entries: [
      { name: 'sites', icon: 'place', to: '/sites', permission: 'site.list' },
      { name: 'siteRounds', icon: 'check', to: '/site-rounds', permission: 'site-round.list' },
      { name: 'siteBookings', icon: 'clock', to: '/site-bookings', permission: 'site-booking.list' },
      { name: 'sitePlacements', icon: 'image', to: '/site-placements', permission: 'site-placement.list' },
    ],
  },
  {
    name: 'partner',
    icon: 'link',
    entries: [
      { name: 'partnerships', icon: 'link', to: '/partnerships', permission: 'partnership.list' },
      { name: 'offers', icon: 'flag', to: '/offers', permission: 'offer.list' },
      { name: 'partners', icon: 'unit', to: '/partners', permission: 'partner.list' },
    ],
  },
  {
    name: 'readiness',
    icon: 'alert',
    entries: [
      { name: 'readiness', icon: 'alert', to: '/readiness', permission: 'readiness.red' },
      { name: 'teams', icon: 'user', to: '/teams', permission: 'team.list' },
      { name: 'stocks', icon: 'inbox', to: '/stocks', permission: 'stock.list' },
      { name: 'hazards', icon: 'place', to: '/hazard-points', permission: 'hazard.list' },
      { name: 'assets', icon: 'rows', to: '/resources', permission: 'asset.list' },
      { name: 'jointOffice', icon: 'calendar', to: '/joint-office', permission: 'joint-office.month' },
    ],
  },
  {
    name: 'who',
    icon: 'unit',
    entries: [
      { name: 'units', icon: 'unit', to: '/units', permission: 'unit.list' },
      { name: 'roster', icon: 'user', to: '/roster', permission: 'membership.list' },
    ],
  },
]

/** How the system is set up: each a card of the one page /settings. */
const settings: Entry[] = [
  { name: 'rules', icon: 'sort', to: '/rules', permission: 'rule.list' },
  { name: 'calendar', icon: 'calendar', to: '/calendar', permission: 'calendar.get' },
  { name: 'kinds', icon: 'rows', to: '/kinds', permission: 'kind.history' },
  { name: 'laws', icon: 'file', to: '/laws', permission: 'law.list' },
  { name: 'benefitValues', icon: 'sort', to: '/benefit-values', permission: 'benefit-value.list' },
  { name: 'letterAwards', icon: 'flag', to: '/letters/awards', permission: 'merit-rule.list' },
  { name: 'secrecy', icon: 'lock', to: '/secrecy', permission: 'secrecy-rule.list' },
  { name: 'audit', icon: 'clock', to: '/audit', permission: 'audit.list' },
]

const mine = (entries: Entry[]) => entries.filter((e) => e.name === 'home' || can(e.permission))
export const firstOf = () => mine(first)
export const settingsOf = () => mine(settings)
export const groupsOf = () =>
  groups.map((g) => ({ ...g, entries: mine(g.entries) })).filter((g) => g.entries.length)

/** So many entries stand open without a heading to fold them; with more, groups fold. */
export const few = 12
export const folds = (shown: Group[]) => shown.reduce((n, g) => n + g.entries.length, 0) > few

const key = 'sy.nav.open'
/** The groups that a person opened and that stay open, on this machine. */
export function openGroups() {
  const open = ref(new Set((localStorage.getItem(key) ?? '').split(',').filter(Boolean)))
  watch(open, (now) => localStorage.setItem(key, [...now].join(',')))
  return {
    open,
    toggle(name: string, to: boolean) {
      const next = new Set(open.value)
      if (to) next.add(name)
      else next.delete(name)
      open.value = next
    },
  }
}
