/** The other end of `runInThread`: what every thread entry does with its input, once. */
import { parentPort, workerData } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { ThreadProgress, ThreadSays } from './run-in-thread.ts'

/** Answers the thread's input with `work`; `transfer` names buffers of the value that may move instead of being copied. */
export async function answerInThread<In, Out>(
  work: (input: In, report: (progress: ThreadProgress) => void) => Out | Promise<Out>,
  transfer: (value: Out) => ArrayBuffer[] = () => [],
): Promise<void> {
  const say = (says: ThreadSays<Out>, buffers: ArrayBuffer[] = []) => parentPort?.postMessage(says, buffers)
  try {
    const value = await work(workerData as In, (progress) => say({ progress }))
    say({ value }, transfer(value))
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    say({ failure: error.failure })
  }
}
