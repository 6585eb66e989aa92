/**
 * One sheet of paper as SVG: map, legend, moment, choice, works, sources, scale bar and north, and in words what is not on it.
 * Its units are points, 72 to an inch, and so is its size, so that a metre on it is what the stated scale makes of it.
 */
import type { Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { PartyId } from '../domain/ids.ts'
import type { SheetOrientation, SheetPaper } from '../domain/sheet.ts'
import {
  drawGround,
  drawStreetNames,
  paper as paperColour,
  type GroundLayer,
} from '../small-map/map-ground.ts'
import { drawManyWorks } from '../small-map/many-works.ts'
import { isInView, type MapView } from '../small-map/map-view.ts'
import { drawWorks, lanesBeside } from '../small-map/map-works.ts'
import { element, titled } from '../small-map/svg.ts'
import { clip } from './clip.ts'
import {
  dividedBy,
  frameWithRoom,
  leastMove,
  type Divided,
  type DrawnWork,
  type PlacedWork,
} from './drawn-works.ts'
import { legendBlocks } from './legend-blocks.ts'
import { listBlocks } from './list-blocks.ts'
import { noteBlocks, type LeftOut } from './note-blocks.ts'
import { columnWidth, fillColumns, textBlock, type Block } from './panel.ts'
import { scaleBlocks } from './scale-block.ts'
import { accent, atMost, inLines, setLines, softInk, type WidthOf } from './set-text.ts'
import { sheetFrame, type SheetFrame } from './sheet-frame.ts'
import { sayScale, sheetView } from './sheet-scale.ts'

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

export interface MapSheet {
  readonly svg: string
  /** On the paper, of the works that the sheet is about. */
  readonly drawn: number
  readonly outside: number
  readonly unplaced: number
}

/** More than this and letters stand only where there is room; more than that, nowhere, and no lines side by side. */
const mostWithLetter = 150
const mostApart = 1500

export function mapSheet(input: MapSheetInput): MapSheet {
  const { paper, orientation, denominator, title, language, time, choice } = input
  const frame = sheetFrame(paper, orientation)
  const view = sheetView(input.centre, denominator, frame.map)
  const divided = dividedBy(view, input.works)
  const { drawn, outside, unplaced } = divided
  const around = dividedBy(view, input.around).drawn
  const panel = fillPanel(input, frame, divided, around.length)
  const alt = say(
    message('sheet.alt', {
      scale: sayScale(denominator, language),
      ...{ title, time, filter: choice },
      count: drawn.length,
      names: drawn
        .slice(0, 40)
        .map(({ work }) => work.name)
        .join(', '),
    }),
    language,
  )
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(frame.width)} ${String(frame.height)}`,
      // To the last digit: who scales it to the page would stretch it by what was rounded off.
      width: `${String(frame.width)}pt`,
      height: `${String(frame.height)}pt`,
      'font-family': 'Roboto',
    },
    [
      element('rect', { width: two(frame.width), height: two(frame.height), fill: '#ffffff' }),
      drawHead(input, frame),
      drawMap(view, frame, { input, drawn, around, isNamed: panel.isNamed }),
      panel.svg,
    ].join(''),
  )
  return { svg: titled(svg, alt), drawn: drawn.length, outside, unplaced }
}

function drawHead(
  { title, project, time, choice, page, language, widthOf }: MapSheetInput,
  { head }: SheetFrame,
): string {
  const look = { size: 17, bold: true }
  const [first = ''] = atMost(1, inLines(title, head.width * 0.72, look, widthOf))
  const pages = page.pages > 1 ? ` · ${say(message('sheet.page', page), language)}` : ''
  const right = `${project}${pages}`
  const soft = { size: 9, colour: accent }
  const second = atMost(1, inLines(`${time} · ${choice}`, head.width, { size: 10 }, widthOf))
  return [
    setLines([first], head.x, head.y, look),
    setLines([right], head.x + head.width - widthOf(right, soft.size, false), head.y + 6, soft),
    setLines(second, head.x, head.y + 23, { size: 10, colour: softInk }),
  ].join('')
}

interface OnMap {
  readonly input: MapSheetInput
  readonly drawn: readonly DrawnWork[]
  readonly around: readonly DrawnWork[]
  /** Each has a number, by which it stands in the list. */
  readonly isNamed: boolean
}

function drawMap(view: MapView, { map }: SheetFrame, { input, drawn, around, isNamed }: OnMap): string {
  const layers = clippedLayers(view, input.layers)
  const places = drawn.map(({ geometry }) => geometry)
  const works = drawn.map(({ work, geometry, sign }) => ({ work, geometry, sign: isNamed ? sign : '' }))
  const frame = element(
    'clipPath',
    { id: 'map' },
    element('rect', { width: two(map.width), height: two(map.height) }),
  )
  const contents = [
    element('rect', { width: two(map.width), height: two(map.height), fill: paperColour }),
    drawGround(view, layers),
    around.length === 0 ? '' : element('g', { opacity: 0.3 }, drawManyWorks(view, around)),
    drawStreetNames(view, layers, drawn.length > mostApart ? [] : places),
    drawn.length > mostApart
      ? drawManyWorks(view, works)
      : drawWorks(view, works, { letters: drawn.length > mostWithLetter ? 'free' : 'each', isBeside: true }),
  ].join('')
  const edge = element('rect', {
    width: two(map.width),
    height: two(map.height),
    fill: 'none',
    stroke: softInk,
    'stroke-width': 0.75,
  })
  return element(
    'g',
    { transform: `translate(${two(map.x)} ${two(map.y)})` },
    frame + element('g', { 'clip-path': 'url(#map)' }, contents) + edge,
  )
}

function clippedLayers(view: MapView, layers: readonly SheetLayer[]): GroundLayer[] {
  const [room, least] = [frameWithRoom(view), leastMove(view)]
  return layers.map(({ kind, features }) => ({
    kind,
    features: features.flatMap(({ name, geometry }) => {
      if (!isInView(view, geometry)) return []
      const seen = clip(geometry, room, least)
      return seen === null ? [] : [{ name, geometry: seen }]
    }),
  }))
}

/** With every work by name where there is room for that; without the names otherwise. */
function fillPanel(input: MapSheetInput, { panel, columns }: SheetFrame, divided: Divided, around: number) {
  const { drawn, outside, unplaced } = divided
  const { language, widthOf, layers, partyOf, denominator, paper } = input
  const width = columnWidth(panel, columns)
  const isMany = drawn.length > mostApart
  const isBeside = !isMany && lanesBeside(drawn).some((lane) => lane !== 0)
  const legend = { works: drawn, around, hasLetters: !isMany, isBeside }
  const layersUsed = layers.map(({ name, kind, features }) => ({
    name,
    kind,
    isEmpty: features.length === 0,
  }))
  const undated = input.isOfMoment ? drawn.filter(({ work }) => isUndated(work)).length : 0
  const leftOut = { ...input.leftOut, outside, unplaced, undated, layers: layersUsed }
  const others = {
    scale: scaleBlocks({ denominator, paper, language }, width, widthOf),
    legend: legendBlocks(legend, width, language, widthOf),
    notes: noteBlocks({ ...input, leftOut }, width),
  }
  const withList = (list: readonly Block[]) =>
    fillColumns([...others.scale, ...others.legend, ...list, ...others.notes], panel, columns)
  const isShort = drawn.length > 0 && drawn.length <= mostWithLetter
  const named = isShort
    ? withList(listBlocks(drawn, ({ work }) => partyOf(work.party), width, language, widthOf))
    : null
  if (named !== null) return { svg: named, isNamed: true }
  return { svg: withList(countBlocks(drawn.length, isMany, width, input)) ?? '', isNamed: false }
}

function isUndated({ period: { start, end } }: DrawnWork['work']): boolean {
  return start === null && end === null
}

/** How many there are, and why they are not named. */
function countBlocks(
  count: number,
  isMany: boolean,
  width: number,
  { language, widthOf }: MapSheetInput,
): Block[] {
  const heading = (key: 'sheet.noWorks' | 'sheet.works') =>
    textBlock(say(message(key, { count }), language), width, { size: 9, bold: true }, widthOf)
  if (count === 0) return [{ ...heading('sheet.noWorks'), height: 20 }]
  const why = say(message(isMany ? 'sheet.noLetters' : 'sheet.noList'), language)
  return [heading('sheet.works'), textBlock(why, width, { size: 7, colour: softInk, under: 6 }, widthOf)]
}

function two(units: number): string {
  return String(Math.round(units * 100) / 100)
}
