/**
 * On which of the two desks of Aanleveren the delivery lies: the columns, or the differences with what is known. The
 * delivery itself belongs to the mapping desk (features/deliver); renderer/app puts the two desks together.
 *
 * The foot of the mapping desk calls {@link goToDifferences} when {@link hasKnownWorks}, and stores by itself when not;
 * the difference desk calls {@link goToColumns}. A draft that is stored, thrown away or read anew under another id is
 * at its columns by itself, since only the id of the draft at its differences is kept.
 */
import { create } from 'zustand'
import type { Draft, DraftId } from '../../shared/domain/draft.ts'

interface DraftInHand {
  /** The draft whose differences are looked at; null: every draft is at its columns. */
  readonly atDifferences: DraftId | null
}

export const useDraftInHand = create<DraftInHand>(() => ({ atDifferences: null }))

/** The delivery goes from its columns to its differences. */
export function goToDifferences({ id }: Pick<Draft, 'id'>): void {
  useDraftInHand.setState({ atDifferences: id })
}

/** The delivery goes back to its columns; what was decided on it stays decided. */
export function goToColumns(): void {
  useDraftInHand.setState({ atDifferences: null })
}

/**
 * Whether the party has works already, so that there is something to compare the delivery with. Where the only work it had was
 * put in by hand, and somebody says that no row is it, all rows are new; the question was asked all the same.
 */
export function hasKnownWorks({ counts, decisions }: Pick<Draft, 'counts' | 'decisions'>): boolean {
  if (decisions.matches.length > 0) return true
  return Object.entries(counts).some(([group, count]) => group !== 'added' && count > 0)
}

/** Rows that nobody answered for yet. Beyond a certain number the core does not write all of them out. */
export function unanswered({
  questions,
  counts,
  decisions,
}: Pick<Draft, 'questions' | 'counts' | 'decisions'>): number {
  const asked = questions.filter(({ about }) => about === 'match').length
  return asked > 0 ? Math.max(asked, counts.asked - decisions.left.length) : 0
}
