/** The map draws which works are shown, not when they are: works that only move in time need no drawing again. */
import { useState } from 'react'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Work } from '../../shared/domain/work.ts'

/** The identities of these works: the same array as before as long as they are the same works in the same order. */
export function useSameIds(works: readonly Work[]): readonly WorkId[] {
  const [idsOf] = useState(rememberIds)
  return idsOf(works)
}

function rememberIds(): (works: readonly Work[]) => readonly WorkId[] {
  let last: { works: readonly Work[]; ids: readonly WorkId[] } = { works: [], ids: [] }
  return (works) => {
    if (works !== last.works) {
      const { ids } = last
      const isSame = ids.length === works.length && works.every(({ id }, index) => id === ids[index])
      last = { works, ids: isSame ? ids : works.map(({ id }) => id) }
    }
    return last.ids
  }
}
