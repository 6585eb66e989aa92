/** The stated scale with its bar, and north. */
import { locales, type Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import type { SheetPaper } from '../domain/sheet.ts'
import { element, text } from '../small-map/svg.ts'
import { exact, signAt, textBlock, type Block, type Setting } from './panel.ts'
import { pointsPerMetre, sayScale } from './sheet-scale.ts'
import { ink, setLines, softInk } from './set-text.ts'

const lengths = [1, 2, 5]
  .flatMap((one) => [1, 10, 100, 1000, 10_000].map((power) => one * power))
  .sort((a, b) => a - b)
const barHeight = 5
const labelSize = 6.5
/** Kept free for the arrow. */
const northWidth = 26

export interface StatedScale {
  readonly denominator: number
  readonly paper: SheetPaper
}

/** Metres that the bar stands for: the longest round length that fits. */
export function barMetres(denominator: number, room: number): number {
  return lengths.findLast((one) => one * pointsPerMetre(denominator) <= room) ?? 1
}

export function scaleBlocks({ denominator, paper }: StatedScale, panel: Setting): Block[] {
  const metresAt = (zoom: number) => barMetres(denominator, panel.width - (northWidth + 16) * zoom)
  // A longer bar is worth more than larger letters.
  const zoom =
    [panel.zoom, 1.4, 1.2].find((one) => one <= panel.zoom && metresAt(one) === metresAt(1)) ??
    Math.min(1, panel.zoom)
  const setting = { ...panel, zoom }
  const { width, language, widthOf } = setting
  const said = say(message('sheet.scale', { scale: sayScale(denominator, language), paper }), language)
  const metres = metresAt(zoom)
  // North stands beside it.
  const [usual, free] = [10 * zoom, width - (northWidth + 4) * zoom]
  const size = Math.min(usual, (usual * free) / widthOf(said, usual, true))
  const head: Block = {
    height: 36 * zoom,
    hasNext: true,
    draw: (x, y) =>
      setLines([said], x, y, { size, bold: true }) +
      bar(x + 1, y + 25 * zoom, { metres, denominator, zoom, language }) +
      signAt(x + width - northWidth * zoom, y, northArrow, setting),
  }
  const about = { size: 6.5, colour: softInk, under: 8 }
  return [head, textBlock(say(message('sheet.trueSize'), language), about, setting)]
}

interface Bar {
  readonly metres: number
  readonly denominator: number
  readonly zoom: number
  readonly language: Language
}

/** Four pieces, dark and light in turn; its whole length is `metres` at the stated scale, however large all else is. */
function bar(x: number, y: number, { metres, denominator, zoom, language }: Bar): string {
  const length = metres * pointsPerMetre(denominator)
  const piece = length / 4
  const height = exact(barHeight * zoom)
  const dark = [0, 2].map((at) =>
    element('rect', { x: exact(x + at * piece), y: exact(y), width: exact(piece), height, fill: ink }),
  )
  const labels = [0, 0.5, 1].map((share) =>
    text(
      {
        x: exact(x + share * length),
        y: exact(y - 2.5 * zoom),
        'font-size': labelSize * zoom,
        'text-anchor': share === 0 ? 'start' : 'middle',
        fill: ink,
      },
      share === 1
        ? `${inUnit(metres, 1, language)} ${metres >= 1000 ? 'km' : 'm'}`
        : inUnit(metres, share, language),
    ),
  )
  const whole = element('rect', {
    'data-metres': metres,
    x: exact(x),
    y: exact(y),
    width: exact(length),
    ...{ height, fill: '#ffffff', stroke: ink, 'stroke-width': 0.5 },
  })
  return whole + dark.join('') + labels.join('')
}

/** A share of a length, in kilometres where the whole is one: `2,5`. */
function inUnit(metres: number, share: number, language: Language): string {
  const unit = metres >= 1000 ? 1000 : 1
  return new Intl.NumberFormat(locales[language]).format((metres / unit) * share)
}

const half = { stroke: ink, 'stroke-width': 0.5 }
const northArrow = [
  text({ x: 13, y: 8, 'font-size': 9, 'font-weight': 'bold', 'text-anchor': 'middle', fill: ink }, 'N'),
  element('path', { d: 'M13 10l-6 20l6 -4Z', fill: '#ffffff', ...half }),
  element('path', { d: 'M13 10l6 20l-6 -4Z', fill: ink, ...half }),
].join('')
