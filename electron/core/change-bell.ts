/** Rings when another project stands open, or this one changed: for windows that wait to hear what others did. */

export interface ChangeBell {
  readonly ring: () => void
  /** Until it rings, or at most `ms`. */
  readonly heard: (ms: number) => Promise<void>
}

export function createChangeBell(): ChangeBell {
  let waiting = new Set<() => void>()
  return {
    ring() {
      const woken = waiting
      waiting = new Set()
      for (const wake of woken) wake()
    },
    heard: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => wake(), ms)
        // A program that ends does not wait for whoever waits.
        timer.unref()
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
      }),
  }
}
