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
  start(work: (run: JobRun) => Promise<unknown>): JobId
  /** A job nobody knows (any more) has failed, with a sentence. */
  read(job: JobId): JobState
  cancel(job: JobId): void
  cancelAll(): void
}

export function createJobs(onBug: (error: unknown) => void): Jobs {
  const states = new Map<JobId, JobState>()
  const stops = new Map<JobId, AbortController>()

  const finish = (job: JobId, state: JobState) => {
    states.set(job, state)
    stops.delete(job)
    setTimeout(() => states.delete(job), KEPT_MS).unref()
  }

  const cancel = (job: JobId) => {
    stops.get(job)?.abort(new Error('cancelled'))
  }

  return {
    start(work) {
      const job = JobId.parse(v7())
      const stop = new AbortController()
      stops.set(job, stop)
      states.set(job, { state: 'busy', progress: null })
      const report: JobRun['report'] = (progress) => {
        if (stops.has(job)) states.set(job, { state: 'busy', progress })
      }
      attempt(() => work({ report, signal: stop.signal })).then(
        (result) => {
          if (stop.signal.aborted) finish(job, { state: 'cancelled' })
          else if (result.ok) finish(job, { state: 'done', value: result.value })
          else finish(job, { state: 'failed', failure: result.failure })
        },
        (error: unknown) => {
          if (stop.signal.aborted) return finish(job, { state: 'cancelled' })
          onBug(error)
          finish(job, { state: 'failed', failure: failed('core.bug').failure })
        },
      )
      return job
    },
    read: (job) => states.get(job) ?? { state: 'failed', failure: failed('core.noSuchJob').failure },
    cancel,
    cancelAll: () => [...stops.keys()].forEach(cancel),
  }
}
