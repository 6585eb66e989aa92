/**
 * Takes in what was done in another copy of the project: all of it, in one transaction, or nothing. The commands are kept as
 * they were given, with what each wrote; what they make of the records together with our own is one command of this copy, which
 * says nothing itself, so that the project is what the set of commands makes of it, whoever took in whom, and how often.
 */
import path from 'node:path'
import type Sqlite from 'better-sqlite3'
import type { CommandId } from '../../shared/domain/ids.ts'
import type { DecidedApart, TakenCopy } from '../../shared/domain/merge.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { isEverTheirs } from './commands/in-party-copy.ts'
import { readRevision, runCommand } from './commands/run-command.ts'
import { damaged } from '../../shared/records/checked.ts'
import { sumOf } from './attachments.ts'
import type { CommandBy, Revised } from './command-input.ts'
import {
  projectDatabase,
  type ProjectDatabase,
  type ReadableDatabase,
  type WritableDatabase,
} from './database.ts'
import { partyCopyOf, type PartyCopyOf } from './log/party-copy-of.ts'
import { takingIn } from './log/taking-in.ts'
import { namesWritten, readLog, wordsOfWrites } from './log/read-log.ts'
import { tableIn } from './log/record-name.ts'
import { continueAfter, newId } from './new-id.ts'
import { lookAt } from './file/open-connection.ts'
import { sentenceOf } from './sentence-of.ts'
import { withSentences } from './sqlite-failures.ts'
import { recordTableNames } from './tables.ts'
import { bringAbout, type Brought } from './merge/bring-about.ts'
import { decideApart } from './commands/decide-apart.ts'
import { kindNames } from './merge/in-words.ts'
import { newCommands, type CommandOfCopy } from './merge/new-commands.ts'
import { rememberApart } from './merge/remember-apart.ts'
import { requireTheirWorks } from './merge/require-their-works.ts'
import { requireTheirProposals } from './merge/require-their-proposals.ts'
import { settled } from './merge/settled.ts'
import { openPoints, tellNewUndecided } from './merge/tell-undecided.ts'

/** Records that are looked at together: what a whole delivery wrote does not have to fit in memory at once. */
const portion = 2_000

export interface Taking {
  /** Other copies of the project; not a byte of them changes. */
  readonly files: readonly string[]
  /** Says what would come of it, and nothing is kept. */
  readonly preview: boolean
  /** What is decided at once of what was written apart. */
  readonly decisions?: readonly DecidedApart[]
}

/**
 * All of it or nothing, of several copies together too. Without anything new nothing is done and no command is kept. Fails as
 * opening a project does, as {@link newCommands} and `decideApart` do, and with `store.damagedRecord` when a copy says what no
 * program of ours would; then nothing was changed.
 */
export function takeCopies(
  db: ProjectDatabase,
  { files, ...taking }: Taking,
  by: CommandBy,
): Revised & TakenCopy {
  const opened: OpenedCopy[] = []
  try {
    for (const file of files) {
      const { connection } = lookAt(file)
      opened.push({ file, connection })
      // All that is read of it is of one moment, whoever writes in it meanwhile.
      withSentences(file, () => connection.exec('BEGIN'))
    }
    return takeOpened(db, opened, taking, by)
  } finally {
    for (const { connection } of opened) connection.close()
  }
}

interface OpenedCopy {
  /** As it is told. */
  readonly file: string
  readonly connection: Sqlite.Database
}

/** As {@link takeCopies}, of copies that stand open to be read. */
export function takeOpened(
  db: ProjectDatabase,
  opened: readonly OpenedCopy[],
  { preview, decisions = [] }: Omit<Taking, 'files'>,
  by: CommandBy,
): Revised & TakenCopy {
  return keptOrNot(db, preview, () => {
    const before = openPoints(db)
    const taken = opened.map(({ file, connection }, at) =>
      takeOne(db, { file, copy: projectDatabase(connection) }, at === 0 ? by : nextOf(by)),
    )
    if (decisions.length > 0) decideApart(db, { decisions }, taken.every(isEmpty) ? by : nextOf(by))
    return {
      revision: readRevision(db),
      commands: taken.flatMap(({ commands }) => commands),
      records: together(taken.flatMap(({ records }) => records)).map((each) => ({
        ...each,
        kind: kindNames[each.table],
      })),
      undecided: tellNewUndecided(
        db,
        taken.flatMap(({ apart }) => apart),
        before,
      ),
    }
  })
}

