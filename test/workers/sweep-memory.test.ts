/** What nobody uses any more goes back to the system, once it is much. */
import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { memorySweeper } from '../../electron/workers/sweep-memory.ts'

const megabyte = 2 ** 20
const sizes = () => {
  const { used_heap_size: used, total_heap_size: total } = getHeapStatistics()
  return { used, total }
}

test('sweeps when enough has piled up, and at the end gives back the room between what stays', () => {
  const memory = memorySweeper()
  memory.sweep()
  let made = Array.from({ length: 1_000_000 }, (_, at) => ({ at, text: `${at}` }))
  const kept = made.filter(({ at }) => at % 100 === 0)
  made = []
  const before = sizes()
  memory.sweepIfMuch()
  expect(sizes().used).toBeLessThan(before.used - 40 * megabyte)
  memory.sweep()
  expect(sizes().total).toBeLessThan(before.total - 40 * megabyte)
  expect(kept).toHaveLength(10_000)
})
