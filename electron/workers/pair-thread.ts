/** Thread: one of a crew. Says that it has started, waits for tasks, takes its share of each, and answers what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { findRanges, measureRanges, type FindTask, type FoundRange, type MeasureTask } from './pair-tasks.ts'

const { thread } = workerData as { thread: number }

parentPort?.on('message', (task: FindTask | MeasureTask) => {
  const found = task.task === 'find' ? findRanges(task, thread) : []
  if (task.task !== 'find') measureRanges(task, thread)
  parentPort?.postMessage(found, found.flatMap(buffersOf))
})

/** What was found moves to the thread that asked; it is not copied. */
function buffersOf({ pairs: { a, b, distance, gapDays } }: FoundRange): ArrayBuffer[] {
  return [a, b, distance, gapDays].map((array) => array.buffer as ArrayBuffer)
}

const started: FoundRange[] = []
parentPort?.postMessage(started)
