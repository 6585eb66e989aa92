/**
 * What opens the door of one run of the program. The arguments of a program can be read by everyone on the machine, so what
 * is handed to the browser in them opens once, and only within a minute; the terminal shows an address that stays good.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Keys {
  /** Good as long as the program runs: for the terminal, and for notes that their owner alone can read. */
  readonly lasting: string
  /** A new key that opens once, within a minute. */
  once(): string
  /** Whether a key that came in an address opens; one that opens once is spent by it. */
  opens(given: string): boolean
  /** What the cookie holds that a browser gets at this name and port, `127.0.0.1:4711`; another is no good there. */
  cookieAt(host: string): string
}

const minute = 60_000

export function createKeys(now: () => number = performance.now.bind(performance)): Keys {
  const secret = randomBytes(32)
  const lasting = newKey()
  const until = new Map<string, number>()
  return {
    lasting,
    once() {
      const key = newKey()
      until.set(key, now() + minute)
      return key
    },
    opens(given) {
      if (isSame(given, lasting)) return true
      const found = [...until.keys()].find((key) => isSame(key, given))
      if (found === undefined) return false
      const isInTime = now() < (until.get(found) ?? 0)
      until.delete(found)
      return isInTime
    },
    cookieAt: (host) => createHmac('sha256', secret).update(host).digest('base64url'),
  }
}

function newKey(): string {
  return randomBytes(24).toString('base64url')
}

/** In a time that does not tell how much of it was right. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
