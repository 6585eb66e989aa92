/** What people choose of what was written apart, as the decisions that say so: point by point, of a record at once, of one person at once. */
import type { Authored, DecidedApart, Undecided } from '../domain/merge.ts'

/** What is shown now, or what this person wrote. */
export type ChosenApart = { readonly is: 'shown' } | { readonly is: 'of'; readonly actor: string }

/** A record with all that is to be decided of it. */
export interface RecordApart {
  readonly record: string
  readonly points: readonly [Undecided, ...Undecided[]]
}

/** By record, each where its first point stands. */
export function recordsApart(points: readonly Undecided[]): RecordApart[] {
  return [...Map.groupBy(points, ({ record }) => record)].flatMap(([record, [first, ...others]]) =>
    first === undefined ? [] : [{ record, points: [first, ...others] as const }],
  )
}

/** The decisions of all these points that are decided by it; a point of which it says nothing is left out. */
export function decideApart(points: readonly Undecided[], chosen: ChosenApart): DecidedApart[] {
  return points.flatMap((point) =>
    chosen.is === 'shown' ? asShown(point) : asWrittenBy(point, chosen.actor),
  )
}

/** Everyone who wrote something of which one can say: as they wrote it; with how many points that decides. By name. */
export function peopleApart(
  points: readonly Undecided[],
): { readonly actor: string; readonly points: number }[] {
  const actors = [...new Set(points.flatMap(authorsOf).flatMap(({ actor }) => actor ?? []))]
  return actors
    .map((actor) => ({ actor, points: decideApart(points, { is: 'of', actor }).length }))
    .filter((each) => each.points > 0)
    .toSorted((one, other) => (one.actor < other.actor ? -1 : 1))
}

/** Another value than the ones that were written, of a group that is one text. */
export function valueOfText(column: string, text: string): string {
  return JSON.stringify({ [column]: text })
}

function authorsOf(point: Undecided): readonly Authored[] {
  if (point.is === 'written apart') return point.values.flatMap(({ by }) => by)
  return point.is === 'removed and changed' ? [...point.removed, ...point.changed] : []
}

function asShown(point: Undecided): DecidedApart[] {
  const { record } = point
  switch (point.is) {
    case 'written apart': {
      const [shown] = point.values
      return shown === undefined ? [] : [{ is: 'value', record, group: point.group, value: shown.value }]
    }
    case 'removed and changed':
      return [{ is: 'keep', record }]
    case 'same name':
      return [{ is: 'value', record, group: 'name', value: valueOfText('name', point.name) }]
    case 'too few works':
      return []
  }
}

function asWrittenBy(point: Undecided, actor: string): DecidedApart[] {
  const { record } = point
  const isTheirs = (by: readonly Authored[]) => by.some((each) => each.actor === actor)
  if (point.is === 'written apart') {
    const value = point.values.find(({ by }) => isTheirs(by))?.value
    return value === undefined ? [] : [{ is: 'value', record, group: point.group, value }]
  }
  if (point.is !== 'removed and changed') return []
  if (isTheirs(point.changed)) return [{ is: 'keep', record }]
  return isTheirs(point.removed) ? [{ is: 'remove', record }] : []
}
