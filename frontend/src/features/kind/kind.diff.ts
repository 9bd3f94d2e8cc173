import type { Field, Kind } from './kind.data'

/** A line of what an edition changed: the words of `kind.change.<what>`. */
export interface Change {
  what: string
  name: string
  from?: string
  to?: string
}

const allFields = (kind: Kind) => [
  ...kind.fields,
  ...(kind.course?.steps ?? []).flatMap((step) => step.fields),
]
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const by = <T extends { code: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.code, row]))

function rows<T extends { code: string; name: string }>(
  what: string,
  before: readonly T[],
  after: readonly T[],
  rest: (old: T, now: T) => Change[],
): Change[] {
  const old = by(before)
  const now = by(after)
  return [
    ...after.filter((r) => !old.has(r.code)).map((r) => ({ what: `${what}Added`, name: r.name })),
    ...before.filter((r) => !now.has(r.code)).map((r) => ({ what: `${what}Dropped`, name: r.name })),
    ...after.flatMap((r) => {
      const was = old.get(r.code)
      if (!was) return []
      const renamed =
        was.name === r.name ? [] : [{ what: `${what}Renamed`, name: was.name, from: was.name, to: r.name }]
      return [...renamed, ...rest(was, r)]
    }),
  ]
}

function fieldChanges(was: Field, now: Field): Change[] {
  const changes: Change[] = []
  const gone = was.choices.filter((c) => !now.choices.includes(c))
  const come = now.choices.filter((c) => !was.choices.includes(c))
  if (come.length) changes.push({ what: 'choicesAdded', name: now.name, to: come.join('、') })
  if (gone.length) changes.push({ what: 'choicesDropped', name: now.name, from: gone.join('、') })
  if (was.required !== now.required || was.before !== now.before)
    changes.push({
      what: now.required ? 'nowRequired' : now.before ? 'nowLater' : 'nowOptional',
      name: now.name,
    })
  if (was.unit !== now.unit)
    changes.push({ what: 'unit', name: now.name, from: was.unit ?? '—', to: now.unit ?? '—' })
  if (!same([...was.unitKinds].sort(), [...now.unitKinds].sort()))
    changes.push({ what: 'unitKinds', name: now.name })
  return changes
}

/** What `now` says that `was` did not; empty for nothing a person would notice. */
export function changesOf(was: Kind, now: Kind): Change[] {
  const changes: Change[] = []
  if (was.retired !== now.retired)
    changes.push({ what: now.retired ? 'retired' : 'restored', name: now.name })
  if (was.name !== now.name) changes.push({ what: 'name', name: now.name, from: was.name, to: now.name })
  if (was.group !== now.group)
    changes.push({ what: 'group', name: now.name, from: was.group || '—', to: now.group || '—' })
  changes.push(
    ...rows('field', allFields(was), allFields(now), fieldChanges),
    ...rows('paper', was.papers, now.papers, () => []),
    ...rows('step', was.course?.steps ?? [], now.course?.steps ?? [], (a, b) =>
      a.days === b.days &&
      a.months === b.months &&
      a.actor === b.actor &&
      a.unit === b.unit &&
      same(a.papers, b.papers)
        ? []
        : [{ what: 'stepChanged', name: b.name }],
    ),
  )
  const order = (kind: Kind) => allFields(kind).map((f) => f.code)
  if (!same(order(was), order(now)) && same([...order(was)].sort(), [...order(now)].sort()))
    changes.push({ what: 'order', name: now.name })
  if (!same(was.duty, now.duty) && was.retired === now.retired) changes.push({ what: 'duty', name: now.name })
  const rest = (kind: Kind) => [
    kind.within,
    kind.source,
    kind.form,
    kind.course && { ...kind.course, steps: [] },
    kind.papers.map((p) => p.before),
  ]
  if (!same(rest(was), rest(now))) changes.push({ what: 'rest', name: now.name })
  return changes
}
