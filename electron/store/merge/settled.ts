/**
 * What the log makes of some records, and of those that hang together with them: how each should stand in the tables, and what
 * people still have to decide. It follows from the set of commands alone, in whatever order they came.
 *
 * Beside what `shared/log` says of each record by itself, records hold each other: what something that is there names is there
 * too, though somebody who did not know of it removed it; with it stays what only went along with it. And two things cannot stand
 * in a project though nobody made a mistake: a combination that is left with fewer than two works is held apart, with all that
 * belongs to it, until someone decides; of two parties of one name the later one gets a number behind it.
 */
import type { LoggedCommand, LoggedWrite } from '../../../shared/log/logged-command.ts'
import { stateOf, type LogState, type Standing } from '../../../shared/log/log-state.ts'
import { isThere, readState, removalsIn, shownIn } from '../../../shared/log/read-state.ts'
import { damaged } from '../../../shared/records/checked.ts'
import { laterColumns, referencesOf, type Reference } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, ReadableDatabase } from '../database.ts'
import { namesWritten, readLog } from '../log/read-log.ts'
import { aboutIn, keyIn, nameOf, tableIn } from '../log/record-name.ts'
import { comparable } from '../parties.ts'
import { readCopy } from '../row-as-json.ts'
import { keyColumnOf, recordTableNames, type Column, type RecordTable } from '../tables.ts'
import { rowsNow } from './rows-now.ts'

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

/** Records with their state, and with all that hangs together with them. */
interface Together {
  readonly state: LogState
  readonly kept: ReadonlySet<string>
  /** As it would stand in its table, also of one that is not there. */
  readonly rowOf: (record: string) => Fields
}

function readTogether(
  db: ReadableDatabase,
  seeds: Iterable<string>,
  extra: readonly LoggedCommand[],
): Together {
  const state = new Map<string, ReadonlyMap<string, readonly Standing[]>>()
  const rows = new Map<string, Fields>()
  const kept = new Set<string>()
  const followed = new Set<string>()
  const rowOf = (record: string) => {
    const row = rows.get(record) ?? rowIn(db, record, state.get(record) ?? new Map())
    rows.set(record, row)
    return row
  }
  let wanted = new Set(seeds)
  const asked = new Set<string>()
  while (wanted.size > 0) {
    wanted.forEach((record) => asked.add(record))
    const log = [...readLog(db, wanted), ...extra.map((command) => onlyOf(command, wanted))]
    for (const [record, groups] of stateOf(log)) state.set(record, groups)
    keepWhatIsNeeded({ state, rowOf, kept })
    const missing = [...namedBy({ state, rowOf, kept })].find(
      ([target]) => wanted.has(target) && !state.has(target),
    )
    if (missing) throw damaged(missing[1], missing[0])
    wanted = new Set([...beyond(db, { state, rowOf, kept }, followed)].filter((record) => !asked.has(record)))
  }
  return { state, kept, rowOf }
}

function onlyOf(command: LoggedCommand, names: ReadonlySet<string>): LoggedCommand {
  return { ...command, writes: command.writes.filter(({ record }: LoggedWrite) => names.has(record)) }
}

function rowIn(
  db: ReadableDatabase,
  record: string,
  groups: ReadonlyMap<string, readonly Standing[]>,
): Fields {
  const table = tableIn(record)
  const columns = db.columnsOf(table)
  let row: Fields = aboutIn(record)
  for (const value of shownIn(groups).values()) row = { ...row, ...readCopy(value, columns) }
  return { ...laterColumns(recordTables[table], row), ...row }
}

interface Growing extends Together {
  readonly kept: Set<string>
}

function isIn({ state, kept }: Together, record: string): boolean {
  const groups = state.get(record)
  return groups !== undefined && (kept.has(record) || isThere(groups))
}

/** Until nothing is added: what is kept needs things itself. */
function keepWhatIsNeeded(known: Growing): void {
  const { state, kept } = known
  const goneBy = new Map<string, string[]>()
  for (const [record, groups] of state)
    if (!isIn(known, record))
      for (const { command } of removalsIn(groups))
        goneBy.set(command, [...(goneBy.get(command) ?? []), record])
  for (;;) {
    const before = kept.size
    for (const [target] of namedBy(known)) if (state.has(target) && !isIn(known, target)) kept.add(target)
    for (const [record, groups] of state) {
      if (!isIn(known, record)) continue
      const removers = new Set(removalsIn(groups).map(({ command }) => command))
      const wentOnlyAlong = (gone: string) =>
        removalsIn(state.get(gone) ?? new Map()).every(({ command }) => removers.has(command))
      for (const remover of removers)
        for (const gone of goneBy.get(remover) ?? [])
          if (goesAlong(known.rowOf(gone), gone, record) && wentOnlyAlong(gone)) kept.add(gone)
    }
    if (kept.size === before) return
  }
}

/** What records that are there name, with who names it. */
function* namedBy(known: Together): Generator<[target: string, from: string]> {
  for (const record of known.state.keys()) {
    if (!isIn(known, record)) continue
    for (const target of targetsOf(record, known.rowOf(record))) yield [target, record]
  }
}

function* targetsOf(record: string, row: Fields): Generator<string> {
  for (const { column, to } of referencesOf(recordTables[tableIn(record)])) {
    const key = row[column] ?? null
    if (key !== null) yield `${to} ${String(key)}`
  }
}

