/** The order in which a plan names works. */
import type { Work } from '../domain/work.ts'

/** First start first, undated last, then by number and name: the same order every time. */
export function byStart(a: Work, b: Work): number {
  const keys = [keyOf(a), keyOf(b)] as const
  return keys[0] < keys[1] ? -1 : keys[0] > keys[1] ? 1 : 0
}

function keyOf({ period, number, name, id }: Work): string {
  // A high character sorts what is unknown last.
  return [period.start ?? period.end ?? '~', number ?? '~', name, id].join('\u0000')
}
