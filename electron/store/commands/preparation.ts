/** What parties wrote on their voorbereidingsbladen, kept as it was read back: one step, whatever number of sheets. */
import type { PartyId, PreparationAnswerId, WorkId } from '../../../shared/domain/ids.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { PreparationAnswer } from '../../../shared/domain/preparation-answer.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { preparationAnswerTable } from '../../../shared/records/preparation-answer.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import type { Done } from './run-command.ts'

/** Of one sheet: what is said from now on, each box once, and what is not said any more. */
export interface SheetToStore extends Pick<PreparationAnswer, 'party' | 'year' | 'file'> {
  readonly said: readonly Pick<PreparationAnswer, 'work' | 'other' | 'topic' | 'text'>[]
  readonly gone: readonly PreparationAnswerId[]
}

interface Counts {
  said: number
  gone: number
}

/** What is said already stays as it was read first. Fails with `preparing.noSuchParty` and `store.unknownWork`. */
export function storePreparation(
  records: WritableDatabase,
  { sheets }: { sheets: readonly SheetToStore[] },
  { actor }: CommandBy,
): Done<Counts> {
  const by = { actor, at: new Date().toISOString() }
  const each = sheets.map((sheet) => ({ sheet, ...storeSheet(records, sheet, by) }))
  const total = (count: keyof Counts) => each.reduce((sum, one) => sum + one[count], 0)
  const counts = { said: total('said'), gone: total('gone') }
  const [only, ...others] = each
  const what =
    only !== undefined && others.length === 0
      ? sayStored(only.party, only.sheet, counts)
      : message('preparing.storedSheets', { sheets: each.length, ...counts })
  return { what, value: counts }
}

/** What a party says of a kansengebied without a sheet. `text` null: it says nothing of that any more. */
interface Answered extends Pick<PreparationAnswer, 'party' | 'year'> {
  readonly said: readonly (Pick<PreparationAnswer, 'work' | 'other' | 'topic'> & {
    readonly text: string | null
  })[]
}

/** Fails as {@link storePreparation} does. */
export function answerPreparation(
  records: WritableDatabase,
  { party, year, said: all }: Answered,
  { actor }: CommandBy,
): Done<Counts> {
  const said = all.flatMap(({ text, ...about }) => (text === null ? [] : [{ ...about, text }]))
  const gone = all.flatMap(({ work, other, topic, text }) =>
    text === null
      ? records
          .rows('preparation_answer', ['id'], aboutOne, ...[party, year, work, other, topic])
          .map(({ id }) => id)
      : [],
  )
  const by = { actor, at: new Date().toISOString() }
  const { party: name, ...counts } = storeSheet(records, { party, year, file: '', said, gone }, by)
  return { what: message('preparing.answered', { party: name, year, ...counts }), value: counts }
}

const aboutOne = 'WHERE party = ? AND year = ? AND work = ? AND other IS ? AND topic = ?'

function storeSheet(
  records: WritableDatabase,
  { party, year, file, said, gone }: SheetToStore,
  by: Pick<PreparationAnswer, 'actor' | 'at'>,
): Counts & { party: string } {
  const name = nameOfParty(records, party)
  for (const { work, other } of said) {
    requireThere(records, work)
    if (other !== null) requireThere(records, other)
  }
  const counts = { said: 0, gone: 0 }
  for (const id of gone)
    if (records.count('preparation_answer', 'WHERE id = ? AND party = ?', id, party) > 0) {
      records.delete('preparation_answer', id)
      counts.gone++
    }
  for (const { work, other, topic, text } of said) {
    const [known] = records.rows(
      'preparation_answer',
      ['id', 'text'],
      aboutOne,
      ...[party, year, work, other, topic],
    )
    if (known?.text === text) continue
    const says = { text, file, ...by }
    if (known) records.update('preparation_answer', known.id, rowOf(preparationAnswerTable, says))
    else {
      const id = newId() as PreparationAnswerId
      const answer = { id, party, year, work, other, topic, ...says }
      records.insert('preparation_answer', rowOf(preparationAnswerTable, answer))
    }
    counts.said++
  }
  return { party: name, ...counts }
}

function sayStored(party: string, { year, file }: SheetToStore, { said, gone }: Counts): Message {
  const values = { party, year, file, said, gone }
  return message(gone === 0 ? 'preparing.stored' : 'preparing.storedWithout', values)
}

function nameOfParty(db: ReadableDatabase, id: PartyId): string {
  const [party] = db.rows('party', ['name'], 'WHERE id = ?', id)
  if (!party) throw new ExpectedFailure(message('preparing.noSuchParty'))
  return party.name
}

/** One that was put aside is there: what was said of it waits until somebody brings it back. */
function requireThere(db: ReadableDatabase, work: WorkId): void {
  if (db.count('work', 'WHERE id = ?', work) === 0) throw new ExpectedFailure(message('store.unknownWork'))
}
