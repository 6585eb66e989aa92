/** What is kept of works that a viewer knows to be there. */
import type { Held } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'
import type { Sight } from './sight.ts'

export function heldOf(works: readonly Work[], { levelOf }: Sight): Held {
  const counted = works.filter(({ id }) => levelOf(id) === 'counted')
  const byParty = Map.groupBy(counted, ({ party }) => party)
  return {
    outlined: works.filter(({ id }) => levelOf(id) === 'outline').map(({ id }) => id),
    counted: [...byParty].map(([party, { length }]) => ({ party, works: length })),
  }
}
