/** What one sheet is drawn from. */
import type { Language } from '../domain/language.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { PartyId } from '../domain/ids.ts'
import type { SheetOrientation, SheetPaper } from '../domain/sheet.ts'
import type { GroundLayer } from '../small-map/map-ground.ts'
import type { PlacedWork } from './drawn-works.ts'
import type { LeftOut } from './note-blocks.ts'
import type { WidthOf } from './set-text.ts'

/** A reference layer in metres of the project's system, lowest first. */
export interface SheetLayer extends GroundLayer {
  readonly name: string
}

export interface MapSheetInput {
  readonly paper: SheetPaper
  readonly orientation: SheetOrientation
  readonly language: Language
  readonly project: string
  readonly title: string
  /** The title is part of the drawing; else who lays out the page sets it. */
  readonly hasTitle: boolean
  /** Moment and choice in words. */
  readonly time: string
  readonly choice: string
  /** Not of all of time: what has no date is there all the same, which has to be said. */
  readonly isOfMoment: boolean
  readonly centre: readonly [x: number, y: number]
  /** So many metres to one on paper. */
  readonly denominator: number
  readonly works: readonly PlacedWork[]
  /** Drawn pale around them. */
  readonly around: readonly PlacedWork[]
  readonly partyOf: (party: PartyId) => string
  readonly layers: readonly SheetLayer[]
  /** What else is to be said: what was left out before, and where all of it comes from. */
  readonly leftOut: Omit<LeftOut, 'outside' | 'unplaced' | 'undated' | 'layers'>
  readonly deliveries: readonly { readonly party: PartyId; readonly date: CalendarDate }[]
  readonly page: { readonly page: number; readonly pages: number }
  readonly date: CalendarDate
  readonly widthOf: WidthOf
}
