/** Organisations that take part. A party comes into being with its first delivery. */
import type { PartyId } from '../../shared/domain/ids.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { newId } from './new-id.ts'

/** Ordered by name, as people do: regardless of capitals and accents. */
export function readParties(db: ReadableDatabase): Party[] {
  return db.rows('party', ['id', 'name']).sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** Regardless of capitals and of how much space there is around and inside the name. */
export function partyByName(db: ReadableDatabase, name: string): Party | null {
  const wanted = comparable(name)
  return readParties(db).find((party) => comparable(party.name) === wanted) ?? null
}

/** The party of that name, made when the project does not know it. */
export function findOrMakeParty(records: WritableDatabase, name: string): Party {
  const known = partyByName(records, name)
  if (known) return known
  const party: Party = { id: newId() as PartyId, name: spaced(name) }
  records.insert('party', party)
  return party
}

/** Equal for names that people take for one. */
export function comparable(name: string): string {
  return spaced(name).normalize('NFC').toLocaleLowerCase('nl')
}

/** One space between words, none around them. */
function spaced(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}
