/** Asks what the window asks all the time, every 20 ms, and keeps how long the longest answer was away. */
import type { Core } from '../../electron/core/index.ts'

const everyMs = 20

export interface Watch {
  /** Longest wait since the last time this was called: lateness of the question itself included. */
  readonly worst: () => number
  readonly stop: () => void
}

export function watchWindow(core: Core): Watch {
  let worst = 0
  let due = performance.now() + everyMs
  let asked = 0
  const waiting = new Map<number, number>()
  const timer = setInterval(() => {
    // A question that comes late because the thread was busy has waited since it was due.
    const since = Math.min(due, performance.now())
    due = performance.now() + everyMs
    const question = asked++
    waiting.set(question, since)
    void core.answer('project.read', { input: {} }).then(() => {
      worst = Math.max(worst, performance.now() - since)
      waiting.delete(question)
    })
  }, everyMs)
  return {
    worst() {
      const now = performance.now()
      const found = Math.max(worst, ...[...waiting.values()].map((since) => now - since))
      worst = 0
      return Math.round(found)
    },
    stop: () => clearInterval(timer),
  }
}
