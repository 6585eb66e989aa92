/** What many works are together: how many, when, for how much money; and how much of that is not known. */
import { Discipline } from '../../../../shared/domain/discipline.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import type { CalendarDate } from '../../../../shared/domain/period.ts'
import type { Work } from '../../../../shared/domain/work.ts'

export interface Totals {
  readonly count: number
  /** The earliest start and the latest end that any of them names; null: none does. */
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  /** How many have one date and miss the other: theirs may begin earlier or end later. */
  readonly openStart: number
  readonly openEnd: number
  readonly undated: number
  /** Whole euros of those that name an estimate, and how many those are. None is no estimate of nothing. */
  readonly budget: number
  readonly budgeted: number
}

export function totalsOf(works: readonly Work[]): Totals {
  const starts = works.flatMap(({ period }) => period.start ?? [])
  const ends = works.flatMap(({ period }) => period.end ?? [])
  const budgets = works.flatMap(({ budget }) => budget ?? [])
  const dated = works.filter(({ period }) => period.start !== null || period.end !== null)
  return {
    count: works.length,
    start: starts.reduce<CalendarDate | null>(
      (one, other) => (one !== null && one < other ? one : other),
      null,
    ),
    end: ends.reduce<CalendarDate | null>((one, other) => (one !== null && one > other ? one : other), null),
    openStart: dated.filter(({ period }) => period.start === null).length,
    openEnd: dated.filter(({ period }) => period.end === null).length,
    undated: works.length - dated.length,
    budget: budgets.reduce((sum, budget) => sum + budget, 0),
    budgeted: budgets.length,
  }
}

export interface TotalsOf<Key> {
  readonly of: Key
  readonly totals: Totals
}

/** Of every party that has works among them, in the order of the project. */
export function totalsByParty(
  works: readonly Work[],
  parties: readonly { readonly id: PartyId }[],
): readonly TotalsOf<PartyId>[] {
  return totalsBy(
    works,
    ({ party }) => party,
    parties.map(({ id }) => id),
  )
}

/** Of every discipline that is among them, in the order in which they always stand. */
export function totalsByDiscipline(works: readonly Work[]): readonly TotalsOf<Discipline>[] {
  return totalsBy(works, ({ discipline }) => discipline, Discipline.options)
}

function totalsBy<Key>(
  works: readonly Work[],
  keyOf: (work: Work) => Key,
  order: readonly Key[],
): readonly TotalsOf<Key>[] {
  const groups = Map.groupBy(works, keyOf)
  return order.flatMap((of) => {
    const those = groups.get(of)
    return those === undefined ? [] : [{ of, totals: totalsOf(those) }]
  })
}
