/** The name that the dialog proposes for a combination: where it is, in the words the parties use themselves. */
import type { Work } from '../../../shared/domain/work.ts'

/** The street most works share, else the district, else the name of the first work; '' without works. */
export function proposeName(works: readonly Work[]): string {
  return (
    mostCommon(works.flatMap(({ street }) => street ?? [])) ??
    mostCommon(works.flatMap(({ district }) => district ?? [])) ??
    works[0]?.name ??
    ''
  )
}

/** On a tie the first in the alphabet, so that the order of the works does not decide. */
function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'nl'))
  return first?.[0] ?? null
}
