/** A proposal that comes back from a copy that was made for a party is one of that party, and nobody answered it there. */
import type { PartyId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReadableDatabase } from '../database.ts'
import { keyIn, tableIn } from '../log/record-name.ts'
import { readCopy } from '../row-as-json.ts'

interface CameIn {
  readonly party: PartyId
  readonly file: string
  /** The sequences of the commands that came in lie between these, both included. */
  readonly from: number
  readonly upTo: number
}

/** What a party may say of a proposal: that it stands, and that it does not any more. */
const theirs: ReadonlySet<unknown> = new Set(['open', 'withdrawn'])

/** Of commands that are kept already and not settled yet. Fails with `merge.notTheirs`. */
export function requireTheirProposals(db: ReadableDatabase, { party, file, from, upTo }: CameIn): void {
  const written = db.rows(
    'log_write',
    ['record', 'fields'],
    `WHERE command BETWEEN ? AND ? AND record LIKE 'proposal %' ORDER BY command, ordinal`,
    from,
    upTo,
  )
  const made = new Set<string>()
  for (const { record, fields } of written) {
    if (tableIn(record) !== 'proposal') continue
    const said = fields === null ? {} : readCopy(fields, db.columnsOf('proposal'))
    const isTheirs =
      (said['party'] === undefined || said['party'] === party) &&
      (said['state'] === undefined || theirs.has(said['state']))
    if (said['party'] === party) made.add(record)
    const [here] = db.rows('proposal', ['party'], 'WHERE id = ?', keyIn(record))
    const isKnown =
      here === undefined ? made.has(record) || wasTheirs(db, record, party) : here.party === party
    if (!isTheirs || !isKnown) throw new ExpectedFailure(message('merge.notTheirs', { file }))
  }
}

/** It came in before and was taken back since: then it stands in what was written of it. */
function wasTheirs(db: ReadableDatabase, record: string, party: PartyId): boolean {
  return db
    .rows('log_write', ['fields'], 'WHERE record = ? AND existence = 1', record)
    .some(({ fields }) => fields !== null && readCopy(fields, db.columnsOf('proposal'))['party'] === party)
}
