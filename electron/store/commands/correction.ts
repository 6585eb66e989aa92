/** People correct what parties delivered, let go of that, and decide again when a party says something new. */
import {
  correctionId,
  fieldsOfValues,
  filledIn,
  saySame,
  valuesOf,
  withCorrections,
  type CorrectedOf,
  type Correction,
  type FieldValues,
} from '../../../shared/domain/correction.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { allInWords, correctedFieldNames } from '../../../shared/plan/correction-in-words.ts'
import { correctionTable } from '../../../shared/records/correction.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { isMadeByHand } from '../by-hand.ts'
import type { CommandBy } from '../command-input.ts'
import { readCorrectionsOn, readDelivered } from '../corrections.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { nameOfWork, requireWorks, rewriteWork } from '../works.ts'
import type { Done } from './run-command.ts'

/**
 * These values count of all these works from now on. A value that is not given of a field stays as it counts. Where the
 * party says the same already nothing is corrected; of a work that is made by hand they take the place of what it was. Fails with `store.unknownWork` and `correction.decidedMissing`.
 */
export function correct(
  records: WritableDatabase,
  { works, becomes, reason }: { works: readonly WorkId[]; becomes: FieldValues; reason: string },
  { actor }: CommandBy,
): Done<{ corrected: number }> {
  const wanted = [...new Set(works)]
  requireWorks(records, wanted)
  const made = { reason, actor, at: new Date().toISOString() }
  const fields = fieldsOfValues(becomes)
  if (fields.includes('firmness')) for (const work of wanted) requireUndecided(records, work)
  const [first] = wanted
  const name = first === undefined ? '' : nameOfWork(records, first)
  const corrected = wanted.filter((work) => {
    const delivered = readDelivered(records, work)
    const isOurs = isMadeByHand(records, work)
    const known = readCorrectionsOn(records, work)
    const counts = withCorrections(delivered, known)
    const done = fields.map((field) => {
      const given = filledIn(field, becomes, counts)
      if (saySame(field, given, valuesOf(field, counts))) return false
      if (isOurs)
        rewriteWork(records, work, withCorrections(readDelivered(records, work), [{ becomes: given }]))
      else
        setCorrection(records, { work, field }, { was: valuesOf(field, delivered), becomes: given, ...made })
      return true
    })
    return done.includes(true)
  })
  const values = allInWords(becomes)
  const says = first !== undefined && isMadeByHand(records, first) ? 'byHand.changed' : 'correction.corrected'
  return {
    what:
      wanted.length === 1
        ? message(says, { work: name, values, reason })
        : message('correction.correctedWorks', { count: corrected.length, values, reason }),
    value: { corrected: corrected.length },
  }
}

/** What people decided of a work that is not named any more goes before how firm anybody says it is. */
function requireUndecided(db: ReadableDatabase, work: WorkId): void {
  const decided = `WHERE id = ? AND missing = 1 AND missing_decision IN ('done', 'withdrawn')`
  if (db.count('work', decided, work) === 0) return
  throw new ExpectedFailure(message('correction.decidedMissing', { work: nameOfWork(db, work) }))
}

type Made = Pick<Correction, 'was' | 'becomes' | 'reason' | 'actor' | 'at'>

/** In the place of the one that was there. None is left where the party says the same. */
function setCorrection(records: WritableDatabase, of: CorrectedOf, made: Made): void {
  const id = correctionId(of)
  const isKnown = records.count('correction', 'WHERE id = ?', id) > 0
  if (saySame(of.field, made.becomes, made.was)) {
    if (isKnown) records.delete('correction', id)
  } else if (isKnown) records.update('correction', id, rowOf(correctionTable, made))
  else records.insert('correction', rowOf(correctionTable, { id, ...of, ...made }))
}

/** What the party says counts again. Fails with `correction.unknown`. */
export function withdrawCorrections(
  records: WritableDatabase,
  { corrections }: { corrections: readonly CorrectedOf[] },
): Done<object> {
  const what = sentenceOf(records, corrections, {
    one: 'correction.withdrawn',
    many: 'correction.withdrawnMany',
  })
  for (const { id } of requireCorrections(records, corrections)) records.delete('correction', id)
  return { what, value: {} }
}

/** They stay, and what is delivered by now is what they were decided on. Fails with `correction.unknown`. */
export function keepCorrections(
  records: WritableDatabase,
  { corrections }: { corrections: readonly CorrectedOf[] },
): Done<object> {
  for (const one of requireCorrections(records, corrections)) keepCorrection(records, one)
  const what = sentenceOf(records, corrections, { one: 'correction.kept', many: 'correction.keptMany' })
  return { what, value: {} }
}

export function keepCorrection(
  records: WritableDatabase,
  { id, work, field }: Pick<Correction, 'id' | 'work' | 'field'>,
): void {
  records.update(
    'correction',
    id,
    rowOf(correctionTable, { was: valuesOf(field, readDelivered(records, work)) }),
  )
}

function requireCorrections(db: ReadableDatabase, corrections: readonly CorrectedOf[]) {
  const wanted = new Map(corrections.map((of) => [correctionId(of), of]))
  for (const id of wanted.keys())
    if (db.count('correction', 'WHERE id = ?', id) === 0)
      throw new ExpectedFailure(message('correction.unknown'))
  return [...wanted].map(([id, of]) => ({ id, ...of }))
}

function sentenceOf<One extends 'correction.withdrawn' | 'correction.kept'>(
  db: ReadableDatabase,
  corrections: readonly CorrectedOf[],
  { one, many }: { one: One; many: `${One}Many` },
) {
  const works = [...new Set(corrections.map(({ work }) => work))]
  const [work] = works
  if (works.length > 1 || work === undefined) return message(many, { count: corrections.length })
  const fields = correctedFieldNames(corrections.map(({ field }) => field))
  return message(one, { work: nameOfWork(db, work), fields })
}
