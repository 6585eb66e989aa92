/** What the system knows a file by, whatever it is called. */
import { statSync } from 'node:fs'

/** Device, number and the moment at which it was made, as `device:number:moment`; `?` after a moment that proves nothing. */
export type FilePlace = string

/** Null when there is no such file. Throws when the way to it is gone. */
export function placeOf(file: string): FilePlace | null {
  const status = statSync(file, { bigint: true, throwIfNoEntry: false })
  return status ? placeFrom(status) : null
}

/**
 * A system that does not know when a file was made says 0, or when it was changed last (nodejs.org/api/fs.html). That is also
 * what stands there of a file that was not changed since: it is believed once it was.
 */
export function placeFrom({
  dev,
  ino,
  birthtimeNs: made,
  ctimeNs: changed,
}: {
  readonly dev: bigint
  readonly ino: bigint
  readonly birthtimeNs: bigint
  readonly ctimeNs: bigint
}): FilePlace {
  return `${dev}:${ino}:${made}${made === changed ? doubt : ''}`
}

const doubt = '?'

/** Whether who was at `kept` and looks again, at `found`, sees the same file: the number of one that is gone is given again. */
export function isSamePlace(kept: FilePlace, found: FilePlace): boolean {
  const [device, number, made = doubt] = kept.split(':')
  const [deviceNow, numberNow, madeNow] = found.replace(doubt, '').split(':')
  return device === deviceNow && number === numberNow && (made.endsWith(doubt) || made === madeNow)
}
