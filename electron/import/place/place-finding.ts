/** What looking a place up by name gives: where, how sure, and what to say about it. */
import type { Message } from '../../../shared/domain/message.ts'
import type { PlaceSource } from '../../../shared/domain/placing.ts'
import type { PlacedRow } from './place-table.ts'
import type { ReadPlace } from '../reading.ts'

/** Found, and nobody has to look. */
export function sureOf(how: PlaceSource, place: ReadPlace, why: Message): PlacedRow {
  return { place, placing: { how, sure: true, why } }
}

/** Found, and a person should look. */
export function unsureOf(how: PlaceSource, place: ReadPlace, why: Message): PlacedRow {
  return { place, placing: { how, sure: false, why } }
}

/** Not found; the message says what was looked for. */
export function notFound(why: Message): PlacedRow {
  return { place: null, placing: { how: null, sure: false, why } }
}
