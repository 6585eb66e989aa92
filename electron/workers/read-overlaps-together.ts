/** The overlap engine over a whole project, its long steps on as many threads as the project is worth. */
import { shapesFromWkb, type Shapes } from '../../shared/geo/shapes.ts'
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

/** Places as WKB in metres. */
type Places = readonly (Uint8Array | null)[]

/** As `readOverlaps`; the same answer for any number of threads. */
export async function readOverlapsTogether(
  { places, ...rest }: Omit<OverlapProject, 'shapes'> & { places: Places },
  settings: OverlapSettings,
  options: TogetherOptions,
): Promise<OverlapAnswer> {
  const project = { ...rest, shapes: shapesToShare(places, options.threads) }
  const { reading, known } = await findTogether(project, settings, options)
  return answerOf(reading, known)
}

/** Where so many threads, or as many as they are worth, can reach them. */
export function shapesToShare(places: Places, threads = threadsFor(places.length)): Shapes {
  return shapesFromWkb(places, threads === 1 ? ArrayBuffer : SharedArrayBuffer)
}

/** The pairs of a project, measured unless only pairs are asked for, and not yet scored. */
export async function findTogether(
  project: OverlapProject,
  settings: OverlapSettings,
  { threads = threadsFor(project.works.length), ...options }: TogetherOptions,
): Promise<{ reading: OverlapReading; known: FoundPairs }> {
  if (threads === 1) {
    const reading = startReading(project, settings, options)
    return { reading, known: findAlone(reading) }
  }
  const crew = gatherPairCrew(threads)
  try {
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
