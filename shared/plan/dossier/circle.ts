/** Whether works wait for each other in a circle, so that none of them can begin. */
import type { Dependency } from '../../domain/dossier.ts'
import type { WorkId } from '../../domain/ids.ts'

export function isCircle(dependencies: readonly Dependency[]): boolean {
  let waiting = dependencies.filter(({ how }) => how === 'after')
  for (;;) {
    const held = new Set<WorkId>(waiting.map(({ second }) => second))
    // Whatever waits for nothing can begin, and lets those go that wait for it.
    const left = waiting.filter(({ first }) => held.has(first))
    if (left.length === waiting.length) return left.length > 0
    waiting = left
  }
}
