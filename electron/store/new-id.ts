/** Identities of records: UUID version 7 (RFC 9562), each later in the alphabet than the one before it. */
import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const bytesPerId = 16
/** Asking the system for a few random bytes costs as much as asking for many. */
const pool = new Uint8Array(bytesPerId * 1024)
let used = pool.length
let latest = -Infinity
let sequence = 0

/** Ids sort in the order they were asked for, also within a millisecond: records keep the order of their file. */
export function newId(): string {
  const random = nextRandom()
  const now = Date.now()
  if (now > latest) {
    latest = now
    // Starts low, so that a millisecond has room for all that can be made in it.
    sequence = random[0] ?? 0
  } else sequence += 1
  return v7({ random, msecs: latest, seq: sequence })
}

function nextRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytesPerId
  return pool.subarray(used - bytesPerId, used)
}
