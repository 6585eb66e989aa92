/**
 * Which records have to be looked at together, and which of them are there. Beside what `shared/log` says of each record by itself,
 * records hold each other: what something that is there names is there too, though somebody who did not know of it removed it;
 * with it stays what only went along with it. The whole log of a region is never read for it.
 */
import type { LoggedCommand, LoggedWrite } from '../../../shared/log/logged-command.ts'
import { stateOf, type LogState, type Standing } from '../../../shared/log/log-state.ts'
import { isThere, removalsIn, shownIn } from '../../../shared/log/read-state.ts'
import { damaged } from '../../../shared/records/checked.ts'
import { laterColumns, referencesOf, type Reference } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Fields, ReadableDatabase } from '../database.ts'
import { namesWritten, readLog } from '../log/read-log.ts'
import { aboutIn, keyIn, nameOf, tableIn } from '../log/record-name.ts'
import { readCopy } from '../row-as-json.ts'
import { keyColumnOf, recordTableNames, type Column, type RecordTable } from '../tables.ts'
import { rowsNow } from './rows-now.ts'

/** The fields of a work that say which delivery it comes from. */
const origin = 'source'

/** Records with their state, and with all that hangs together with them. */
export interface Together {
  readonly state: LogState
  readonly kept: ReadonlySet<string>
  /** As it would stand in its table, also of one that is not there. */
  readonly rowOf: (record: string) => Fields
}

export function readTogether(
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

export function* targetsOf(record: string, row: Fields): Generator<string> {
  for (const { column, to } of referencesOf(recordTables[tableIn(record)])) {
    const key = row[column] ?? null
    if (key !== null) yield `${to} ${String(key)}`
  }
}

export function goesAlong(row: Fields, record: string, owner: string): boolean {
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
export function* namesReferringTo(
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

export function workOf(byHand: string): string {
  return `work ${keyIn(byHand)}`
}

export function isDelivered(work: Fields): boolean {
  return (work['delivery'] ?? null) !== null
}
