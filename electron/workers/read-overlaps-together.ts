/** The overlap engine over a whole project, its long steps on as many threads as the project is worth. */
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import { preparePairSearch } from '../../shared/overlap/pairs/pair-search.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import {
  answerOf,
  findAlone,
  startReading,
  tableOf,
  type FoundPairs,
  type OverlapReading,
  type ReadOverlapsOptions,
} from '../../shared/overlap/read-overlaps.ts'
import { gatherPairCrew, threadsFor } from './pair-crew.ts'

export interface TogetherOptions extends ReadOverlapsOptions {
  /** By default what the number of works is worth on this machine. */
  readonly threads?: number
}

/** A project with its places as WKB in metres. */
type DeliveredProject = Omit<OverlapProject, 'shapes'> & { places: readonly (Uint8Array | null)[] }

/** As `readOverlaps`; the same answer for any number of threads. */
export async function readOverlapsTogether(
  project: DeliveredProject,
  settings: OverlapSettings,
  options: TogetherOptions,
): Promise<OverlapAnswer> {
  const { reading, known } = await findTogether(project, settings, options)
  return answerOf(reading, known)
}

/** The pairs of a project, measured unless only pairs are asked for, and not yet scored. */
export async function findTogether(
  { places, ...rest }: DeliveredProject,
  settings: OverlapSettings,
  { threads = threadsFor(places.length), ...options }: TogetherOptions,
): Promise<{ reading: OverlapReading; known: FoundPairs }> {
  if (threads === 1) {
    const reading = startReading({ ...rest, shapes: shapesFromWkb(places) }, settings, options)
    return { reading, known: findAlone(reading) }
  }
  const crew = gatherPairCrew(threads)
  try {
    const project = { ...rest, shapes: shapesFromWkb(places, SharedArrayBuffer) }
    const reading = startReading(project, settings, options, SharedArrayBuffer)
    const search = preparePairSearch(reading.input, reading.runs, SharedArrayBuffer)
    const known = tableOf(reading, await crew.findPairs(search, reading.reach, reading.onSearch))
    if (!options.pairsOnly)
      await crew.measurePairs(known.prepared, settings.opportunity.distance, known.table, reading.onMeasure)
    return { reading, known }
  } finally {
    await crew.end()
  }
}
