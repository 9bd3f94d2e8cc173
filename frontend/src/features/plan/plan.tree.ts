import type { Suggestion, WorkPoint } from './plan.data'

/* What the screens derive from a plan's flat list of nodes. Pure. */

export type MeasureState = 'assigned' | 'partial' | 'suggested' | 'open' | 'dropped'

export interface Group {
  /** The heading right above the measures; null when the document has measures without one. */
  point: WorkPoint | null
  section: WorkPoint | null
  measures: WorkPoint[]
}

/** The measures under their headings, in document order. */
export function groups(nodes: readonly WorkPoint[]): Group[] {
  const byId = new Map(nodes.map((n) => [n.id, n]))
  const out: Group[] = []
  for (const node of nodes) {
    if (node.level !== 'MEASURE') continue
    const point = node.parentId ? (byId.get(node.parentId) ?? null) : null
    const last = out[out.length - 1]
    if (last && last.point === point) last.measures.push(node)
    else out.push({ point, section: sectionOf(point, byId), measures: [node] })
  }
  return out
}

function sectionOf(point: WorkPoint | null, byId: Map<string, WorkPoint>): WorkPoint | null {
  for (let n = point; n; n = n.parentId ? (byId.get(n.parentId) ?? null) : null) {
    if (n.level === 'SECTION') return n === point ? null : n
  }
  return null
}

export function stateOf(measure: WorkPoint, suggestion: Suggestion | undefined): MeasureState {
  if (measure.dropped) return 'dropped'
  if (measure.lead && measure.dueOn) return 'assigned'
  if (measure.lead || measure.dueOn) return 'partial'
  return suggestion?.lead ? 'suggested' : 'open'
}

export const unready = (measure: WorkPoint) => !measure.dropped && !(measure.lead && measure.dueOn)

/** The last day of the plan's year, or of this year when that has passed. */
export const defaultDue = (planYear: number, thisYear: number) => `${Math.max(planYear, thisYear)}-12-31`

export interface Piece {
  text: string
  /** The node whose range this is; absent between nodes (title, preamble, signature). */
  node?: WorkPoint
}
export interface Line {
  kind: 'title' | 'section' | 'point' | 'text'
  pieces: Piece[]
}

/** The document line by line, each line cut where measures and headings begin and end. */
export function lines(source: string, nodes: readonly WorkPoint[], title: string): Line[] {
  const pieces: Piece[] = []
  let at = 0
  for (const node of nodes) {
    if (node.start > at) pieces.push({ text: source.slice(at, node.start) })
    if (node.end > node.start) pieces.push({ text: source.slice(node.start, node.end), node })
    at = Math.max(at, node.end)
  }
  if (at < source.length) pieces.push({ text: source.slice(at) })

  const out: Line[] = []
  let line: Piece[] = []
  for (const piece of pieces) {
    const parts = piece.text.split('\n')
    parts.forEach((text, n) => {
      if (n > 0) {
        out.push(lineOf(line, title))
        line = []
      }
      if (text) line.push({ ...piece, text })
    })
  }
  if (line.length) out.push(lineOf(line, title))
  return out.filter((l) => l.pieces.some((p) => p.text.trim()))
}

function lineOf(pieces: Piece[], title: string): Line {
  const first = pieces[0]
  const text = pieces
    .map((p) => p.text)
    .join('')
    .trim()
  const kind =
    first?.node?.level === 'SECTION'
      ? 'section'
      : first?.node && first.node.level !== 'MEASURE' && pieces.length === 1
        ? 'point'
        : !first?.node && text.length > 6 && title.trim().startsWith(text)
          ? 'title'
          : 'text'
  return { kind, pieces }
}

/** Places where a measure may be cut: behind a comma, a semicolon or a pause mark, as offsets in the document. */
export function cuts(measure: WorkPoint): { at: number; before: string; after: string }[] {
  const out = []
  for (let n = 0; n < measure.text.length - 1; n++) {
    if (!'，；、：,;'.includes(measure.text[n]!)) continue
    const before = measure.text.slice(0, n + 1)
    const after = measure.text.slice(n + 1)
    if (before.trim() && after.trim()) out.push({ at: measure.start + n + 1, before, after })
  }
  return out
}

/** The text with the words that made a suggestion marked. */
export function marked(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  const hits = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + 1)) {
      hits.fill(true, at, at + word.length)
    }
  }
  const out: { text: string; hit: boolean }[] = []
  for (let n = 0; n < text.length; n++) {
    const last = out[out.length - 1]
    if (last && last.hit === hits[n]) last.text += text[n]
    else out.push({ text: text[n]!, hit: hits[n]! })
  }
  return out
}

/** Everything between two rows, both included, whichever was chosen first. */
export function range(ids: readonly string[], from: string, to: string): string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  if (a < 0 || b < 0) return [to]
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}

export interface Acceptance {
  workPointIds: string[]
  leadId: string
  supportIds: string[]
}

/** Suggestions of the chosen measures, put together where lead and supports are the same: fewer writes. */
export function acceptances(ids: readonly string[], suggestions: Map<string, Suggestion>): Acceptance[] {
  const out = new Map<string, Acceptance>()
  for (const id of ids) {
    const s = suggestions.get(id)
    if (!s?.lead) continue
    const supportIds = s.support.map((u) => u.unit.id)
    const key = [s.lead.unit.id, ...supportIds].join()
    const known = out.get(key)
    if (known) known.workPointIds.push(id)
    else out.set(key, { workPointIds: [id], leadId: s.lead.unit.id, supportIds })
  }
  return [...out.values()]
}
