/**
 * The stretch of time that is on screen, shared by everything that has time from left to right. It says nothing about which
 * works are shown: that is the moment.
 */
import { create } from 'zustand'
import type { Moment } from './moment.ts'
import { showing, type TimeRange } from './time-range.ts'

interface TimeView {
  /** Null: everything there is (time-extent). */
  readonly view: TimeRange | null
}

export const useTimeView = create<TimeView>(() => ({ view: null }))

/** Null shows everything again. */
export function setTimeView(view: TimeRange | null): void {
  useTimeView.setState({ view })
}

/** Turns what is on screen to the moment when that is elsewhere. All of time is everywhere. */
export function bringIntoSight(moment: Moment): void {
  const { view } = useTimeView.getState()
  if (view === null) return
  const turned = showing(view, { from: moment.start, to: moment.end })
  if (turned !== view) setTimeView(turned)
}
