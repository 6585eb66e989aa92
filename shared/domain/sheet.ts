/** A sheet of paper with the map on it as somebody looked at it: what can be asked for. */
import { z } from 'zod'
import { ClusterId, CombinationId, LayerId, WorkId } from './ids.ts'
import { Language } from './language.ts'
import { CalendarDate } from './period.ts'
import { Audience } from './sharing.ts'
import { mostChosen, SeenFilter } from './sight.ts'
import { Bounds } from './work.ts'

export const SheetPaper = z.enum(['A4', 'A3'])
export type SheetPaper = z.infer<typeof SheetPaper>

export const SheetOrientation = z.enum(['landscape', 'portrait'])
export type SheetOrientation = z.infer<typeof SheetOrientation>

/** To choose from, as a planner's ruler has them: so many metres in reality to one on paper. */
export const roundScales = [250, 500, 1000, 2000, 2500, 5000, 10_000, 25_000, 50_000, 100_000] as const

/** Both days included. */
export const SheetTime = z.object({ start: CalendarDate, end: CalendarDate })
export type SheetTime = z.infer<typeof SheetTime>

/** What one sheet is about. `view`: what the map shows; `time`: the same, of another stretch of time. */
export const SheetAbout = z.discriminatedUnion('is', [
  z.object({ is: z.literal('view') }),
  z.object({ is: z.literal('cluster'), cluster: ClusterId }),
  z.object({ is: z.literal('combination'), combination: CombinationId }),
  /** Works that were chosen, by hand or in an area. */
  z.object({ is: z.literal('works'), works: z.array(WorkId).min(1).max(mostChosen).readonly() }),
  z.object({ is: z.literal('time'), ...SheetTime.shape }),
])
export type SheetAbout = z.infer<typeof SheetAbout>

/** More pages than this nobody lays on a table. */
export const mostSheets = 300

export const SheetsAsked = z.object({
  /** `svg` holds the first sheet alone, with its letters in it: to look at, or to be made into a picture. */
  as: z.enum(['pdf', 'svg']),
  paper: SheetPaper,
  orientation: SheetOrientation,
  /** Over every sheet; empty: each says what it is about. */
  title: z.string().trim().max(200),
  language: Language.default('nl'),
  /** Null: for who draws up the plan, with all there is. */
  forWhom: Audience.nullable().default(null),
  /** So many metres to one on paper; null: the roundest on which everything fits. */
  scale: z.int().min(50).max(2_000_000).nullable(),
  /** What the map shows, in longitude and latitude: west, south, east, north. Null: everything there is. */
  view: Bounds.nullable(),
  sheets: z.array(SheetAbout).min(1).max(mostSheets),
  /** What the map shows works of; null: all of time. */
  time: SheetTime.nullable(),
  /** The choice that was made, to be put in words. */
  filter: SeenFilter,
  /** The works that pass it; null: it lets all pass. */
  works: z.array(WorkId).nullable(),
  /** Reference layers that are shown. */
  layers: z.array(LayerId),
  /** A basemap lies under the map on screen. */
  hasBasemap: z.boolean().default(false),
})
export type SheetsAsked = z.infer<typeof SheetsAsked>
