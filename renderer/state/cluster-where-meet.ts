/** A kansengebied that is known by two works that meet in it, since clusters have no record of their own. */
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'

/** The one that is called after them, or else the first in which both are; undefined: they meet in none. */
export function clusterWhereMeet<
  Cluster extends { readonly id: ClusterId; readonly works: readonly WorkId[] },
>(
  clusters: readonly Cluster[] | undefined,
  { work, met }: { readonly work: WorkId; readonly met: WorkId },
): Cluster | undefined {
  const names = new Set<string>([`${work}_${met}`, `${met}_${work}`])
  return (
    clusters?.find(({ id }) => names.has(id)) ??
    clusters?.find(({ works }) => works.includes(work) && works.includes(met))
  )
}
