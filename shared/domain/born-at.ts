/** When a record was made, as its own id says: a UUID of version 7 begins with the milliseconds since 1970. */

/** Milliseconds; of an id that another made by hand, whatever it says. */
export function bornAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}
