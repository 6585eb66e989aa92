/**
 * What the log makes of some records, and of those that hang together with them (`read-together`): how each should stand in the
 * tables, and what people still have to decide. It follows from the set of commands alone, in whatever order they came.
 *
 * Some things cannot stand in a project though nobody made a mistake: a combination that is left with fewer than two works is
 * held apart, with all that belongs to it, until someone decides; of two parties of one name the later one gets a number behind
 * it; and a work that a delivery has was not put in by hand.
 */
import type { LoggedCommand } from '../../../shared/log/logged-command.ts'
import type { Standing } from '../../../shared/log/log-state.ts'
import { readState, removalsIn } from '../../../shared/log/read-state.ts'
import type { Fields, ReadableDatabase } from '../database.ts'
import { tableIn } from '../log/record-name.ts'
import { comparable } from '../parties.ts'
import {
  goesAlong,
  isDelivered,
  namesReferringTo,
  readTogether,
  targetsOf,
  workOf,
  type Together,
} from './read-together.ts'

/** What people have to decide of one record; it goes when a command that has seen all of it decides. */
export type Undecided =
  /** The latest, which is shown, first; of equal values each command that says it. */
  | {
      readonly is: 'written apart'
      readonly record: string
      readonly group: string
      readonly standing: readonly Standing[]
    }
  /** `changes`: what who removed it had not seen; none when only something else needs it. */
  | {
      readonly is: 'removed and changed'
      readonly record: string
      readonly removals: readonly Standing[]
      readonly changes: readonly Standing[]
    }
  /** Held apart: it is in no table. */
  | { readonly is: 'too few works'; readonly record: string }
  /** `name`: what it is called until someone decides. */
  | { readonly is: 'same name'; readonly record: string; readonly name: string; readonly other: string }

export interface Settled {
  /** How each stands in its table; null: not at all. */
  readonly rows: ReadonlyMap<string, Fields | null>
  readonly undecided: readonly Undecided[]
  /** There by the log, and in no table. */
  readonly heldApart: ReadonlySet<string>
  /** As the log says it, whether it is there or not. */
  readonly rowOf: (record: string) => Fields
}

/**
 * `extra`: commands that do not stand in the file yet. Fails with `store.damagedRecord` when something names what no command
 * ever made.
 */
export function settled(
  db: ReadableDatabase,
  seeds: Iterable<string>,
  extra: readonly LoggedCommand[] = [],
): Settled {
  const known = readTogether(db, seeds, extra)
  const { records, toDecide } = readState(known.state, known.kept)
  const rows = new Map<string, Fields | null>()
  for (const record of known.state.keys()) rows.set(record, records.has(record) ? known.rowOf(record) : null)
  // In which order things stand follows from what else was done: nobody is asked about that alone.
  const asked = toDecide.filter((one) => one.is !== 'written apart' || one.group !== 'ordinal')
  const undecided: Undecided[] = asked.map((one): Undecided =>
    one.is === 'written apart'
      ? { is: one.is, record: one.record, group: one.group, standing: latestFirst(known, one) }
      : { is: one.is, record: one.record, ...removedApart(known, one.record) },
  )
  const origins = tellOrigins(rows, known)
  undecided.push(...tellParties(rows))
  const heldApart = holdApart(rows, undecided)
  const told = undecided.filter(
    (one) => !origins.has(one.record) && !goesWithAnother(one, known.rowOf, undecided),
  )
  return { rows, undecided: told, heldApart, rowOf: known.rowOf }
}

function latestFirst({ state }: Together, { record, group }: { record: string; group: string }): Standing[] {
  return [...(state.get(record)?.get(group) ?? [])].reverse()
}

function removedApart({ state }: Together, record: string) {
  const groups = state.get(record) ?? new Map<string, readonly Standing[]>()
  const removals = removalsIn(groups)
  const hasSeen = ({ seen }: Standing, { copy, number }: Standing) => (seen[copy] ?? 0) >= number
  const unseen = [...groups.values()].flat().filter((write) => write.value !== null)
  const changes = unseen.filter((write) => removals.some((removal) => !hasSeen(removal, write)))
  const each = [...new Map(changes.map((one) => [one.command, one])).values()]
  return { removals, changes: each.sort((a, b) => (a.command < b.command ? -1 : 1)) }
}

/**
 * A work was put in by hand as long as no delivery has it. Who stores it as delivered and who takes that back again both say where
 * it comes from, in one step with whether it was put in by hand: of the two that is what follows. Answers the records of the hand.
 */
function tellOrigins(rows: Map<string, Fields | null>, { state, rowOf }: Together): ReadonlySet<string> {
  const byHand = [...state.keys()].filter((record) => tableIn(record) === 'by_hand')
  const told = byHand.filter((record) => (rows.get(workOf(record)) ?? null) !== null)
  for (const record of told) rows.set(record, isDelivered(rowOf(workOf(record))) ? null : rowOf(record))
  return new Set(told)
}

/** The earlier by its id keeps the name. */
function tellParties(rows: Map<string, Fields | null>): Undecided[] {
  const parties = [...rows].filter(([record, row]) => row !== null && tableIn(record) === 'party').sort()
  const taken = new Map<string, string>()
  const told: Undecided[] = []
  for (const [record, row] of parties) {
    const said = String(row?.['name'] ?? '')
    let name = said
    for (let next = 2; taken.has(comparable(name)); next += 1) name = `${said} (${next})`
    const other = taken.get(comparable(said))
    if (other !== undefined) {
      told.push({ is: 'same name', record, name, other })
      rows.set(record, { ...row, name })
    }
    taken.set(comparable(name), record)
  }
  return told
}

const fewestWorks = 2

function holdApart(rows: Map<string, Fields | null>, undecided: Undecided[]): Set<string> {
  const there = [...rows].flatMap(([record, row]) => (row === null ? [] : [[record, row] as const]))
  const works = Map.groupBy(
    there.filter(([record]) => tableIn(record) === 'combination_work'),
    ([, row]) => `combination ${String(row['combination'])}`,
  )
  const held = new Set<string>()
  for (const [record] of there) {
    if (tableIn(record) !== 'combination' || (works.get(record)?.length ?? 0) >= fewestWorks) continue
    held.add(record)
    undecided.push({ is: 'too few works', record })
  }
  const apart = new Set(held)
  for (const [record, row] of there) {
    const isOfOne = [...targetsOf(record, row)].some((target) => held.has(target))
    if (isOfOne) apart.add(record)
  }
  for (const record of apart) rows.set(record, null)
  return apart
}

/** One line for what went as a whole: what belongs to something that was removed as well is decided with it. */
function goesWithAnother(
  one: Undecided,
  rowOf: (record: string) => Fields,
  undecided: readonly Undecided[],
): boolean {
  if (one.is !== 'removed and changed') return false
  const row = rowOf(one.record)
  return undecided.some(
    (other) => other.is === one.is && other.record !== one.record && goesAlong(row, one.record, other.record),
  )
}

/** What goes when this goes, in the tables and of what is held apart, and what goes along with that. */
export function goingAlong(db: ReadableDatabase, record: string, { heldApart, rowOf }: Settled): string[] {
  const along = new Set<string>()
  let owners = [record]
  while (owners.length > 0) {
    const held = [...heldApart].filter((each) => owners.some((owner) => goesAlong(rowOf(each), each, owner)))
    const next = [...namesReferringTo(db, owners, true), ...held].filter((each) => !along.has(each))
    next.forEach((each) => along.add(each))
    owners = next
  }
  return [...along]
}
