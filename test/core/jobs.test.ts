import { describe, expect, it, vi } from 'vitest'
import { createJobs } from '../../electron/core/jobs.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a job', () => {
  it('tells how far it is, and then its value', async () => {
    const jobs = createJobs(vi.fn())
    const told = Promise.withResolvers<string>()
    const job = jobs.start(({ report }) => {
      report({ what: message('core.reading'), done: 3, total: 10 })
      return told.promise
    })
    await settled()
    expect(jobs.read(job)).toMatchObject({ state: 'busy', progress: { done: 3, total: 10 } })
    told.resolve('read')
    await settled()
    expect(jobs.read(job)).toEqual({ state: 'done', value: 'read' })
  })

  it('keeps the sentence of a failure that could be expected', async () => {
    const jobs = createJobs(vi.fn())
    const job = jobs.start(() => Promise.reject(new ExpectedFailure(message('core.noProject'))))
    await settled()
    expect(jobs.read(job)).toEqual({ state: 'failed', failure: message('core.noProject') })
  })

  it('reports a bug and says so without a stack', async () => {
    const onBug = vi.fn()
    const jobs = createJobs(onBug)
    const job = jobs.start(() => Promise.reject(new TypeError('x is undefined')))
    await settled()
    expect(jobs.read(job)).toEqual({ state: 'failed', failure: message('core.bug') })
    expect(onBug).toHaveBeenCalledOnce()
  })

  it('hears that it should stop, and is cancelled even when it had a value at that moment', async () => {
    const jobs = createJobs(vi.fn())
    const job = jobs.start(
      ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('too late'))),
    )
    jobs.cancel(job)
    await settled()
    expect(jobs.read(job)).toEqual({ state: 'cancelled' })
  })

  it('is one for all who ask the same while it runs, and stops when none of them waits any more', async () => {
    const jobs = createJobs(vi.fn())
    const work = vi.fn(
      ({ signal }: { signal: AbortSignal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(null))),
    )
    const [one, two, other] = [jobs.start(work, 'a'), jobs.start(work, 'a'), jobs.start(work, 'b')]
    expect(two).toBe(one)
    expect(other).not.toBe(one)
    jobs.cancel(one)
    await settled()
    expect(jobs.read(one)).toEqual({ state: 'busy', progress: null })
    jobs.cancel(two)
    const again = jobs.start(work, 'a')
    expect(again).not.toBe(one)
    await settled()
    expect(jobs.read(one)).toEqual({ state: 'cancelled' })
    expect(work).toHaveBeenCalledTimes(3)
    jobs.cancelAll()
  })

  it('that is done is asked anew', async () => {
    const jobs = createJobs(vi.fn())
    const first = jobs.start(() => Promise.resolve(1), 'a')
    await settled()
    const second = jobs.start(() => Promise.resolve(2), 'a')
    await settled()
    expect([jobs.read(first), jobs.read(second)]).toEqual([
      { state: 'done', value: 1 },
      { state: 'done', value: 2 },
    ])
  })
})
