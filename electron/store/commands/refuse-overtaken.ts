/** Two windows, two people: what somebody changed since another saw it is not overwritten by what that other decided then. */
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase } from '../database.ts'
import { sentenceOf } from '../sentence-of.ts'

/** Ids of records are uuids: no two records of a project share one, of whatever kind. */
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * To be asked when a command has written. Fails with `store.changedMeanwhile`, naming what was done, when a record that its
 * `input` names or that it overwrote was changed after the revision that its author saw. `revision` is what it makes.
 */
export function refuseOvertaken(
  db: ReadableDatabase,
  { isFromWindow, revisionSeen }: CommandBy,
  { input, revision }: { input: unknown; revision: number },
): void {
  if (!isFromWindow || revisionSeen === revision - 1) return
  if (revisionSeen >= revision) throw new ExpectedFailure(message('store.windowBehind'))
  const concerned = new Set(idsIn(input))
  for (const { record } of db.rows('change', ['record'], `WHERE command = ? AND op <> 'insert'`, revision))
    concerned.add(record)
  const since = 'WHERE command > ? AND command < ? ORDER BY command DESC'
  const overtaken = db
    .rows('change', ['command', 'record'], since, revisionSeen, revision)
    .find(({ record }) => concerned.has(record))
  if (!overtaken) return
  const [command] = db.rows('command', ['what', 'sequence'], 'WHERE sequence = ?', overtaken.command)
  if (!command) throw new Error(`a change of command ${overtaken.command}, which is not there`)
  const what = sentenceOf(command)
  const values = { what: { nl: say(what, 'nl'), en: say(what, 'en') } }
  throw new ExpectedFailure(message('store.changedMeanwhile', values))
}

/** Every id in what a person asked: such input is small, and made of plain objects, lists and values. */
function* idsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (id.test(value)) yield value
  } else if (Array.isArray(value)) for (const one of value as unknown[]) yield* idsIn(one)
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    for (const one of Object.values(value) as unknown[]) yield* idsIn(one)
}
