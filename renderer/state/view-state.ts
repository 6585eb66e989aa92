/**
 * The one store of what people look at: place, selection, filter, moment, language, theme. Shared by map, lists,
 * timeline and detail. None of it is in the project's history.
 */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import { noFilter, type Filter } from './filter.ts'
import { momentOn, type Moment } from './moment.ts'
import { openList } from './open-list.ts'
import { chosen, type Selection } from './selection.ts'
import { usualMarks, type TimeMarks } from './time-marks.ts'
import type { Step } from './time-steps.ts'
import { setTimeView } from './time-view.ts'

export const places = ['start', 'deliver', 'worksheet', 'meeting', 'plan'] as const
export type Place = (typeof places)[number]
export type ColourBy = 'discipline' | 'party'
export type Speed = 'slow' | 'usual' | 'fast'
export type Theme = 'light' | 'dark' | 'system'
export type TextSize = 'usual' | 'large'
export type Hovered = { readonly work: WorkId } | { readonly cluster: ClusterId }

export interface ViewState {
  readonly place: Place
  /** Oldest first; the last one is the selection. */
  readonly trail: readonly Selection[]
  readonly hovered: Hovered | null
  readonly filter: Filter
  /** Null: all of time. */
  readonly moment: Moment | null
  readonly playing: boolean
  readonly step: Step
  /** How fast time is played. */
  readonly speed: Speed
  readonly marks: TimeMarks
  readonly language: Language
  readonly theme: Theme
  /** `large`: nothing in the window is smaller than 16 px, for a screen that a room looks at. */
  readonly text: TextSize
  /** Letters press buttons and move in lists; whoever speaks to the computer may not want that (WCAG 2.1.4). */
  readonly letters: boolean
  /** What colour means on the map. */
  readonly colourBy: ColourBy
}

interface ViewActions {
  readonly goTo: (place: Place) => void
  readonly select: (selection: Selection) => void
  /** One step back in the selection; nothing chosen at the end. */
  readonly stepBack: () => void
  readonly clearSelection: () => void
  readonly hover: (hovered: Hovered | null) => void
  readonly changeFilter: (change: Partial<Filter>) => void
  readonly clearFilter: () => void
  /** By hand: ends playing. */
  readonly setMoment: (moment: Moment | null) => void
  /** One step of the playing itself. */
  readonly playOn: (moment: Moment | null) => void
  readonly setPlaying: (playing: boolean) => void
  /** A moment becomes as long as its step, around the day it was put on; a period stays. */
  readonly setStep: (step: Step) => void
  readonly setSpeed: (speed: Speed) => void
  readonly changeMarks: (change: Partial<TimeMarks>) => void
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: Theme) => void
  readonly setText: (text: TextSize) => void
  readonly setLetters: (letters: boolean) => void
  readonly setColourBy: (colourBy: ColourBy) => void
  /** Another project: its works, filter and moment mean nothing here. */
  readonly startAfresh: () => void
}

const fresh = { trail: [], hovered: null, filter: noFilter, moment: null, playing: false } as const

export const useViewState = create<ViewState & ViewActions>()(
  persist(
    (set) => ({
      ...fresh,
      place: 'start',
      step: 'month',
      speed: 'usual',
      marks: usualMarks,
      language: 'nl',
      theme: 'system',
      text: 'usual',
      letters: true,
      colourBy: 'discipline',
      goTo: (place) => set({ place, playing: false }),
      select: (selection) => set(({ trail }) => ({ trail: chosen(trail, selection) })),
      stepBack: () => set(({ trail }) => ({ trail: trail.slice(0, -1) })),
      clearSelection: () => set({ trail: [] }),
      hover: (hovered) => set({ hovered }),
      changeFilter: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
      clearFilter: () => set({ filter: noFilter }),
      setMoment: (moment) => set({ moment, playing: false }),
      playOn: (moment) => set({ moment }),
      setPlaying: (playing) => set({ playing }),
      setStep: (step) =>
        set(({ moment }) => ({
          step,
          moment: moment?.mode === 'moment' ? momentOn(moment.day, step) : moment,
        })),
      setSpeed: (speed) => set({ speed }),
      changeMarks: (change) => set(({ marks }) => ({ marks: { ...marks, ...change } })),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setText: (text) => set({ text }),
      setLetters: (letters) => set({ letters }),
      setColourBy: (colourBy) => set({ colourBy }),
      startAfresh: () => {
        setTimeView(null)
        openList('clusters')
        set(fresh)
      },
    }),
    {
      name: 'samenloop-view',
      storage: createJSONStorage(rememberedPlace),
      partialize: ({ language, theme, step, speed, marks, text, letters, colourBy }) => ({
        language,
        theme,
        step,
        speed,
        marks,
        text,
        letters,
        colourBy,
      }),
    },
  ),
)

/** What is chosen now, or null. */
export function useSelection(): Selection | null {
  return useViewState(({ trail }) => trail.at(-1) ?? null)
}

export function useLanguage(): Language {
  return useViewState(({ language }) => language)
}

/** Where language and theme are kept. Some browsers refuse storage; then they last as long as the window. */
function rememberedPlace(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const storage = globalThis.localStorage as Storage | undefined
  if (storage === undefined)
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  let last: string | null = null
  return {
    getItem: (name) => (last = storage.getItem(name)),
    // Asked at every step of a slider, of which nothing is kept.
    setItem: (name, value) => {
      if (value === last) return
      storage.setItem(name, value)
      last = value
    },
    removeItem: (name) => {
      storage.removeItem(name)
      last = null
    },
  }
}
