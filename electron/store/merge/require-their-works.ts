/** What comes back from a copy that was made for a party is about works of that party, whatever program wrote it. */
import type { PartyId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReadableDatabase } from '../database.ts'
import { aboutIn, tableIn } from '../log/record-name.ts'
import { settled } from './settled.ts'

/** By table, the column that names the work; null: of nobody in particular. */
const workColumns: Readonly<Record<string, string | null>> = {
  work: 'id',
  correction: 'work',
  by_hand: 'work',
  preparation_answer: 'work',
  remark: null,
  proposal: null,
}

/**
 * `records`: their names in the log, of commands that are kept already and not settled yet. Fails with `merge.notTheirs`, and as
 * {@link settled} does.
 */
export function requireTheirWorks(
  db: ReadableDatabase,
  records: readonly string[],
  { party, file }: { readonly party: PartyId; readonly file: string },
): void {
  for (const record of records)
    if (tableIn(record) === 'preparation_answer' && aboutIn(record)['party'] !== party) throw notTheirs(file)
  const works = new Set(records.flatMap((record) => workIn(record, file)))
  const { rowOf, rows } = settled(
    db,
    [...works].map((work) => `work ${work}`),
  )
  for (const work of works) {
    const [here] = db.rows('work', ['party'], 'WHERE id = ?', work)
    const name = `work ${work}`
    const becomes = rows.has(name) ? rowOf(name)['party'] : party
    if ((here !== undefined && here.party !== party) || becomes !== party) throw notTheirs(file)
  }
}

function workIn(record: string, file: string): string[] {
  const column = workColumns[tableIn(record)]
  if (column === undefined) throw notTheirs(file)
  return column === null ? [] : [String(aboutIn(record)[column])]
}

function notTheirs(file: string): ExpectedFailure {
  return new ExpectedFailure(message('merge.notTheirs', { file }))
}
