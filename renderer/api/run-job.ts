/** Follows a job of the core to its end: asks how far it is, tells so, and cancels it when nobody waits any more. */
import type { CallInput, CallOutput, NamesOfKind } from '../../shared/contract/calls.ts'
import type { JobId, JobState, Progress } from '../../shared/contract/job.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { ask, parseOutput, startJob } from './ask.ts'

export type JobName = NamesOfKind<'job'>

export interface JobOptions {
  readonly onProgress?: (progress: Progress | null) => void
  /** Aborting cancels the job in the core. */
  readonly signal?: AbortSignal
}

/** Milliseconds between two looks: short answers come quickly, long work is not disturbed. */
const firstPause = 40
const longestPause = 300

/**
 * Runs a job to its end and answers its parsed output.
 * Throws {@link ExpectedFailure} when it failed, was cancelled in the core, or the core cannot be reached;
 * rejects with the signal's reason when the caller aborted.
 */
export async function runJob<Name extends JobName>(
  name: Name,
  input: CallInput<Name>,
  { onProgress, signal }: JobOptions = {},
): Promise<CallOutput<Name>> {
  const job = await startJob(name, input)
  for (let pause = firstPause; ; pause = nextPause(pause)) {
    if (signal?.aborted) return cancel(job, signal)
    const state = await ask('job.read', { job })
    if (state.state === 'busy') onProgress?.(state.progress)
    else return parseOutput(name, resultOf(state))
    await aWhile(pause, signal)
  }
}

/** 40 ms at first, 200 ms from the third look, then slowly up to 300. */
export function nextPause(pause: number): number {
  return pause < 200 ? Math.min(200, pause * 2.5) : Math.min(longestPause, pause * 1.15)
}

function resultOf(state: Exclude<JobState, { state: 'busy' }>): unknown {
  if (state.state === 'failed') throw new ExpectedFailure(state.failure)
  if (state.state === 'cancelled') throw new ExpectedFailure(message('window.cancelled'))
  return state.value
}

async function cancel(job: JobId, signal: AbortSignal): Promise<never> {
  await ask('job.cancel', { job })
  throw signal.reason
}

function aWhile(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
