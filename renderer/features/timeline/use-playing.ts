/** Plays through time one step at a time, and steps by key: space, `[` and `]`. */
import { useEffect } from 'react'
import { bringIntoSight, momentOn, useViewState, type Speed, type TimeRange } from '../../state/index.ts'
import { isSomethingOnTop, isTyping } from '../../ui/index.ts'
import { momentMoved } from './move-moment.ts'

/** Milliseconds that a step stays. */
const pauses: Readonly<Record<Speed, number>> = { slow: 1600, usual: 800, fast: 400 }
/** Who asked their system for calm gets steps that stay longer. */
const calmer = 2

export function usePlaying(reach: TimeRange | null): void {
  const playing = useViewState((state) => state.playing)
  const speed = useViewState((state) => state.speed)
  const [from, to] = [reach?.from ?? null, reach?.to ?? null]
  useEffect(() => {
    if (!playing || from === null || to === null) return undefined
    const all = { from, to }
    const playOneStep = () => {
      const { moment, step, playOn, setPlaying } = useViewState.getState()
      const next = momentMoved(moment, step, 1, all)
      if (next === null) return setPlaying(false)
      playOn(next)
      bringIntoSight(next)
    }
    // At the end of time, playing begins again.
    const { moment, step, playOn } = useViewState.getState()
    if (momentMoved(moment, step, 1, all) === null) {
      const first = momentOn(from, step)
      playOn(first)
      bringIntoSight(first)
    }
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setInterval(playOneStep, pauses[speed] * (calm ? calmer : 1))
    return () => clearInterval(timer)
  }, [playing, speed, from, to])
}

export function useTimeKeys(move: (by: number) => void): void {
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
