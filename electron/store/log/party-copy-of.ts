/** Whether a file is a copy for a party to work in apart, and what of the project its log begins with. */
import { z } from 'zod'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { parseJson } from '../../../shared/records/checked.ts'
import type { Seen } from '../../../shared/log/logged-command.ts'
import type { ReadableDatabase } from '../database.ts'

export interface PartyCopyOf {
  readonly party: PartyId
  /** Instant, ISO 8601 in UTC. */
  readonly madeAt: string
  /** What all copies of the project have in common. */
  readonly base: string
  /** What the project had seen when it was made: by copy, the number of its last command. */
  readonly seen: Seen
}

const SeenText = z.record(z.string(), z.int().positive())

/** Null for a project itself. Fails with `store.damagedRecord`. */
export function partyCopyOf(db: ReadableDatabase): PartyCopyOf | null {
  const [row] = db.rows('party_copy', ['party', 'made_at', 'base', 'seen'])
  if (row === undefined) return null
  const { party, made_at: madeAt, base } = row
  return { party, madeAt, base, seen: parseJson(SeenText, row.seen, 'party_copy') }
}
