/** From what was asked and what passed the gate to the sheets themselves. */
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { message, say } from '../../shared/domain/message.ts'
import type { SheetsAsked, SheetTime } from '../../shared/domain/sheet.ts'
import type { Bounds, Work } from '../../shared/domain/work.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import type { PlacedWork } from '../../shared/map-sheet/drawn-works.ts'
import { mapSheet, type MapSheet } from '../../shared/map-sheet/map-sheet.ts'
import type { SheetLayer } from '../../shared/map-sheet/sheet-input.ts'
import { sayFilter } from '../../shared/map-sheet/say-filter.ts'
import { saySheetTime } from '../../shared/map-sheet/say-sheet-time.ts'
import { sheetFrame } from '../../shared/map-sheet/sheet-frame.ts'
import { fittingScale } from '../../shared/map-sheet/sheet-scale.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { SheetOf, Sheets } from '../../shared/sharing/sheets-as-seen-by.ts'
import { runsOf, widthOf } from './paper-letters.ts'

export interface SheetsInput {
  readonly asked: Omit<SheetsAsked, 'sheets' | 'view'>
  readonly seen: Seen<Sheets>
  /** Of the project. */
  readonly project: string
  /** Of the file. */
  readonly title: string
  /** In metres of the project's system, lowest first. Anyone may look at these. */
  readonly layers: readonly {
    readonly name: string
    readonly kind: LayerKind
    readonly features: readonly { readonly name: string | null; readonly wkb: Uint8Array }[]
  }[]
  readonly date: CalendarDate
}

interface Composed {
  readonly sheets: readonly (MapSheet & { readonly millimetres: readonly [number, number] })[]
  /** How many had nothing to draw. */
  readonly left: number
}

/** Metres around what lies where works meet, so that the street they are in is seen too. */
const around = 40

/** At most `most` sheets; those on which nothing lies are not among them. */
export function composeSheets(input: SheetsInput, most: number): Composed {
  const { asked, seen, layers } = input
  const frame = sheetFrame(asked.paper, asked.orientation)
  const all = placed(seen)
  const passes = asked.works === null ? null : new Set(asked.works)
  const chosen = seen.sheets
    .map((sheet) => ({ sheet, ...divided(sheet, all, passes) }))
    .map((one) => ({ ...one, bounds: boundsFor(one.sheet, one.works) }))
    .flatMap(({ bounds, ...one }) =>
      bounds !== null && (one.works.length > 0 || seen.sheets.length === 1) ? [{ ...one, bounds }] : [],
    )
  const ground = layers.map(({ name, kind, features }): SheetLayer => ({
    ...{ name, kind },
    features: features.map((one) => ({ name: one.name, geometry: fromWkb(one.wkb) })),
  }))
  const sheets = chosen.slice(0, most).map(({ sheet, bounds, works, others, byFilter, byTime }, at) => {
    const [minX, minY, maxX, maxY] = bounds
    const made = mapSheet({
      ...asked,
      project: input.project,
      title: titleOf(sheet, asked),
      // A pdf has it as a heading of its own.
      hasTitle: asked.as === 'svg',
      time: saySheetTime(sheet.time, asked.language),
      isOfMoment: sheet.time !== null,
      choice: sayFilter(asked.filter, nameIn(seen), asked.language),
      centre: [(minX + maxX) / 2, (minY + maxY) / 2],
      denominator: asked.scale ?? fittingScale(bounds, frame.map),
      works,
      around: others,
      partyOf: nameIn(seen),
      layers: ground,
      leftOut: {
        ...{ byFilter, byTime },
        outlined: works.filter(({ work }) => seen.held.outlined.includes(work.id)).length,
        counted: seen.held.counted,
        hasBasemap: asked.hasBasemap,
      },
      deliveries: seen.deliveries,
      page: { page: at + 1, pages: chosen.length },
      date: input.date,
      widthOf: widthOnPaper,
    })
    return { ...made, millimetres: frame.millimetres }
  })
  return { sheets, left: seen.sheets.length - chosen.length }
}

type Placed = PlacedWork & { readonly work: Work }

function placed({ works, places }: Seen<Sheets>): Placed[] {
  return works.map((work, at) => {
    const place = places[at]
    return { work, geometry: place ? fromWkb(place) : null }
  })
}

/** The works of a sheet; on one about some works those around them too, which are drawn pale. */
function divided(sheet: SheetOf, all: readonly Placed[], passes: ReadonlySet<string> | null) {
  const about = sheet.works && new Set(sheet.works)
  const own = about === null ? all : all.filter(({ work }) => about.has(work.id))
  const passing = passes === null ? own : own.filter(({ work }) => passes.has(work.id))
  const works = passing.filter(({ work }) => isActive(work, sheet.time))
  const others =
    about === null
      ? []
      : all.filter(
          ({ work }) =>
            !about.has(work.id) && (passes === null || passes.has(work.id)) && isActive(work, sheet.time),
        )
  return { works, others, byFilter: own.length - passing.length, byTime: passing.length - works.length }
}

/** As on screen: a work without a date is always there, and an open end has no end. */
function isActive({ period: { start, end } }: Work, time: SheetTime | null): boolean {
  return time === null || ((start === null || start <= time.end) && (end === null || end >= time.start))
}

function boundsFor({ is, bounds }: SheetOf, works: readonly Placed[]): Bounds | null {
  if (bounds !== null && is === 'view') return bounds
  const places = works.flatMap(({ geometry }) => geometry ?? [])
  const found = bounds ?? boundsOf({ type: 'GeometryCollection', geometries: places })
  if (found === null) return null
  const [minX, minY, maxX, maxY] = found
  return [minX - around, minY - around, maxX + around, maxY + around]
}

function titleOf({ is, rank, name }: SheetOf, { title, language }: SheetsInput['asked']): string {
  if (is === 'view') return title === '' ? say(message('sheet.allWorks'), language) : title
  const what = say(message(`sheet.${is}`), language)
  const about = [rank === null ? what : `${what} ${String(rank)}`, name].filter(Boolean).join(': ')
  return title === '' ? about : `${title}: ${about}`
}

function nameIn({ parties }: Seen<Sheets>): (party: string) => string {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  return (party) => names.get(party) ?? ''
}

function widthOnPaper(text: string, size: number, bold: boolean): number {
  return runsOf(text, () => undefined).reduce((sum, run) => sum + widthOf(run, size, bold), 0)
}
