/** The long work of the core: each piece runs in a thread of its own, which ends with it. */
import { callOnce, type ThreadSettings } from './calls/start-thread.ts'
import type { LongWork } from './long-work-thread.ts'
import { needsTooMuch } from './needs-too-much.ts'

const entry = new URL('./long-work-thread.ts', import.meta.url)

function inThread<Name extends keyof LongWork>(name: Name, usual: ThreadSettings = {}) {
  return (input: Parameters<LongWork[Name]>[0], options: ThreadSettings = {}) =>
    callOnce<LongWork, Name>(entry, name, [input] as never, { ...usual, ...options })
}

/**
 * Megabytes for what has just been made. Libraries that write documents make small things by millions, which are garbage at
 * once and need not pile up to be that: a plan on paper takes a hundred megabytes less, in the same time.
 */
const writing = { youngMemory: 12 }

const readLayers = inThread('readLayers')

export function readLayersInThread(
  input: Parameters<LongWork['readLayers']>[0],
  options: ThreadSettings,
): ReturnType<typeof readLayers> {
  return readLayers(input, { outOfMemory: needsTooMuch(input.files), ...options })
}

const readSheets = inThread('readSheets')

/** Voorbereidingsbladen that came back. Rejects with an ExpectedFailure when there are too many files. */
export function readSheetsInThread(
  input: Parameters<LongWork['readSheets']>[0],
  options: ThreadSettings,
): ReturnType<typeof readSheets> {
  return readSheets(input, { outOfMemory: needsTooMuch(input.files), ...options })
}

/** A dated copy of the project that is open in another thread; rejects as makeDatedCopy fails. */
export const makeDatedCopyInThread = inThread('makeDatedCopy')

/** Rejects as repairProject fails. */
export const repairProjectInThread = inThread('repairProject')

export const readOverlapsInThread = inThread('readOverlaps')

/** Places as packed shapes (shared/geo), for the map or for reckoning in the window. */
export const packPlacesInThread = inThread('packPlaces')

export const makeFileInThread = inThread('makeFile', writing)

export const makeWorksFileInThread = inThread('makeWorksFile', writing)

/** Rejects with an ExpectedFailure when there is nothing to draw. */
export const makeSheetsInThread = inThread('makeSheets', writing)

export const makePreparationsInThread = inThread('makePreparations', writing)

/** Minutes, an afsprakenblad, the list of agreements. */
export const makePaperInThread = inThread('makePaper', writing)

export const makeTemplateInThread = inThread('makeTemplate', writing)

/** Rejects with an ExpectedFailure when there is nothing to send back. */
export const makeRejectListInThread = inThread('makeRejectList', writing)
