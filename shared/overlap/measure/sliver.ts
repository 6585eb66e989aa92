/** Two areas that meet without sharing ground worth mentioning: neighbours, or one border drawn twice. */
import type { OverlapSettings } from '../../domain/overlap.ts'

/**
 * Whether areas `distance` metres apart share nothing, or less than both the area (m²) and the share of the `smaller`
 * (m²) that the settings name. Works that are not both areas (`shared` null or NaN) are never slivers.
 */
export function isSliver(
  distance: number,
  shared: number | null,
  smaller: number,
  { sliver }: Pick<OverlapSettings, 'sliver'>,
): boolean {
  if (shared === null || Number.isNaN(shared) || distance > 0) return false
  return shared === 0 || (shared < sliver.area && shared < sliver.share * smaller)
}
