/** What is chosen, with the way that led there, so that Esc goes one step back. */
import type { ClusterId, CombinationId, WorkId } from '../../shared/domain/ids.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { ClusterRow } from './filter.ts'

export type Selection =
  | { readonly is: 'work'; readonly work: WorkId }
  | { readonly is: 'pair'; readonly a: WorkId; readonly b: WorkId }
  | { readonly is: 'cluster'; readonly cluster: ClusterId }
  | { readonly is: 'combination'; readonly combination: CombinationId }
  /** Two or more, chosen together: by hand, in an area, in a street. */
  | { readonly is: 'works'; readonly works: readonly WorkId[] }

const longestTrail = 20

/** Whether they are the same thing, written the same way. */
export function isSameThing(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The trail after choosing: choosing the same thing again changes nothing. */
export function chosen(trail: readonly Selection[], selection: Selection): readonly Selection[] {
  const last = trail.at(-1)
  if (last !== undefined && isSameThing(last, selection)) return trail
  return [...trail, selection].slice(-longestTrail)
}

/** The works a selection is about; empty when the cluster or combination is not there any more. */
export function worksOfSelection(
  selection: Selection | null,
  clusters: readonly Pick<ClusterRow, 'id' | 'works'>[] = [],
  combinations: readonly Combination[] = [],
): readonly WorkId[] {
  if (selection === null) return []
  if (selection.is === 'work') return [selection.work]
  if (selection.is === 'works') return selection.works
  if (selection.is === 'pair') return [selection.a, selection.b]
  if (selection.is === 'cluster') return clusters.find(({ id }) => id === selection.cluster)?.works ?? []
  return combinations.find(({ id }) => id === selection.combination)?.works ?? []
}
