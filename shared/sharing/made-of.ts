/** What passed goes on as something else. */
import { passed } from './passed.ts'
import type { Seen } from './seen.ts'

/** What is made of nothing but what passed, has passed. */
export function madeOf<What extends object, Made extends object>(
  what: Seen<What>,
  make: (what: What) => Made,
): Seen<Made> {
  return passed(make(what))
}