/** What one person does in one go; the first of it has seen what they saw, and the next has seen that. */
function nextOf({ actor, revisionSeen }: CommandBy): CommandBy {
  return { id: newId() as CommandId, actor, revisionSeen }
}

function isEmpty({ commands }: TakenOne): boolean {
  return commands.length === 0
}

interface TakenOne {
  readonly commands: TakenCopy['commands']
  readonly records: readonly Brought[]
  /** Names of records of which something is left to decide, or that are held apart. */
  readonly apart: readonly string[]
}

function takeOne(
  db: ProjectDatabase,
  { file, copy }: { file: string; copy: ReadableDatabase },
  by: CommandBy,
): TakenOne {
  const fresh = withSentences(file, () => newCommands(db, copy, file))
  return fresh.length === 0 ? { commands: [], records: [], apart: [] } : takeIn(db, copy, { file, fresh }, by)
}

/** Done and taken back again: so what is said beforehand is what will be done. */
function keptOrNot<Value>(db: ProjectDatabase, preview: boolean, action: () => Value): Value {
  try {
    return db.transaction(() => {
      const value = action()
      if (preview) throw new OnlyPreview(value)
      return value
    })
  } catch (error) {
    if (!(error instanceof OnlyPreview)) throw error
    return error.value as Value
  }
}

class OnlyPreview extends Error {
  readonly value: unknown
  constructor(value: unknown) {
    super('only a preview')
    this.value = value
  }
}

function takeIn(
  db: ProjectDatabase,
  copy: ReadableDatabase,
  { file, fresh }: { file: string; fresh: readonly CommandOfCopy[] },
  by: CommandBy,
): TakenOne {
  const before = readRevision(db)
  const places = new Map(fresh.map(({ id }, at) => [id, before + 1 + at]))
  const takenIn = before + 1 + fresh.length
  for (const command of fresh) keepCommand(db, command, { sequence: places.get(command.id) ?? 0, takenIn })
  const sequences = fresh.map(({ sequence }) => sequence)
  const names = inOrder(withSentences(file, () => orTell(() => namesWritten(copy, sequences))))
  keepWrites(db, copy, { file, names, places })
  requireFromParty(db, partyCopyOf(copy), { file, fresh, names, from: before + 1 })
  if (names.some((name) => tableIn(name) === 'attachment')) takeBytes(db, copy, file)
  // What is done here from now on is later than all of it.
  continueAfter(
    fresh
      .map(({ id }) => id as string)
      .sort()
      .at(-1) ?? '',
  )
  const actors = [...new Set(fresh.map(({ actor }) => actor))]
  const act = (records: WritableDatabase) => {
    db.deferReferences()
    const { brought, touched } = settleAll(db, records, names)
    const values = { commands: fresh.length, actors: actors.join(', '), file: path.basename(file) }
    return { what: message('merge.took', values), value: { records: brought, apart: touched } }
  }
  const asked = { name: takingIn, input: { file: path.basename(file) }, speaksApart: true }
  const { records, apart } = runCommand(db, by, act, asked)
  const commands = fresh.map((command) => {
    const { id, actor, at } = command
    return { id, actor, at, what: sentenceOf(command), file }
  })
  return { commands, records, apart }
}

