/** Which windows look at the program: in a browser nobody else knows when the last one was closed. */

export interface WindowsHere {
  here(window: string): void
  /** For good: what a window said before it went may arrive after it. */
  gone(window: string): void
  /** Null as long as there never was one. */
  count(): number | null
}

export function createWindowsHere(): WindowsHere {
  const windows = new Set<string>()
  const left = new Set<string>()
  return {
    here(window) {
      if (!left.has(window)) windows.add(window)
    },
    gone(window) {
      windows.delete(window)
      left.add(window)
    },
    count: () => (windows.size + left.size > 0 ? windows.size : null),
  }
}
