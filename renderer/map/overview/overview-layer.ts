/** The layer of the map that draws an overview: what `overview-frame` chose, as it stands, until something else is chosen. */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl'
import { emptyFrame, fillFrame } from './overview-frame.ts'
import type { Colour, OverviewLook } from './overview-look.ts'
import { dotProgram, fillProgram, strokeProgram } from './overview-programs.ts'
import type { OverviewShapes } from './overview-shapes.ts'
import { pixelsPerUnit, type OverviewView } from './overview-view.ts'
import { drawOver, Program } from './program.ts'

export const overviewLayer = 'works-overview'

/** Everything that decides what is seen. */
export interface Overview {
  readonly shapes: OverviewShapes
  readonly look: OverviewLook
  /** Per work whether it passes filter and moment. */
  readonly visible: Uint8Array
  /** Red, green, blue, 0–1. */
  readonly paper: Colour
  /** Around what would be lost on the paper. */
  readonly outline: Colour
  /** 1: in full; less: stepped back behind what is chosen. */
  readonly share: number
}

/** Room around what is seen that is made ready too, as a share of it: a small move costs nothing. */
const margin = 0.35
/** The zoom may differ this much before what is drawn is chosen anew. */
const samePlace = 0.26

export class OverviewLayer implements CustomLayerInterface {
  readonly id = overviewLayer
  readonly type = 'custom'
  readonly renderingMode = '2d'
  readonly #map: MapLibre
  readonly #frame = emptyFrame()
  #overview: Overview | null = null
  #programs: Programs | null = null
  #filledFor: { readonly overview: Overview; readonly view: OverviewView } | null = null

  constructor(map: MapLibre) {
    this.#map = map
  }

  /** Draws this from the next frame on; null draws nothing. */
  show(overview: Overview | null): void {
    if (overview === this.#overview) return
    this.#overview = overview
    this.#map.triggerRepaint()
  }

  onAdd(_map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#programs = {
      fills: new Program(gl, fillProgram, false),
      strokes: new Program(gl, strokeProgram, true),
      dots: new Program(gl, dotProgram, true),
    }
    this.#filledFor = null
  }

  onRemove(): void {
    for (const program of Object.values(this.#programs ?? {})) (program as Program).delete()
    this.#programs = null
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (this.#overview === null || this.#programs === null || gl.isContextLost()) return
    this.#fill(this.#overview, this.#programs)
    const [left, top] = this.#overview.shapes.origin
    this.#draw(gl, this.#overview, this.#programs, movedTo(defaultProjectionData.mainMatrix, left, top))
  }

  /** Chooses anew what is drawn when that can be another than it was. */
  #fill(overview: Overview, programs: Programs): void {
    const seen = viewOf(this.#map, overview.shapes, 0)
    const last = this.#filledFor
    const isSame =
      last !== null &&
      Math.abs(last.view.zoom - seen.zoom) < samePlace &&
      Math.floor(last.view.zoom) === Math.floor(seen.zoom) &&
      lies(seen.box, last.view.box)
    const { shapes, look, visible } = overview
    const isSaid =
      last?.overview.shapes === shapes && last.overview.look === look && last.overview.visible === visible
    if (isSame && isSaid) return
    const view = isSame ? last.view : viewOf(this.#map, shapes, margin)
    fillFrame(this.#frame, shapes, look, visible, view)
    programs.fills.fill(this.#frame.fills)
    programs.strokes.fill(this.#frame.strokes)
    programs.dots.fill(this.#frame.dots)
    this.#filledFor = { overview, view }
  }

  #draw(gl: WebGL2RenderingContext, overview: Overview, programs: Programs, matrix: Float32Array): void {
    const zoom = this.#map.getZoom()
    const ratio = this.#map.getPixelRatio()
    drawOver(gl)
    const begin = (program: Program) => {
      program.use()
      program.setMatrix('u_matrix', matrix)
      program.set('u_half', gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2)
      program.set('u_ratio', ratio)
      program.set('u_paper', ...overview.paper)
      program.set('u_share', overview.share)
    }
    const { fills, strokes, dots } = programs
    begin(fills)
    fills.drawTriangles()
    begin(strokes)
    const width = byZoom(zoom, 1.2, 2.6, 5)
    strokes.set('u_scale', pixelsPerUnit(zoom))
    strokes.set('u_dashUnit', width)
    strokes.set('u_casing', ...overview.paper)
    strokes.set('u_outline', ...overview.outline)
    for (const [isCasing, more] of [
      [1, byZoom(zoom, 0.7, 1.4, 1.6)],
      [0, 0],
    ] as const) {
      strokes.set('u_isCasing', isCasing)
      strokes.set('u_width', width + more)
      strokes.set('u_pointWidth', byZoom(zoom, 5, 10, 16) + more)
      strokes.drawSquares()
    }
    begin(dots)
    dots.set('u_outline', ...overview.outline)
    dots.drawSquares()
  }
}

interface Programs {
  readonly fills: Program
  readonly strokes: Program
  readonly dots: Program
}

/** What the map shows, with `room` around it as a share of it, from the origin of the shapes. */
function viewOf(map: MapLibre, { origin }: OverviewShapes, room: number): OverviewView {
  const zoom = map.getZoom()
  const { lng, lat } = map.getCenter()
  // Of the canvas, which knows its size: the page would be laid out to say how large what holds it is.
  const { width, height } = map.getCanvas()
  const ratio = map.getPixelRatio()
  const scale = pixelsPerUnit(zoom)
  const x = lng / 360 + 0.5 - origin[0]
  const y = 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI) - origin[1]
  const across = ((0.5 + room) * width) / ratio / scale
  const down = ((0.5 + room) * height) / ratio / scale
  return { box: [x - across, y - down, x + across, y + down], zoom }
}

type ViewBox = OverviewView['box']

function lies([west, north, east, south]: ViewBox, within: ViewBox): boolean {
  return west >= within[0] && north >= within[1] && east <= within[2] && south <= within[3]
}

/** The matrix for places that begin at this point of the world. In double precision: the world is wide. */
export function movedTo(matrix: ArrayLike<number>, x: number, y: number): Float32Array {
  const moved = Float64Array.from(matrix)
  for (let row = 0; row < 4; row++) moved[12 + row]! += moved[row]! * x + moved[4 + row]! * y
  return Float32Array.from(moved)
}

/** Sizes in pixels at town, district and street height, as those of single works. */
function byZoom(zoom: number, town: number, district: number, street: number): number {
  if (zoom <= 11) return town
  if (zoom <= 14) return town + ((district - town) * (zoom - 11)) / 3
  return Math.min(street, district + ((street - district) * (zoom - 14)) / 3)
}