/** Of a copy that was made for a party. Fails with `merge.notTheirs`. */
function requireFromParty(
  db: ProjectDatabase,
  made: PartyCopyOf | null,
  {
    file,
    fresh,
    names,
    from,
  }: {
    readonly file: string
    readonly fresh: readonly CommandOfCopy[]
    readonly names: readonly string[]
    /** The sequence of the first of them here. */
    readonly from: number
  },
): void {
  if (made === null) return
  if (!fresh.every(({ name }) => isEverTheirs(name ?? '')))
    throw new ExpectedFailure(message('merge.notTheirs', { file }))
  requireTheirWorks(db, names, { party: made.party, file })
  requireTheirProposals(db, { party: made.party, file, from, upTo: from + fresh.length - 1 })
}

/** Its steps back and forth are steps of that copy: here they are done as a whole, or not at all. */
function keepCommand(
  db: ProjectDatabase,
  { id, what, actor, at, name, input, copy, number, seen }: CommandOfCopy,
  { sequence, takenIn }: { sequence: number; takenIn: number },
): void {
  const said = { id, what, actor, at, name, input, copy, number, seen }
  const here = { kind: 'do' as const, revision_seen: sequence - 1, reverses: null, reversed_by: null }
  db.insert('command', { sequence, ...said, ...here, taken_in: takenIn })
}

function keepWrites(
  db: ProjectDatabase,
  copy: ReadableDatabase,
  { file, names, places }: { file: string; names: readonly string[]; places: ReadonlyMap<string, number> },
): void {
  const ordinals = new Map<number, number>()
  for (const some of portionsOf(names)) {
    const log = withSentences(file, () => orTell(() => readLog(copy, new Set(some))))
    for (const { id, writes } of log) {
      const command = places.get(id)
      if (command === undefined) continue
      for (const words of wordsOfWrites(writes)) {
        const ordinal = ordinals.get(command) ?? 0
        db.insert('log_write', { command, ordinal, ...words })
        ordinals.set(command, ordinal + 1)
      }
    }
  }
}

/** Bytes of what is kept with combinations stand apart from the log: what the copy kept and is not here. */
function takeBytes(db: ProjectDatabase, copy: ReadableDatabase, file: string): void {
  const here = new Set(db.rows('attachment_bytes', ['hash']).map(({ hash }) => hash))
  withSentences(file, () => {
    for (const { hash, bytes } of copy.each('attachment_bytes', ['hash', 'bytes'])) {
      if (here.has(hash)) continue
      if (sumOf(bytes) !== hash) throw damaged(`attachment_bytes ${hash.slice(0, 64)}`, 'sum')
      db.keepBytes(hash, bytes)
    }
  })
}

/** History that does not fit the records is damaged, or was made to harm. */
function orTell<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExpectedFailure || (error as { code?: unknown }).code !== undefined) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(message('store.damagedRecord', { record: 'change', why }))
  }
}

function settleAll(
  db: ProjectDatabase,
  records: WritableDatabase,
  names: readonly string[],
): { brought: Brought[]; touched: string[] } {
  const brought: Brought[] = []
  const apart = new Set<string>()
  for (const some of portionsOf(names)) {
    const { rows, undecided, heldApart } = settled(db, some)
    brought.push(...bringAbout(records, rows))
    for (const { record } of undecided) apart.add(record)
    for (const record of heldApart) apart.add(record)
  }
  rememberApart(db, apart)
  return { brought: together(brought), touched: [...apart] }
}

function together(brought: readonly Brought[]): Brought[] {
  const sum = (of: readonly Brought[], what: 'added' | 'changed' | 'removed') =>
    of.reduce((total, each) => total + each[what], 0)
  return [...Map.groupBy(brought, ({ table }) => table)].map(([table, of]) => ({
    table,
    added: sum(of, 'added'),
    changed: sum(of, 'changed'),
    removed: sum(of, 'removed'),
  }))
}

/** What others name comes before them. */
function inOrder(names: ReadonlySet<string>): string[] {
  const place = (name: string) => recordTableNames.indexOf(tableIn(name))
  return [...names].sort((a, b) => place(a) - place(b))
}

function* portionsOf(names: readonly string[]): Generator<string[]> {
  for (let at = 0; at < names.length; at += portion) yield names.slice(at, at + portion)
}
