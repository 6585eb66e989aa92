/** Kansengebieden for the tests of the window: say only what matters. */
import type { ClusterRow } from '../../renderer/state/filter.ts'
import { ClusterId } from '../../shared/domain/ids.ts'
import { workId } from './make-work.ts'

/** An open chance of works `n` and `n + 1`, changed by `fields`. */
export function makeCluster(n: number, fields: Partial<ClusterRow> = {}): ClusterRow {
  return {
    id: ClusterId.parse(workId(n)),
    works: [workId(n), workId(n + 1)],
    score: 100 - n,
    outcomes: ['opportunity'],
    bounds: [0, 0, 1, 1],
    start: null,
    end: null,
    possible: [],
    openStart: false,
    openEnd: false,
    decideBy: null,
    name: `gebied ${n}`,
    status: { is: 'open' },
    ...fields,
  }
}
