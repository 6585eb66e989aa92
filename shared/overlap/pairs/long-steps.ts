/** The two long steps of comparing works, however many threads take part in them. */
import type { Room } from '../../geo/room.ts'
import { findPairsBetween, type PairArrays, type Reach } from './find-pairs.ts'
import { measurePairs, type MeasuredWorks } from './measure-pairs.ts'
import type { PairSearch } from './pair-search.ts'
import type { PairTable } from './pair-table.ts'
import { placePairs } from './place-pairs.ts'

/** Hears the share that is done, 0–1, now and then; what it throws stops the work. */
export type OnShare = (share: number) => void

export interface LongSteps {
  /** Where arrays should be for threads to share them. */
  readonly room: Room
  /** The pairs of a search, as `findPairs` gives them. */
  readonly findPairs: (search: PairSearch, reach: Reach, onProgress?: OnShare) => Promise<PairArrays>
  /** Fills `sharedArea`, `sharedLength` and `place` of a table, as `measurePairs` and `placePairs` do. */
  readonly measurePairs: (
    works: MeasuredWorks,
    near: number,
    table: PairTable,
    onProgress?: OnShare,
  ) => Promise<void>
  /** Fills `place` alone. */
  readonly placePairs: LongSteps['measurePairs']
}

/** Measuring is cut in pieces so that it can be stopped, and says how far it is. */
const pairsPerReport = 256

/** On this thread alone. */
export const stepsAlone: LongSteps = {
  room: ArrayBuffer,
  async findPairs(search, reach, onProgress) {
    const total = search.order.length
    const found = findPairsBetween(search, reach, 0, total, (done) => onProgress?.(done / total))
    return Promise.resolve(found)
  },
  async measurePairs(works, near, table, onProgress) {
    measureAll(works, near, table, onProgress)
    return Promise.resolve()
  },
  async placePairs(works, near, table, onProgress) {
    inPieces(table.count, onProgress, (from, end) => placePairs(works, near, table, from, end))
    return Promise.resolve()
  },
}

/** As `measurePairs` of {@link stepsAlone}, at once. */
export function measureAll(works: MeasuredWorks, near: number, table: PairTable, onProgress?: OnShare): void {
  inPieces(table.count, onProgress, (from, end) => {
    measurePairs(works, near, table, from, end)
    placePairs(works, near, table, from, end)
  })
}

function inPieces(
  count: number,
  onProgress: OnShare | undefined,
  act: (from: number, end: number) => void,
): void {
  for (let from = 0; from < count; from += pairsPerReport) {
    act(from, Math.min(from + pairsPerReport, count))
    onProgress?.(from / count)
  }
}
