/**
 * Whether two names lead to one file. A file that stands open as a project is not opened as something else, under whatever
 * name: on most systems, closing it lets go of every lock that the program holds on it, those of the store included.
 */
import { statSync, type BigIntStats } from 'node:fs'

/** False where one of them leads nowhere. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statusOf(one), statusOf(other)]
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino
}

function statusOf(file: string): BigIntStats | null {
  try {
    return statSync(file, { bigint: true })
  } catch {
    return null
  }
}
