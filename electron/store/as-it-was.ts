/** A project as it was right after a step: in a file of its own to look at, or put back by a step that can be undone itself. */
import type Sqlite from 'better-sqlite3'
import { message, say, type Message } from '../../shared/domain/message.ts'
import type { CommandId } from '../../shared/domain/ids.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { clockTime } from '../../shared/time/clock-time.ts'
import { today } from '../../shared/time/today.ts'
import { readRevision, runCommand } from './commands/run-command.ts'
import type { CommandBy, Revised } from './command-input.ts'
import { projectDatabase, type ProjectDatabase, type ReadableDatabase, type Row } from './database.ts'
import { applyBackwards } from './history.ts'
import { writeCopy } from './copies/save-copy.ts'
import { sealColumn, sealOf } from './seals.ts'
import { sentenceOf } from './sentence-of.ts'

/** The step after which it was so. */
interface AfterStep {
  readonly command: CommandId
}

type Step = Row<'command', 'sequence' | 'id' | 'what' | 'at'>

/**
 * Takes back every later step in one. Fails with `store.noSuchStep`, with `store.isAsItWas` where nothing was done since, and
 * with `store.damagedRecord` where history cannot be read back.
 */
export function goBack(
  db: ProjectDatabase,
  { command }: AfterStep,
  by: CommandBy,
): Revised & { what: Message } {
  const { sequence, what: said, at } = stepNamed(db, command)
  const latest = readRevision(db)
  const sentence = sentenceOf({ sequence, what: said })
  const after = { nl: say(sentence, 'nl'), en: say(sentence, 'en') }
  const instant = new Date(at)
  const what = message('store.wentBack', { day: today(instant), time: clockTime(instant), what: after })
  if (sequence === latest) throw new ExpectedFailure(message('store.isAsItWas', { what: after }))
  const takeBack = (records: Parameters<typeof applyBackwards>[0]) => {
    // What came in from another copy came in all at once.
    db.deferReferences()
    for (let later = latest; later > sequence; later -= 1) applyBackwards(records, later)
    return { what, value: { what } }
  }
  return runCommand(db, by, takeBack, { name: 'history.goBack', input: { command } })
}

/**
 * Writes the project as it was after a step to a new file, whole or not at all; its history ends with that step. Fails as
 * saving a copy does, with `store.noSuchStep`, and with `store.damagedRecord` where history cannot be read back.
 */
export function saveAsItWas(connection: Sqlite.Database, to: string, { command }: AfterStep): void {
  const { sequence } = stepNamed(projectDatabase(connection), command)
  writeCopy(connection, to, (copy) => {
    const db = projectDatabase(copy)
    db.transaction(() => {
      db.deferReferences()
      for (let later = readRevision(db); later > sequence; later -= 1) applyBackwards(db, later)
      forgetAfter(copy, sequence)
      db.leaveMark()
    })
  })
}

function stepNamed(db: ReadableDatabase, command: CommandId): Step {
  const columns = ['sequence', 'id', 'what', 'at'] as const
  const [step] = db.rows('command', [...columns, 'taken_in'], 'WHERE id = ?', command)
  if (!step) throw new ExpectedFailure(message('store.noSuchStep'))
  // What was done in another copy was done here when it was taken in, with all that came along.
  const [taken] = db.rows('command', columns, 'WHERE sequence = ?', step.taken_in)
  return taken ?? step
}

/** Only ever of a copy: history itself forgets nothing. */
function forgetAfter(copy: Sqlite.Database, sequence: number): void {
  const reversed = copy
    .prepare<[number], { sequence: number; by: number; seal: number }>(
      `SELECT sequence, reversed_by AS by, "${sealColumn}" AS seal FROM command WHERE reversed_by > ?`,
    )
    .all(sequence)
  const stands = copy.prepare(`UPDATE command SET reversed_by = NULL, "${sealColumn}" = ? WHERE sequence = ?`)
  for (const { sequence: step, by, seal } of reversed)
    stands.run(seal ^ sealOf('reversed_by', by) ^ sealOf('reversed_by', null), step)
  copy.prepare('DELETE FROM change WHERE command > ?').run(sequence)
  copy.prepare('DELETE FROM log_write WHERE command > ?').run(sequence)
  copy.prepare('DELETE FROM command WHERE sequence > ?').run(sequence)
}
