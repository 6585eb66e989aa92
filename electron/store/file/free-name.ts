/** A name that nothing has yet, for what is laid aside: the one wanted, or with a number behind it. */
import { statSync } from 'node:fs'

export function freeName(wanted: string): string {
  let name = wanted
  for (let next = 2; statSync(name, { throwIfNoEntry: false }); next += 1) name = `${wanted}-${String(next)}`
  return name
}
