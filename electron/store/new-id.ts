/** Identities of records: UUID version 7 (RFC 9562), each later in the alphabet than the one before it. */
import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const bytesPerId = 16
/** Asking the system for a few random bytes costs as much as asking for many. */
const pool = new Uint8Array(bytesPerId * 1024)
let used = pool.length
let latest = -Infinity
let sequence = 0

/**
 * Ids sort in the order they were asked for, also within a millisecond and when the clock is set back: records keep the order
 * of their file, and deliveries that in which they came.
 */
export function newId(): string {
  const random = nextRandom()
  const now = Date.now()
  if (now > latest) startAt(now, random[0])
  else sequence += 1
  return v7({ random, msecs: latest, seq: sequence })
}

/** The last millisecond that an id can say: a file may hold one that says it, and after that none comes. */
const lastMoment = 2 ** 48 - 1

/** From here on ids come after this one, which another run may have made while the clock stood later. */
export function continueAfter(id: string): void {
  const made = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  if (made >= latest && latest < lastMoment) startAt(Math.min(made + 1, lastMoment))
}

/** Starts low, so that a millisecond has room for all that can be made in it. */
function startAt(moment: number, low = 0): void {
  latest = moment
  sequence = low
}

function nextRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytesPerId
  return pool.subarray(used - bytesPerId, used)
}
