/**
 * A small map of some works as SVG text: the same picture on the screen, in the pdf and in print. No DOM, no tiles,
 * nothing from outside.
 */
import { drawGround, drawStreetNames, paper, type GroundLayer } from './map-ground.ts'
import { drawScale } from './map-scale.ts'
import { viewOf } from './map-view.ts'
import { drawWorks, type MappedWork } from './map-works.ts'
import { element } from './svg.ts'

export type { GroundLayer } from './map-ground.ts'
export type { MappedWork } from './map-works.ts'

export interface StreetMapInput {
  readonly works: readonly MappedWork[]
  readonly layers: readonly GroundLayer[]
  /** Of the picture, in points or pixels; text and lines are sized for about 250–500. */
  readonly width: number
  readonly height: number
}

/** The map on which all these works fit; null when none of them has a place. Places in metres, north up. */
export function streetMapSvg({ works, layers, width, height }: StreetMapInput): string | null {
  const places = works.flatMap(({ geometry }) => geometry ?? [])
  const view = viewOf(places, { width, height })
  if (view === null) return null
  // Maps of one size share a page and this name without harm.
  const frameId = `frame-${width}x${height}`
  const frame = element('clipPath', { id: frameId }, element('rect', { width, height }))
  const drawn = [
    element('rect', { width, height, fill: paper }),
    drawGround(view, layers),
    drawStreetNames(view, layers, places),
    drawWorks(view, works),
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
    frame + element('g', { 'clip-path': `url(#${frameId})` }, drawn),
  )
}
