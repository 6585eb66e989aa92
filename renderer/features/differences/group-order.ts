/** The order in which groups of differences are shown, and which one is looked at first. */
import type { DifferenceCounts, DifferenceGroup } from '../../../shared/domain/difference.ts'

export const groupOrder: readonly DifferenceGroup[] = [
  'asked',
  'added',
  'changed',
  'moved',
  'shifted',
  'missing',
  'unchanged',
]

/** Groups whose rows can be taken over or left. */
export function canBeLeft(group: DifferenceGroup): boolean {
  return group === 'added' || group === 'changed' || group === 'moved' || group === 'shifted'
}

/** What waits for an answer first; then the first group that has anything. */
export function firstGroup(counts: DifferenceCounts): DifferenceGroup {
  return groupOrder.find((group) => counts[group] > 0) ?? 'unchanged'
}

/** Nothing is new, different, missing or asked. */
export function isUnchanged(counts: DifferenceCounts): boolean {
  return groupOrder.every((group) => group === 'unchanged' || counts[group] === 0)
}
