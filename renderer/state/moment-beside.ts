/**
 * The moment as what stands beside the map follows it. A hand on the slider looks at the map: while steps follow each other
 * quickly, lists and their counts wait until it rests, and come to the last of them by themselves.
 */
import { create } from 'zustand'
import type { Moment } from './moment.ts'
import { useViewState } from './view-state.ts'

/** Milliseconds without a step after which a hand rests: what comes then, as each step that is played, is followed at once. */
export const restOfHand = 150
/** Milliseconds that lists and counts are behind the map at most, however long the hand goes on. */
export const mostBehind = 400

export const useMomentBeside = create<{ readonly moment: Moment | null }>(() => ({
  moment: useViewState.getState().moment,
}))

let lastStep = -Infinity
let lastFollowed = -Infinity
let waiting: ReturnType<typeof setTimeout> | undefined

useViewState.subscribe(({ moment }, before) => {
  if (moment === before.moment) return
  const now = performance.now()
  const isMoving = now - lastStep < restOfHand
  lastStep = now
  clearTimeout(waiting)
  if (!isMoving) follow()
  else waiting = setTimeout(follow, Math.max(0, Math.min(restOfHand, lastFollowed + mostBehind - now)))
})

function follow(): void {
  lastFollowed = performance.now()
  useMomentBeside.setState({ moment: useViewState.getState().moment })
}
