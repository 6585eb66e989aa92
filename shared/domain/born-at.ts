/** When a record was made, as its own id says: a UUID of version 7 begins with the milliseconds since 1970. */

/** Milliseconds; 0 of an id that does not say. */
export function bornAt(id: string): number {
  if (id[14] !== '7') return 0
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}
