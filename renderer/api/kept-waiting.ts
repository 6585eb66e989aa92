/**
 * Whether the project keeps this window waiting: a drive that hangs answers nothing and refuses nothing, so that only time tells.
 * What was asked goes on waiting; nothing of it is counted as done.
 */
import { useSyncExternalStore } from 'react'
import { calls, type CallName } from '../../shared/contract/calls.ts'

/** Milliseconds in which all but the largest of projects answers, also on a slow machine. */
const long = 8_000

const overdue = new Set<object>()
const listeners = new Set<() => void>()

function tell(change: () => void): void {
  const before = overdue.size > 0
  change()
  if (before !== overdue.size > 0) for (const listener of listeners) listener()
}

/** The answer of what was asked of the core under this name. */
export async function whileWaiting<Value>(name: CallName, answer: Promise<Value>): Promise<Value> {
  if (!asksTheProject(name)) return answer
  const one = {}
  const timer = setTimeout(() => tell(() => overdue.add(one)), long)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    tell(() => overdue.delete(one))
  }
}

/** What concerns the program waits for people, or has a progress of its own. */
function asksTheProject(name: CallName): boolean {
  const { kind, reads } = calls[name]
  return kind === 'command' || (kind === 'query' && reads !== null)
}

export function useIsKeptWaiting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => overdue.size > 0,
  )
}
