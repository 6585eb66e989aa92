/**
 * Ends the program some time after its last window was closed: it would live on, unseen, and hold the project file. A window
 * that is not looked at asks nothing, so only what windows say themselves tells that they are gone; of one that a browser took
 * away without a word, a long silence does.
 */
import type { Attendance } from '../core/index.ts'

export interface Patience {
  /** Milliseconds between two looks. */
  readonly every: number
  /** How many looks it goes on without a window: who closed the last one may open another. */
  readonly withoutWindow: number
  /** How many looks it goes on while windows are said to be there, and none of them asks a thing. */
  readonly inSilence: number
}

/** Ten minutes, and half a day. Looks are counted and not the clock: a machine that sleeps misses nobody. */
const patience: Patience = { every: 10_000, withoutWindow: 60, inSilence: 12 * 360 }

/** Calls `end` once. As long as there never was a window, or something would be lost, it goes on. */
export function endWithLastWindow(
  look: () => Attendance,
  end: () => void,
  { every, withoutWindow, inSilence }: Patience = patience,
): void {
  let [empty, silent, heard] = [0, 0, 0]
  const watch = setInterval(() => {
    const { windows, isBusy, asked } = look()
    silent = asked === heard && windows !== null && !isBusy ? silent + 1 : 0
    empty = windows === 0 && !isBusy ? empty + 1 : 0
    heard = asked
    if (empty < withoutWindow && silent < inSilence) return
    clearInterval(watch)
    end()
  }, every)
  watch.unref()
}
