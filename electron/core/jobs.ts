/** Long work that was started: its progress, its result, and how to stop it. */
import { v7 } from 'uuid'
import { JobId, type JobState } from '../../shared/contract/job.ts'
import { attempt, failed } from '../../shared/domain/result.ts'
import type { JobRun } from './handlers.ts'

/** Results stay this long, for a client that reads late. */
const KEPT_MS = 5 * 60_000

/** For long work that a short call needs on the way: nobody watches it and nobody stops it. */
export const alone: JobRun = { report: () => undefined, signal: new AbortController().signal }

export interface Jobs {
  /**
   * With a `question`, whoever asks the same while it runs shares the run, and it stops when nobody is left who waits for it.
   */
  start(work: (run: JobRun) => Promise<unknown>, question?: string | null): JobId
  /** A job nobody knows (any more) has failed, with a sentence. */
  read(job: JobId): JobState
  /** For one of those who asked. */
  cancel(job: JobId): void
  cancelAll(): void
  areBusy(): boolean
}

export function createJobs(onBug: (error: unknown) => void): Jobs {
  const states = new Map<JobId, JobState>()
  const stops = new Map<JobId, AbortController>()
  /** Of those that run and may be shared: by whom. */
  const shared = new Map<string, { readonly job: JobId; waiting: number }>()

  const finish = (job: JobId, state: JobState) => {
    states.set(job, state)
    stops.delete(job)
    for (const [question, run] of shared) if (run.job === job) shared.delete(question)
    setTimeout(() => states.delete(job), KEPT_MS).unref()
  }

  const stop = (job: JobId) => {
    stops.get(job)?.abort(new Error('cancelled'))
    // Who asks from here on is not to wait for what is being stopped.
    for (const [question, run] of shared) if (run.job === job) shared.delete(question)
  }
  const cancel = (job: JobId) => {
    const run = [...shared.values()].find((one) => one.job === job)
    if (run) run.waiting -= 1
    if (!run || run.waiting === 0) stop(job)
  }

  return {
    start(work, question = null) {
      const running = question === null ? undefined : shared.get(question)
      if (running) {
        running.waiting += 1
        return running.job
      }
      const job = JobId.parse(v7())
      if (question !== null) shared.set(question, { job, waiting: 1 })
      const stopping = new AbortController()
      stops.set(job, stopping)
      states.set(job, { state: 'busy', progress: null })
      const report: JobRun['report'] = (progress) => {
        if (stops.has(job)) states.set(job, { state: 'busy', progress })
      }
      attempt(() => work({ report, signal: stopping.signal })).then(
        (result) => {
          if (stopping.signal.aborted) finish(job, { state: 'cancelled' })
          else if (result.ok) finish(job, { state: 'done', value: result.value })
          else finish(job, { state: 'failed', failure: result.failure })
        },
        (error: unknown) => {
          if (stopping.signal.aborted) return finish(job, { state: 'cancelled' })
          onBug(error)
          finish(job, { state: 'failed', failure: failed('core.bug').failure })
        },
      )
      return job
    },
    read: (job) => states.get(job) ?? { state: 'failed', failure: failed('core.noSuchJob').failure },
    cancel,
    cancelAll: () => [...stops.keys()].forEach(stop),
    areBusy: () => stops.size > 0,
  }
}
