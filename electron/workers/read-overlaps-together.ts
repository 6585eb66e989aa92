/** The overlap engine over a whole project, its long steps on as many threads as the project is worth. */
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import { preparePairSearch } from '../../shared/overlap/pairs/pair-search.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import {
  answerOf,
  readOverlaps,
  startReading,
  tableOf,
  type ReadOverlapsOptions,
} from '../../shared/overlap/read-overlaps.ts'
import { gatherPairCrew, threadsFor } from './pair-crew.ts'

export interface TogetherOptions extends ReadOverlapsOptions {
  /** By default what the number of works is worth on this machine. */
  readonly threads?: number
}

/** As `readOverlaps`, with the places as WKB in metres; the same answer for any number of threads. */
export async function readOverlapsTogether(
  { places, ...rest }: Omit<OverlapProject, 'shapes'> & { places: readonly (Uint8Array | null)[] },
  settings: OverlapSettings,
  { threads = threadsFor(places.length), ...options }: TogetherOptions,
): Promise<OverlapAnswer> {
  if (threads === 1) return readOverlaps({ ...rest, shapes: shapesFromWkb(places) }, settings, options)
  const crew = gatherPairCrew(threads)
  try {
    const project = { ...rest, shapes: shapesFromWkb(places, SharedArrayBuffer) }
    const reading = startReading(project, settings, options, SharedArrayBuffer)
    const search = preparePairSearch(reading.input, reading.runs, SharedArrayBuffer)
    const known = tableOf(reading, await crew.findPairs(search, reading.reach, reading.onSearch))
    if (!options.pairsOnly)
      await crew.measurePairs(known.prepared, settings.opportunity.distance, known.table, reading.onMeasure)
    return answerOf(reading, known)
  } finally {
    await crew.end()
  }
}
