/**
 * Looks every few seconds how the file of the open project stands. Who only looks at it goes on to what others saved meanwhile; who
 * writes in it hears that it went away, or that someone took over.
 */
import type { FileStanding } from '../../shared/domain/file-standing.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { SharedStore } from '../workers/store-client.ts'

export interface FileFollower {
  readonly standing: () => FileStanding
  /** How often the standing changed. */
  readonly looks: () => number
  /** Looks now, and not only when it is time. */
  readonly lookNow: () => Promise<void>
  readonly stop: () => void
}

export interface HearsOfFile {
  /** What was read of the project is out of date. */
  readonly onMoved: () => void
  readonly onStanding: () => void
  /** The file cannot be followed any more: another one stands in its place, or someone else writes in it now. Tried until it is. */
  readonly onReopen: () => Promise<void>
}

/** Milliseconds between two looks; more than a thread waits before it sweeps its memory. */
const every = 2_000

/** Looks once before it answers. */
export async function followFile(store: SharedStore, hears: HearsOfFile): Promise<FileFollower> {
  let { standing } = await store.look()
  let looks = 0
  let isStopped = false
  let busy: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    const looked = await store.look()
    if (isStopped) return
    if (JSON.stringify(looked.standing) !== JSON.stringify(standing)) {
      standing = looked.standing
      looks += 1
      hears.onStanding()
    }
    if (looked.went === 'moved') hears.onMoved()
    // Not a project, or not readable at this moment: what is known stays on screen, and the standing says the rest.
    if (looked.went === 'reopen' || standing.access === 'takenOver')
      await hears.onReopen().catch(ignoreExpected)
  }
  const lookOnce = () => (busy ??= look().finally(() => (busy = null)))
  const goOn = () => {
    timer = setTimeout(() => {
      // A thread that is gone says so to whoever asks it anything.
      void lookOnce()
        .catch(() => undefined)
        .then(() => isStopped || goOn())
    }, every)
    timer.unref()
  }
  goOn()
  return {
    standing: () => standing,
    looks: () => looks,
    lookNow: lookOnce,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

function ignoreExpected(error: unknown): void {
  if (!(error instanceof ExpectedFailure)) throw error
}
