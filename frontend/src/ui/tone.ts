/**
 * Which kind of moment a status is: somebody's turn or decision, sent back or gone wrong, as it should be, over. None
 * for work that goes on.
 */
export type Tone = 'turn' | 'back' | 'good' | 'over'
export type Tones = Partial<Record<string, Tone>>

/** Of matters, which many features show. */
export const matterTones: Tones = {
  RETURNED: 'back',
  ASSIGNED: 'turn',
  CLOSING: 'turn',
  CONFIRMING: 'turn',
  CLOSED: 'over',
  EXTENSION_ASKED: 'turn',
  AWAITING_LEADER: 'turn',
  DECLINED: 'over',
  EXPLAINED: 'over',
  WITHDRAWN: 'over',
}
