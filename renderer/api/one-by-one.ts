/**
 * Commands of one window, and what it shows a room, go one after the other: what the one before made counts as seen by the
 * next. Two that were sent at once (a text that is kept when its field is left, and the button that was pressed for it) would make the later one be behind.
 */
import type { QueryClient } from '@tanstack/react-query'

const lastOf = new WeakMap<QueryClient, Promise<unknown>>()

/** Answers, or fails, as `act` does; that the one before failed is no matter of this one. */
export function oneByOne<Made>(client: QueryClient, act: () => Promise<Made>): Promise<Made> {
  const before = lastOf.get(client) ?? Promise.resolve()
  const mine = before.then(act)
  lastOf.set(
    client,
    mine.catch(() => undefined),
  )
  return mine
}
