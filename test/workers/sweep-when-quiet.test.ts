/** What long work left behind goes back once a thread is left alone, and not while somebody asks it things. */
import { getHeapStatistics } from 'node:v8'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { quietSweeper, type QuietSweeper } from '../../electron/workers/sweep-when-quiet.ts'

const megabyte = 2 ** 20
let sweeper: QuietSweeper

beforeEach(() => {
  vi.useFakeTimers()
  sweeper = quietSweeper()
})
afterEach(() => {
  sweeper.end()
  vi.useRealTimers()
})

const heap = () => getHeapStatistics().total_heap_size
function leaveMuch(): void {
  const made = Array.from({ length: 1_000_000 }, (_, at) => ({ at, text: `${at}` }))
  expect(made).toHaveLength(1_000_000)
}

it('waits while it is asked something, and sweeps then', () => {
  leaveMuch()
  sweeper.owe()
  const left = heap()
  for (let second = 0; second < 5; second++) {
    vi.advanceTimersByTime(1000)
    sweeper.wait()
  }
  expect(heap()).toBeGreaterThan(left - 40 * megabyte)
  vi.advanceTimersByTime(2000)
  expect(heap()).toBeLessThan(left - 40 * megabyte)
})

it('sweeps nothing that nobody owes', () => {
  leaveMuch()
  const left = heap()
  sweeper.wait()
  vi.advanceTimersByTime(60_000)
  expect(heap()).toBeGreaterThan(left - 40 * megabyte)
})
