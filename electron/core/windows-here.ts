/** Which windows look at the program: in a browser nobody else knows when the last one was closed. */

export interface WindowsHere {
  here(window: string): void
  gone(window: string): void
  /** Null as long as there never was one. */
  count(): number | null
}

export function createWindowsHere(): WindowsHere {
  let wasThereOne = false
  const windows = new Set<string>()
  return {
    here(window) {
      wasThereOne = true
      windows.add(window)
    },
    gone(window) {
      windows.delete(window)
    },
    count: () => (wasThereOne ? windows.size : null),
  }
}
