/** Plays through time one step at a time, and steps by key: space, `[` and `]`. */
import { useCallback, useEffect } from 'react'
import { useViewState } from '../../state/index.ts'
import { isSomethingOnTop, isTyping } from '../../ui/index.ts'
import { momentMoved } from './move-moment.ts'
import type { TimeAxis } from './time-axis.ts'

const pause = 800
const calmPause = 1600

/** Moves the moment `by` steps, by hand; at the end of the axis nothing moves. */
export function useTimeStep(axis: TimeAxis | null): (by: number) => void {
  return useCallback(
    (by) => {
      const { moment, step, setMoment } = useViewState.getState()
      const next = axis === null ? null : momentMoved(axis, step, moment, by)
      if (next !== null) setMoment(next)
    },
    [axis],
  )
}

export function usePlaying(axis: TimeAxis | null): void {
  const playing = useViewState((state) => state.playing)
  useEffect(() => {
    if (!playing || axis === null) return undefined
    const playOneStep = () => {
      const { moment, step, playOn, setPlaying } = useViewState.getState()
      const next = momentMoved(axis, step, moment, 1)
      if (next === null) setPlaying(false)
      else playOn(next)
    }
    // At the end of time, playing begins again.
    const { moment, step, playOn } = useViewState.getState()
    if (momentMoved(axis, step, moment, 1) === null) playOn(momentMoved(axis, step, null, 1) ?? moment)
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setInterval(playOneStep, calm ? calmPause : pause)
    return () => clearInterval(timer)
  }, [playing, axis])
}

export function useTimeKeys(axis: TimeAxis | null): void {
  const move = useTimeStep(axis)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const isIn = (kinds: string) => event.target instanceof Element && event.target.closest(kinds) !== null
      if (isTyping(event.target) || isSomethingOnTop()) return
      const { playing, setPlaying } = useViewState.getState()
      if (event.key === ' ' && !isIn(pressed)) setPlaying(!playing)
      else if (event.key === '[') move(-1)
      else if (event.key === ']') move(1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [move])
}

/** What the space bar presses. */
const pressed = 'button, a, input, [role=option], [role=row], [role=tab], [role=radio]'
