/**
 * Decides what people wrote apart. Whoever decides has seen all that was written, so it stands from here on in every copy that
 * takes it in; also when it is decided that what is shown was right, which changes nothing in the tables.
 */
import type { DecidedApart } from '../../../shared/domain/merge.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { existence, type LoggedCommand, type LoggedWrite } from '../../../shared/log/logged-command.ts'
import { damaged, parseJson } from '../../../shared/records/checked.ts'
import { groupsOf } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { CommandBy, Revised } from '../command-input.ts'
import { placeInLog, readRevision, runCommand } from './run-command.ts'
import type { ProjectDatabase, ReadableDatabase, WritableDatabase } from '../database.ts'
import { idOfBase, wordsOfWrites } from '../log/read-log.ts'
import { tableIn } from '../log/record-name.ts'
import { readCopy, rowToJson } from '../row-as-json.ts'
import { z } from 'zod'
import { bringAbout } from '../merge/bring-about.ts'
import { titleOf } from '../merge/in-words.ts'
import { rememberApart } from '../merge/remember-apart.ts'
import { goingAlong, settled, type Settled } from '../merge/settled.ts'

/**
 * All of them in one command. Fails with `merge.nothingToDecide` when somebody decided meanwhile, with `merge.stillNeeded` when
 * something that stays names what should go, with `store.damagedRecord` on a value that cannot stand there.
 */
export function decideApart(
  db: ProjectDatabase,
  { decisions }: { readonly decisions: readonly DecidedApart[] },
  by: CommandBy,
): Revised & { decided: number } {
  const act = (records: WritableDatabase) => {
    db.deferReferences()
    const writes = decisions.flatMap((decision) => writesOf(db, decision))
    const said = saidBy(db, by, writes)
    wordsOfWrites(writes).forEach((words, ordinal) =>
      db.insert('log_write', { command: readRevision(db) + 1, ordinal, ...words }),
    )
    const touched = new Set(writes.map(({ record }) => record))
    const now = settled(db, touched, [said])
    const { rows, heldApart, undecided } = now
    refuseNeeded(db, decisions, rows)
    const what = sentenceFor(db, decisions, now)
    bringAbout(records, rows)
    rememberApart(db, [...heldApart, ...undecided.map(({ record }) => record)])
    return { what, value: { decided: decisions.length } }
  }
  return runCommand(db, by, act, { name: 'merge.decide', input: { decisions }, speaksApart: true })
}

/** The command as the log will read it. */
function saidBy(db: ProjectDatabase, { id }: CommandBy, writes: readonly LoggedWrite[]): LoggedCommand {
  const { copy, number, seen } = placeInLog(db)
  const base = { [idOfBase(db)]: 1 }
  const known = parseJson(z.record(z.string(), z.int()), seen, 'seen')
  return { id, copy, number, seen: { ...base, ...known }, writes }
}

function writesOf(db: ReadableDatabase, decision: DecidedApart): LoggedWrite[] {
  const { record } = decision
  const now = settled(db, [record])
  const open = now.undecided.filter((one) => one.record === record)
  if (decision.is === 'value') {
    const { group, value } = decision
    const isOpen = open.some(
      (one) =>
        (one.is === 'written apart' && one.group === group) || (one.is === 'same name' && group === 'name'),
    )
    if (!isOpen) throw nothingLeft(db, record, now)
    return [{ record, group, value: inColumns(db, record, group, value) }]
  }
  const isOpen = open.some(
    ({ is }) => is === 'removed and changed' || (is === 'too few works' && decision.is === 'remove'),
  )
  if (!isOpen) throw nothingLeft(db, record, now)
  const value = decision.is === 'keep' ? 'there' : null
  const along = [record, ...goingAlong(db, record, now)]
  return [...new Set(along)].map((each) => ({ record: each, group: existence, value }))
}

/** The columns of the group and no others, in their order: equal values are equal texts. */
function inColumns(db: ReadableDatabase, record: string, group: string, value: string): string {
  const table = tableIn(record)
  const columns = groupsOf(recordTables[table]).get(group) ?? []
  const said = fieldsIn(record, value, db.columnsOf(table))
  const isWhole = columns.length > 0 && columns.every((column) => said[column] !== undefined)
  if (!isWhole || Object.keys(said).length !== columns.length) throw damaged(record, group)
  return rowToJson(Object.fromEntries(columns.map((column) => [column, said[column] ?? null])))
}

function fieldsIn(record: string, value: string, columns: readonly string[]) {
  try {
    return readCopy(value, columns)
  } catch (error) {
    throw damaged(record, error instanceof Error ? error.message : String(error))
  }
}

function refuseNeeded(db: ReadableDatabase, decisions: readonly DecidedApart[], rows: Settled['rows']): void {
  const needed = decisions.find(({ is, record }) => is === 'remove' && rows.get(record) != null)
  if (!needed) return
  const row = rows.get(needed.record)
  const title = row ? titleOf(db, tableIn(needed.record), row) : needed.record
  throw new ExpectedFailure(message('merge.stillNeeded', { title }))
}

function nothingLeft(db: ReadableDatabase, record: string, { rowOf, rows }: Settled): ExpectedFailure {
  const title = rows.has(record) ? titleOf(db, tableIn(record), rowOf(record)) : record.slice(0, 80)
  return new ExpectedFailure(message('merge.nothingToDecide', { title }))
}

function sentenceFor(db: ReadableDatabase, decisions: readonly DecidedApart[], { rowOf }: Settled) {
  const [first] = decisions
  if (decisions.length !== 1 || !first) return message('merge.decidedSeveral', { points: decisions.length })
  return message('merge.decided', { title: titleOf(db, tableIn(first.record), rowOf(first.record)) })
}