function goesAlong(row: Fields, record: string, owner: string): boolean {
  return referencesOf(recordTables[tableIn(record)]).some(
    ({ column, to, goesAlong: along }) => along && `${to} ${String(row[column] ?? '')}` === owner,
  )
}

/** Which other records say whether these can be there. */
function* beyond(db: ReadableDatabase, known: Together, followed: Set<string>): Generator<string> {
  yield* absentTargets(db, known)
  const fresh = [...known.state.keys()].filter((record) => !followed.has(`${record} ${isIn(known, record)}`))
  for (const record of fresh) followed.add(`${record} ${isIn(known, record)}`)
  yield* letGoOf(db, known, fresh)
  const isContested = (record: string) => removalsIn(known.state.get(record) ?? new Map()).length > 0
  const whole = fresh.filter((record) => tableIn(record) === 'combination' || isContested(record))
  yield* namesReferringTo(db, whole)
  // What is held apart stands in no table, and needs what it names all the same.
  if (whole.length > 0) for (const { record } of db.rows('written_apart', ['record'])) yield record
  for (const record of fresh) {
    if (tableIn(record) === 'combination_work') {
      yield `combination ${String(known.rowOf(record)['combination'])}`
      const [now] = db.rows('combination_work', ['combination'], 'WHERE work = ?', keyIn(record))
      if (now) yield `combination ${now.combination}`
    }
    if (tableIn(record) === 'by_hand') yield workOf(record)
    if (tableIn(record) === 'work' && mayBeByHand(known, record)) yield `by_hand ${keyIn(record)}`
    // What went along with something that stays after all stays too.
    if (!isIn(known, record))
      for (const { column, to, goesAlong: along } of referencesOf(recordTables[tableIn(record)])) {
        const key = known.rowOf(record)[column] ?? null
        if (along && key !== null) yield `${to} ${String(key)}`
      }
    const removals = isIn(known, record) ? removalsIn(known.state.get(record) ?? new Map()) : []
    for (const { command } of removals) yield* goneAlong(db, command, tableIn(record))
  }
  if (fresh.some((record) => tableIn(record) === 'party'))
    for (const { id } of db.rows('party', ['id'])) yield `party ${id}`
}

/** Nobody delivered it, or not everyone says so. */
function mayBeByHand({ state, rowOf }: Together, work: string): boolean {
  return !isDelivered(rowOf(work)) || (state.get(work)?.get(origin)?.length ?? 0) > 1
}

/** What something named until now and names no more, or is gone itself: it may have stood there for that alone. */
function* letGoOf(db: ReadableDatabase, known: Together, records: readonly string[]): Generator<string> {
  for (const [record, row] of rowsNow(db, records)) {
    const named = new Set(isIn(known, record) ? targetsOf(record, known.rowOf(record)) : [])
    for (const target of targetsOf(record, row)) if (!named.has(target)) yield target
  }
}

/** What is named and stands neither in its table nor among those that were read. */
function* absentTargets(db: ReadableDatabase, known: Together): Generator<string> {
  const byTable = new Map<RecordTable, Set<string>>()
  for (const [target] of namedBy(known)) {
    if (known.state.has(target)) continue
    const table = tableIn(target)
    byTable.set(table, (byTable.get(table) ?? new Set()).add(keyIn(target)))
  }
  for (const [table, keys] of byTable) {
    const column = keyColumnOf(table)
    const these = `WHERE "${column}" IN (SELECT value FROM json_each(?))`
    const found = db.rows(
      table,
      [column as Column<RecordTable>],
      these,
      JSON.stringify([...keys]),
    ) as readonly Fields[]
    const present = new Set(found.map((row) => String(row[column])))
    for (const key of keys) if (!present.has(key)) yield `${table} ${key}`
  }
}

/** What stands in a table and names one of these; `onlyAlong`: and goes when that goes. */
function* namesReferringTo(
  db: ReadableDatabase,
  records: readonly string[],
  onlyAlong = false,
): Generator<string> {
  const byTable = Map.groupBy(records, tableIn)
  for (const [from, { column, to, goesAlong: along }] of everyReference()) {
    const targets = byTable.get(to as RecordTable)
    if (!targets || (onlyAlong && !along)) continue
    const these = `WHERE "${column}" IN (SELECT value FROM json_each(?))`
    const columns = Object.keys(recordTables[from].columns) as Column<RecordTable>[]
    for (const row of db.rows(from, columns, these, JSON.stringify(targets.map(keyIn))))
      yield nameOf(from, row)
  }
}

function everyReference(): (readonly [RecordTable, Reference])[] {
  return recordTableNames.flatMap((from) =>
    referencesOf(recordTables[from]).map((reference) => [from, reference] as const),
  )
}

/** What the same command removed and may have gone along with a record of `table`. */
function* goneAlong(db: ReadableDatabase, command: string, table: RecordTable): Generator<string> {
  const [row] = db.rows('command', ['sequence'], 'WHERE id = ?', command)
  if (!row) return
  const along = new Set(
    everyReference()
      .filter(([, reference]) => reference.goesAlong && reference.to === table)
      .map(([from]) => from),
  )
  for (const record of namesWritten(db, [row.sequence])) if (along.has(tableIn(record))) yield record
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

function workOf(byHand: string): string {
  return `work ${keyIn(byHand)}`
}

function isDelivered(work: Fields): boolean {
  return (work['delivery'] ?? null) !== null
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

/** The fields of a work that say which delivery it comes from. */
const origin = 'source'

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
