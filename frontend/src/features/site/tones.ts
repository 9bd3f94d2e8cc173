/* Which tone a state has, the same on every screen of sites. */
type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'wait' | 'over'

const tones: Record<string, Tone> = {
  IN_USE: 'good',
  PLANNED: 'wait',
  PAUSED: 'warn',
  CLOSED: 'over',
  GOOD: 'good',
  WORN: 'warn',
  BROKEN: 'bad',
  MISSING: 'bad',
  PASSED: 'good',
  DEFECT: 'bad',
  CLEARED: 'over',
  OPEN: 'wait',
  APPLIED: 'wait',
  APPROVED: 'good',
  VISITED: 'over',
  REVIEWED: 'over',
  REFUSED: 'warn',
  CANCELLED: 'over',
  PLAN: 'plain',
  DESIGN: 'wait',
  BUILD: 'wait',
  ACCEPTED: 'good',
  HAS: 'good',
  NONE: 'plain',
}
export const toneOf = (state: string): Tone => tones[state] ?? 'plain'
