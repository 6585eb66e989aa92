/** What stands beside the map follows the slider: at once where it is moved now and then, when it rests where it runs. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { momentOn, useViewState } from '../../../renderer/state/index.ts'
import { mostBehind, restOfHand, useMomentBeside } from '../../../renderer/state/moment-beside.ts'

const set = (day: number) => useViewState.getState().setMoment(momentOn(day, 'day'))
const beside = () => useMomentBeside.getState().moment?.start

// One clock for all of them: what it kept of the last hand is of that clock.
beforeAll(() => void vi.useFakeTimers())
beforeEach(() => void vi.advanceTimersByTime(mostBehind))
afterAll(() => void vi.useRealTimers())

describe('the moment beside the map', () => {
  it('is that of a single step at once', () => {
    set(100)
    expect(beside()).toBe(100)
    vi.advanceTimersByTime(restOfHand)
    set(101)
    expect(beside()).toBe(101)
  })

  it('is the last one as soon as a running hand rests', () => {
    set(200)
    set(201)
    vi.advanceTimersByTime(restOfHand / 2)
    set(202)
    expect(beside()).toBe(200)
    vi.advanceTimersByTime(restOfHand - 1)
    expect(beside()).toBe(200)
    vi.advanceTimersByTime(1)
    expect(beside()).toBe(202)
  })

  it('is never further behind than it may be, however long a hand runs', () => {
    const pause = 40
    for (let day = 300; day < 360; day++) {
      set(day)
      expect(day - (beside() ?? 0)).toBeLessThanOrEqual(mostBehind / pause)
      vi.advanceTimersByTime(pause)
    }
    vi.advanceTimersByTime(restOfHand)
    expect(beside()).toBe(359)
  })

  it('goes to all of time with it', () => {
    set(400)
    set(401)
    useViewState.getState().setMoment(null)
    vi.advanceTimersByTime(restOfHand)
    expect(useMomentBeside.getState().moment).toBeNull()
  })
})
