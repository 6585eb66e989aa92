/**
 * A small map of some works as SVG text: the same picture on the screen, in the pdf and in print. No DOM, no tiles,
 * nothing from outside.
 */
import { letteredWorks } from './lettered-works.ts'
import { drawGround, drawStreetNames, paper, type GroundLayer } from './map-ground.ts'
import { drawScale } from './map-scale.ts'
import { viewOf } from './map-view.ts'
import type { MappedWork } from './map-works.ts'
import { element } from './svg.ts'

export type { GroundLayer } from './map-ground.ts'
export type { MappedWork } from './map-works.ts'

export interface StreetMapInput {
  readonly works: readonly MappedWork[]
  readonly layers: readonly GroundLayer[]
  /** Of the picture, in points or pixels; text and lines are sized for about 250–500. */
  readonly width: number
  readonly height: number
  /** Who reads it shows nothing beyond its edge: what is drawn need not be cut off there. */
  readonly isCutByReader?: boolean
}

/** The map on which all these works fit; null when none of them has a place. Places in metres, north up. */
export function streetMapSvg(input: StreetMapInput): string | null {
  const { works, layers, width, height, isCutByReader = false } = input
  const places = works.flatMap(({ geometry }) => geometry ?? [])
  const view = viewOf(places, { width, height })
  if (view === null) return null
  const drawn = [
    element('rect', { width, height, fill: paper }),
    drawGround(view, layers),
    drawStreetNames(view, layers, places),
    letteredWorks(view, works),
    drawScale(view),
  ].join('')
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'Inter, Roboto, sans-serif',
    },
    isCutByReader ? drawn : framed(drawn, { width, height }),
  )
}

function framed(drawn: string, size: { readonly width: number; readonly height: number }): string {
  // Maps of one size share a page and this name without harm.
  const id = `frame-${size.width}x${size.height}`
  const frame = element('clipPath', { id }, element('rect', size))
  return frame + element('g', { 'clip-path': `url(#${id})` }, drawn)
}
