/** Thread: reads one damaged delivery after the other, until time is up or something breaks the law. */
import { performance } from 'node:perf_hooks'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { nothingKnown } from '../../../electron/import/reading.ts'
import { answerCalls, report } from '../../../electron/workers/calls/answer-calls.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { cpuSeconds } from '../cpu-seconds.ts'
import { damagedDelivery } from './damaged-delivery.ts'
import type { Target } from './seeds.ts'

export interface FuzzInput {
  readonly target: Target
  readonly seed: number
  /** The first of the inputs that follow from the seed. */
  readonly from: number
  readonly seconds: number
}

export interface FuzzOutcome {
  readonly inputs: number
  readonly slowestSeconds: number
  /** The first input that ended in neither a result nor an expected failure, or that took too long. */
  readonly broken: { readonly nth: number; readonly why: string } | null
}

const options = {
  projectCrs: 'EPSG:28992',
  mapping: null,
  discipline: null,
  crs: null,
  context: nothingKnown,
} as const
/** Of processor time, for one small file; an old workbook without end is stopped after ten on the clock. */
const tooSlow = 20

async function fuzz({ target, seed, from, seconds }: FuzzInput): Promise<FuzzOutcome> {
  const start = performance.now()
  let slowestSeconds = 0
  for (let nth = from; ; nth++) {
    if (performance.now() - start > seconds * 1000)
      return { inputs: nth - from, slowestSeconds, broken: null }
    // Said before it is read: whoever hears nothing more knows which one it was.
    report({ what: message('core.reading'), done: nth, total: null })
    const begun = cpuSeconds()
    const why = await breaks(damagedDelivery(target, seed, nth))
    const took = cpuSeconds() - begun
    slowestSeconds = Math.max(slowestSeconds, took)
    const found = why ?? (took > tooSlow ? `took ${took.toFixed(1)} s` : null)
    if (found !== null) return { inputs: nth - from + 1, slowestSeconds, broken: { nth, why: found } }
  }
}

const answers = { fuzz }
export type FuzzAnswers = typeof answers

answerCalls(() => answers)

async function breaks(files: readonly DeliveredFile[]): Promise<string | null> {
  try {
    const { report } = await readDelivery(files, options)
    const accounted = report.works + report.unplaced + report.rejected.length + report.joined
    return report.read === accounted ? null : `${report.read} rows read, ${accounted} accounted for`
  } catch (error) {
    if (error instanceof ExpectedFailure) return null
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
