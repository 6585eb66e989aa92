/**
 * One sheet of paper as SVG: map, legend, moment, choice, works, sources, scale bar and north, and in words what is not on it.
 * Its units are points, 72 to an inch, and so is its size, so that a metre on it is what the stated scale makes of it.
 */
import { message, say } from '../domain/message.ts'
import { drawAreas, drawDistrictNames } from '../small-map/map-areas.ts'
import {
  drawGround,
  drawStreetNames,
  paper as paperColour,
  type GroundLayer,
} from '../small-map/map-ground.ts'
import { drawManyWorks } from '../small-map/many-works.ts'
import { isInView, viewAround, type MapView } from '../small-map/map-view.ts'
import { letteredWorks } from '../small-map/lettered-works.ts'
import type { WorksLook } from '../small-map/map-works.ts'
import { element, titled } from '../small-map/svg.ts'
import { clip } from './clip.ts'
import { dividedBy, frameWithRoom, leastMove, type DrawnWork } from './drawn-works.ts'
import { fillPanel } from './fill-panel.ts'
import { exact } from './panel.ts'
import { accent, atMost, inLines, setLines, softInk } from './set-text.ts'
import type { MapSheetInput, SheetLayer } from './sheet-input.ts'
import { sheetFrame, type SheetFrame } from './sheet-frame.ts'
import { pointsPerMetre, sayScale } from './sheet-scale.ts'

/** Text that stands on the sheet beside its drawing. */
export interface SetTitle {
  readonly text: string
  /** Points from the upper left corner of the paper to that of the text. */
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface MapSheet {
  readonly svg: string
  /** Stands in the drawing as well, where that was asked for. */
  readonly title: SetTitle
  /** On the paper, of the works that the sheet is about. */
  readonly drawn: number
  readonly outside: number
  readonly unplaced: number
}

/** More than this and letters stand only where there is room; more than that, nowhere, and no lines side by side. */
const mostWithLetter = 150
const mostApart = 1500
/** Few enough for letters that are read from across a table. */
const fewWorks = 40
const largeLetters = 1.3
/** With the height of the head (sheet-frame). */
const titleSizes = { A4: 17, A3: 22 } as const

export function mapSheet(input: MapSheetInput): MapSheet {
  const frame = sheetFrame(input.paper, input.orientation)
  const view = viewAround(input.centre, pointsPerMetre(input.denominator), frame.map)
  const divided = dividedBy(view, input.works)
  const { drawn, outside, unplaced } = divided
  const around = dividedBy(view, input.around).drawn
  const isMany = drawn.length > mostApart
  const { svg: panel, isNamed } = fillPanel(input, frame, {
    ...{ view, divided, isMany },
    around: around.length,
  })
  const title = titleOf(input, frame)
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
      element('rect', { width: exact(frame.width), height: exact(frame.height), fill: '#ffffff' }),
      input.hasTitle ? setLines([title.text], title.x, title.y, { size: title.size, bold: true }) : '',
      drawHead(input, frame),
      drawMap(view, frame, { input, drawn, around, isNamed }),
      panel,
    ].join(''),
  )
  return { svg: titled(svg, insteadOf(input, drawn)), title, drawn: drawn.length, outside, unplaced }
}

function titleOf({ title, paper, widthOf }: MapSheetInput, { head }: SheetFrame): SetTitle {
  const size = titleSizes[paper]
  const look = { size, bold: true }
  const [text = ''] = atMost(1, inLines(title, head.width * 0.72, look, widthOf))
  return { text, x: head.x, y: head.y, size }
}

/** Said to who does not see the sheet. */
function insteadOf(input: MapSheetInput, drawn: readonly DrawnWork[]): string {
  const { title, time, choice, denominator, language } = input
  const names = drawn.slice(0, 40).map(({ work }) => work.name)
  const scale = sayScale(denominator, language)
  const said = { scale, title, time, filter: choice, count: drawn.length, names: names.join(', ') }
  return say(message('sheet.alt', said), language)
}

/** Moment and choice under the title, the project beside it. */
function drawHead(input: MapSheetInput, { head }: SheetFrame): string {
  const { project, time, choice, page, language, widthOf } = input
  const title = titleSizes[input.paper]
  const pages = page.pages > 1 ? ` · ${say(message('sheet.page', page), language)}` : ''
  const right = `${project}${pages}`
  const soft = { size: title * 0.53, colour: accent }
  const under = { size: title * 0.57, colour: softInk }
  const second = atMost(1, inLines(`${time} · ${choice}`, head.width, under, widthOf))
  return [
    setLines([right], head.x + head.width - widthOf(right, soft.size, false), head.y + title * 0.4, soft),
    setLines(second, head.x, head.y + title * 1.32, under),
  ].join('')
}

interface OnMap {
  readonly input: MapSheetInput
  readonly drawn: readonly DrawnWork[]
  readonly around: readonly DrawnWork[]
  readonly isNamed: boolean
}

function drawMap(view: MapView, { map }: SheetFrame, { input, drawn, around, isNamed }: OnMap): string {
  const layers = clippedLayers(view, input.layers)
  const isMany = drawn.length > mostApart
  const works = drawn.map(({ work, geometry, sign }) => ({ work, geometry, sign: isNamed ? sign : '' }))
  const taken = isMany ? [] : drawn.map(({ geometry }) => geometry)
  const size = { width: exact(map.width), height: exact(map.height) }
  const districts = drawDistrictNames(view, layers)
  const contents = [
    element('rect', { ...size, fill: paperColour }),
    drawGround(view, layers),
    drawAreas(view, layers),
    districts.drawn,
    around.length === 0 ? '' : element('g', { opacity: 0.3 }, drawManyWorks(view, around)),
    drawStreetNames(view, layers, taken, {
      size: nameSize(view),
      besides: districts.taken,
      hasHalo: true,
    }),
    isMany ? drawManyWorks(view, works) : letteredWorks(view, works, lookOf(drawn.length)),
  ].join('')
  const frame = element('clipPath', { id: 'map' }, element('rect', size))
  const edge = element('rect', { ...size, fill: 'none', stroke: softInk, 'stroke-width': 0.75 })
  return element(
    'g',
    { transform: `translate(${exact(map.x)} ${exact(map.y)})` },
    frame + element('g', { 'clip-path': 'url(#map)' }, contents) + edge,
  )
}

function lookOf(works: number): WorksLook {
  const letters = works > mostWithLetter ? 'free' : 'each'
  return { letters, isBeside: true, zoom: works > fewWorks ? 1 : largeLetters }
}

/** As large as a street of ten metres leaves room for, within what is read with ease. */
function nameSize({ scale }: MapView): number {
  return Math.max(7, Math.min(10.5, 10 * scale * 0.62))
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
