/**
 * All cores on one project: this thread and helpers beside it take ranges of works, and later of pairs, from memory they
 * share. What each finds is put in the order of the ranges, so that the answer does not depend on how many they are.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PairArrays } from '../../shared/overlap/pairs/find-pairs.ts'
import { stepsAlone, type LongSteps, type OnShare } from '../../shared/overlap/pairs/long-steps.ts'
import type { MeasuredWorks } from '../../shared/overlap/pairs/measure-pairs.ts'
import type { PairTable } from '../../shared/overlap/pairs/pair-table.ts'
import {
  findRanges,
  measureRanges,
  type FindTask,
  type FoundRange,
  type MeasureTask,
  type SharedPairs,
} from './pair-tasks.ts'
import { newRanges, takesPart } from './shared-ranges.ts'

/** Arrays that are not in a SharedArrayBuffer are copied. */
export interface PairCrew extends LongSteps {
  /** Waits until all helpers have started, for who wants to measure what they do. */
  readonly ready: () => Promise<void>
  /** Ends the helpers, also in the middle of their work. */
  readonly end: () => Promise<void>
}

/** Threads worth having for a number of works: starting one costs more than a small project. */
export function threadsFor(works: number): number {
  return works < worthHelpers ? 1 : availableParallelism()
}

const worthHelpers = 10_000

/** The long steps of now and then, in a project of so many works: each gathers a crew of its own, where it is worth one. */
export function stepsTogether(works: number, threads = threadsFor(works)): LongSteps {
  if (threads === 1) return stepsAlone
  const withCrew = async <Value>(act: (crew: PairCrew) => Promise<Value>): Promise<Value> => {
    const crew = gatherPairCrew(threads)
    try {
      return await act(crew)
    } finally {
      await crew.end()
    }
  }
  return {
    room: SharedArrayBuffer,
    findPairs: (...args) => withCrew((crew) => crew.findPairs(...args)),
    measurePairs: (...args) => withCrew((crew) => crew.measurePairs(...args)),
    placePairs: (...args) => withCrew((crew) => crew.placePairs(...args)),
  }
}

/**
 * A crew of `threads`, this one included. The helpers join when they have started; work does not wait for them. What
 * fails in a helper fails in the task, and a crew that failed can only be ended.
 */
export function gatherPairCrew(threads: number): PairCrew {
  const helpers = Array.from({ length: threads - 1 }, (_, index) => new Helper(index + 1))
  const measure = async (
    task: MeasureTask['task'],
    { runs, measures }: MeasuredWorks,
    near: number,
    { table, onProgress }: { table: PairTable; onProgress: OnShare | undefined },
  ) => {
    const pairs = sharedPairs(table)
    const ranges = newRanges(threads)
    const asking: MeasureTask = { task, ranges, works: { runs, measures }, near, pairs }
    const asked = helpers.map((helper) => helper.ask(asking))
    measureRanges(asking, 0, onProgress)
    await Promise.all(asked.map((answer) => answer()))
    return pairs
  }
  return {
    room: SharedArrayBuffer,
    findPairs: async ({ index, ...search }, reach, onProgress) => {
      const ranges = newRanges(threads)
      const task: FindTask = {
        task: 'find',
        ranges,
        search: { ...search, index: index && index.data },
        reach,
      }
      const asked = helpers.map((helper) => helper.ask(task))
      const found = findRanges(task, 0, onProgress)
      return joined([...found, ...(await Promise.all(asked.map((answer) => answer()))).flat()])
    },
    measurePairs: async (works, near, table, onProgress) => {
      const pairs = await measure('measure', works, near, { table, onProgress })
      table.sharedArea.set(pairs.sharedArea)
      table.sharedLength.set(pairs.sharedLength)
      table.place.set(pairs.place)
    },
    placePairs: async (works, near, table, onProgress) => {
      const { place } = await measure('place', works, near, { table, onProgress })
      table.place.set(place)
    },
    ready: async () => {
      await Promise.all(helpers.map((helper) => helper.ready))
    },
    end: async () => {
      await Promise.all(helpers.map((helper) => helper.end()))
    },
  }
}

interface Answer {
  readonly resolve: (found: FoundRange[]) => void
  readonly reject: (error: Error) => void
}

/** One thread beside this one: it says that it has started, and then answers its tasks in the order they were asked. */
class Helper {
  readonly ready: Promise<unknown>
  readonly #number: number
  readonly #thread: Worker
  readonly #awaited: Answer[] = []
  #failure: Error | null = null

  constructor(number: number) {
    this.#number = number
    this.#thread = new Worker(new URL('./pair-thread.ts', import.meta.url), {
      workerData: { thread: number },
    })
    this.ready = this.#nextAnswer()
    this.#thread.on('message', (found: FoundRange[]) => this.#awaited.shift()?.resolve(found))
    this.#thread.on('error', (error) => this.#fail(error as Error))
    this.#thread.on('exit', (code) =>
      this.#fail(new Error(`a thread of the crew ended with ${String(code)}`)),
    )
  }

  /**
   * Gives it a task. What this answers is called once all ranges are taken: it gives what the helper found, and does not
   * wait for a helper that took no range.
   */
  ask(task: FindTask | MeasureTask): () => Promise<FoundRange[]> {
    const answered = this.#nextAnswer()
    this.#thread.postMessage(task)
    return () => (takesPart(task.ranges, this.#number) || this.#failure ? answered : Promise.resolve([]))
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }

  #nextAnswer(): Promise<FoundRange[]> {
    const answered = new Promise<FoundRange[]>((resolve, reject) => {
      if (this.#failure) reject(this.#failure)
      else this.#awaited.push({ resolve, reject })
    })
    // Heard when it is asked for; until then it is no failure that nobody listens to.
    answered.catch(() => undefined)
    return answered
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#awaited.splice(0)) reject(this.#failure)
  }
}

function sharedPairs({ count, a, b, distance, outcomes }: PairTable): SharedPairs {
  const measure = (each = 1) =>
    new Float64Array(new SharedArrayBuffer(each * count * Float64Array.BYTES_PER_ELEMENT))
  const works = (from: Uint32Array) => {
    const shared = new Uint32Array(new SharedArrayBuffer(from.byteLength))
    shared.set(from)
    return shared
  }
  const metres = measure()
  metres.set(distance)
  const meanings = new Uint8Array(new SharedArrayBuffer(count))
  meanings.set(outcomes)
  return {
    count,
    a: works(a),
    b: works(b),
    distance: metres,
    outcomes: meanings,
    sharedArea: measure(),
    sharedLength: measure(),
    place: measure(4).fill(NaN),
  }
}

/** What was found, in the order of the ranges. */
function joined(found: FoundRange[]): PairArrays {
  const inOrder = [...found].sort((one, two) => one.range - two.range)
  const count = inOrder.reduce((sum, { pairs }) => sum + pairs.count, 0)
  const all = {
    count,
    a: new Uint32Array(count),
    b: new Uint32Array(count),
    distance: new Float64Array(count),
    gapDays: new Int32Array(count),
  }
  let at = 0
  for (const { pairs } of inOrder) {
    all.a.set(pairs.a, at)
    all.b.set(pairs.b, at)
    all.distance.set(pairs.distance, at)
    all.gapDays.set(pairs.gapDays, at)
    at += pairs.count
  }
  return all
}
