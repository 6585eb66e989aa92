/** How far things are apart on a small map, and where north is. */
import type { MapView } from './map-view.ts'
import { element, round, text } from './svg.ts'

const lengths = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
const ink = '#1c1f22'
const edge = 8

/** A bar of a round length, at most a quarter of the map, in the lower right corner, with north beside it. */
export function drawScale({ width, height, scale }: MapView): string {
  const metres = lengths.findLast((length) => length * scale <= width / 4) ?? 5
  const bar = metres * scale
  const [left, bottom] = [width - edge - bar, height - edge]
  const said = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`
  const north = left - 14
  return [
    element('rect', {
      x: round(north - 8),
      y: round(bottom - 15),
      width: round(bar + 14 + 8 + edge - 2),
      height: 20,
      fill: '#ffffff',
      'fill-opacity': 0.8,
    }),
    text({ x: round(north), y: round(bottom + 1), 'text-anchor': 'middle', 'font-size': 7, fill: ink }, 'N'),
    element('path', {
      d: `M${round(north)} ${round(bottom - 13)}l2.6 6.5h-5.2Z`,
      fill: ink,
    }),
    element('path', {
      d: `M${round(left)} ${round(bottom - 4)}v4h${round(bar)}v-4`,
      fill: 'none',
      stroke: ink,
      'stroke-width': 1,
    }),
    text(
      {
        x: round(left + bar / 2),
        y: round(bottom - 5.5),
        'text-anchor': 'middle',
        'font-size': 7,
        fill: ink,
      },
      said,
    ),
  ].join('')
}
