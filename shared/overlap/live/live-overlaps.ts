/** The overlaps of a project that is being changed: every change answers what it does to pairs and clusters. */
import type { OverlapSettings, Pair } from '../../domain/overlap.ts'
import type { PlacedPairs } from '../pairs/pair-table.ts'
import type { OverlapProject } from '../prepared-project.ts'
import { GroupDescriptions } from './group-descriptions.ts'
import { LiveChange, type LiveParts } from './live-change.ts'
import { partsOf } from './live-parts.ts'
import { LiveRanking } from './live-ranking.ts'
import type { LiveCluster, OverlapDifference, WorkEdit } from './overlap-difference.ts'
import { tableToBegin } from './table-to-begin.ts'

interface LiveOverlapsOptions {
  /** The pairs of this very project by these settings, when somebody found them already. */
  readonly known?: PlacedPairs
}

/**
 * Holds the works of a project and keeps its pairs and clusters up to date: a change costs what lies around it, and gives
 * what reading the whole project again would give. Pure: it runs in the window as well.
 */
export class LiveOverlaps {
  readonly #parts: LiveParts
  readonly #ranking: LiveRanking

  private constructor(parts: LiveParts) {
    const { works, clusters, descriptions } = parts
    this.#parts = parts
    this.#ranking = new LiveRanking(works, clusters.all(), (group) => descriptions.of(group))
  }

  /** The overlaps of `project` as it stands; the places are those of `project.shapes`, in metres. */
  static of(
    project: OverlapProject,
    settings: OverlapSettings,
    { known }: LiveOverlapsOptions = {},
  ): LiveOverlaps {
    const { prepared, table } = tableToBegin(project, settings, known)
    const parts = partsOf(prepared, table)
    return new LiveOverlaps({ ...parts, descriptions: new GroupDescriptions(parts, project) })
  }

  /** Takes over all edits, in their order, and tells what they change. An id that is not known is a new work. */
  change(edits: readonly WorkEdit[]): OverlapDifference {
    const change = new LiveChange(this.#parts)
    for (const edit of edits) change.apply(edit)
    const { difference, groups } = change.finish()
    this.#ranking.take(groups)
    return difference
  }

  /** Every pair, ordered by the ids of its works. */
  pairs(): Pair[] {
    const { pairs, seen } = this.#parts
    const inOrder = seen.inOrder(pairs.rows())
    seen.forgetAll()
    return inOrder
  }

  /** Every cluster, highest score first. */
  clusters(): LiveCluster[] {
    const ranked = this.#ranking.ranked().map(({ cluster }) => cluster)
    this.#parts.seen.forgetAll()
    return ranked
  }
}
