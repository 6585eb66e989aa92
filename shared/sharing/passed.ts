/** Marks what passed the gate. Only this folder marks: a test sees to it, since the compiler cannot. */
import type { Seen } from './seen.ts'

export function passed<What extends object>(what: What): Seen<What> {
  return what as Seen<What>
}
