/** What parties let others see: what is usual in the project, and where a party wants it otherwise. */
import type { PartyId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Shared } from '../../../shared/domain/sharing.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { sharingTable } from '../../../shared/records/sharing.ts'
import { sayShared } from '../../../shared/sharing/say-shared.ts'
import type { WritableDatabase } from '../database.ts'
import { readProject } from '../project.ts'
import type { Done } from './run-command.ts'

/** `party` null: what is usual. `shared` null: as usual. Fails with `sharing.unknownParty`. */
export function setSharing(
  records: WritableDatabase,
  { party, shared }: { party: null; shared: Shared } | { party: PartyId; shared: Shared | null },
): Done<object> {
  const name = party === null ? null : nameOfParty(records, party)
  write(records, { id: party ?? readProject(records).id, party, shared })
  return { what: said(name, shared), value: {} }
}

function nameOfParty(records: WritableDatabase, id: PartyId): string {
  const [party] = records.rows('party', ['name'], 'WHERE id = ?', id)
  if (!party) throw new ExpectedFailure(message('sharing.unknownParty'))
  return party.name
}

function write(
  records: WritableDatabase,
  { id, party, shared }: { id: string; party: PartyId | null; shared: Shared | null },
): void {
  const isThere = records.count('sharing', 'WHERE id = ?', id) > 0
  if (shared === null) {
    if (isThere) records.delete('sharing', id)
    return
  }
  const row = rowOf(sharingTable, { id, party, shared })
  if (isThere) records.update('sharing', id, row)
  else records.insert('sharing', row)
}

function said(party: string | null, shared: Shared | null) {
  if (shared === null) return message('sharing.asUsual', { party: party ?? '' })
  return party === null
    ? message('sharing.usualChanged', { shared: sayShared(shared) })
    : message('sharing.changed', { party, shared: sayShared(shared) })
}
