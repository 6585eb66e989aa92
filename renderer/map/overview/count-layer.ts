/**
 * The layer of the map that draws how many clusters there are on each spot: a ring that grows with what it counts, quieter than
 * a rank. Not MapLibre's own symbols: those lay out every number anew in a worker, several frames behind the slider.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl'
import { imagePen, imageRatio, pixelsOf } from '../image-pen.ts'
import { countBytes, countProgram } from './count-program.ts'
import { movedTo } from './overview-layer.ts'
import type { Colour } from './overview-look.ts'
import { mercatorOf } from './overview-shapes.ts'
import { Packed } from './packed.ts'
import { drawOver, Program } from './program.ts'

export const countLayer = 'cluster-counts'

export interface PlacedCount {
  readonly at: readonly [longitude: number, latitude: number]
  readonly count: number
}

export interface DrawnCounts {
  /** The last lies on top. */
  readonly counts: readonly PlacedCount[]
  readonly paper: Colour
  readonly accent: Colour
  /** 1: in full; less: stepped back behind what is chosen. */
  readonly share: number
}

export class CountLayer implements CustomLayerInterface {
  readonly id = countLayer
  readonly type = 'custom'
  readonly renderingMode = '2d'
  readonly #map: MapLibre
  readonly #records = new Packed(countBytes)
  #drawn: DrawnCounts | null = null
  #program: Program | null = null
  #figures: Figures | null = null
  #filledFor: readonly PlacedCount[] | null = null
  #origin: readonly [number, number] = [0, 0]

  constructor(map: MapLibre) {
    this.#map = map
  }

  /** Draws this from the next frame on; null draws nothing. */
  show(drawn: DrawnCounts | null): void {
    if (drawn === this.#drawn) return
    this.#drawn = drawn
    this.#map.triggerRepaint()
  }

  onAdd(_map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#program = new Program(gl, countProgram, true)
    this.#filledFor = null
  }

  onRemove(_map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#program?.delete()
    gl.deleteTexture(this.#figures?.picture ?? null)
    this.#program = this.#figures = null
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const [drawn, program] = [this.#drawn, this.#program]
    if (drawn === null || program === null || gl.isContextLost() || drawn.counts.length === 0) return
    this.#figures ??= drawFigures(gl)
    if (this.#filledFor !== drawn.counts) this.#fill(drawn.counts, program, this.#figures)
    drawOver(gl)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.#figures.picture)
    program.use()
    program.setMatrix('u_matrix', movedTo(defaultProjectionData.mainMatrix, ...this.#origin))
    program.set('u_half', gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2)
    program.set('u_ratio', this.#map.getPixelRatio())
    program.set('u_figures', figures.length)
    program.set('u_paper', ...drawn.paper)
    program.set('u_accent', ...drawn.accent)
    program.set('u_share', drawn.share)
    program.drawSquares()
  }

  #fill(counts: readonly PlacedCount[], program: Program, { widths }: Figures): void {
    const flat = mercatorOf(Float64Array.from(counts.flatMap(({ at }) => [...at])))
    const [left, top] = (this.#origin = [flat[0]!, flat[1]!])
    this.#records.clear()
    counts.forEach(({ count }, index) => {
      const [x, y] = [flat[2 * index]! - left, flat[2 * index + 1]! - top]
      const radius = radiusOf(count)
      this.#add([x, y, 0, 0, radius, radius, ring])
      const shown = Array.from(`${count}`, Number)
      const width = shown.reduce((sum, figure) => sum + widths[figure]!, 0)
      let from = -width / 2
      for (const figure of shown) {
        this.#add([x, y, from + widths[figure]! / 2, 0, figureWidth / 2, figureHeight / 2, figure])
        from += widths[figure]!
      }
    })
    program.fill(this.#records)
    this.#filledFor = counts
  }

  #add(values: readonly number[]): void {
    const at = this.#records.next() / 4
    this.#records.floats.set(values, at)
  }
}

/** Whether there is a count at these pixels of the map. */
export function isCountAt(map: MapLibre, counts: readonly PlacedCount[], x: number, y: number): boolean {
  return counts.some(({ at, count }) => {
    const middle = map.project([...at])
    return Math.hypot(middle.x - x, middle.y - y) <= radiusOf(count)
  })
}

/** In pixels: ten clusters are a little larger than one, three thousand twice as large. */
export function radiusOf(count: number): number {
  return 10 + (11 * Math.min(Math.log10(count), 3.5)) / 3.5
}

/** In place of a figure: a ring. */
const ring = -1
const figures = '0123456789'
/** Room for one figure in the picture of them, in pixels; how wide it really is, is measured. */
const figureWidth = 12
const figureHeight = 16

interface Figures {
  readonly picture: WebGLTexture
  /** Per figure, in pixels. */
  readonly widths: readonly number[]
}

function drawFigures(gl: WebGL2RenderingContext): Figures {
  const pen = imagePen(figureWidth * figures.length, figureHeight)
  if (pen === null) throw new Error('The page draws no figures')
  pen.font = "400 11px 'Inter Variable', sans-serif"
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const widths = Array.from(figures, (figure, index) => {
    pen.fillText(figure, (index + 0.5) * figureWidth, figureHeight / 2 + 0.5)
    return pen.measureText(figure).width
  })
  const { data } = pixelsOf(pen)
  const inked = Uint8Array.from({ length: data.length / 4 }, (_, pixel) => data[4 * pixel + 3]!)
  const picture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, picture)
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1)
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.texImage2D(
    gl.TEXTURE_2D,
    0,
    gl.R8,
    imageRatio * figureWidth * figures.length,
    imageRatio * figureHeight,
    0,
    gl.RED,
    gl.UNSIGNED_BYTE,
    inked,
  )
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR)
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE)
  return { picture, widths }
}
