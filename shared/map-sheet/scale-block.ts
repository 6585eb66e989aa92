/** The stated scale with its bar, and north. */
import type { Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import type { SheetPaper } from '../domain/sheet.ts'
import { element, text } from '../small-map/svg.ts'
import { textBlock, type Block } from './panel.ts'
import { sayScale, pointsPerMetre } from './sheet-scale.ts'
import { ink, setLines, softInk, type WidthOf } from './set-text.ts'

const lengths = [1, 2, 5]
  .flatMap((one) => [1, 10, 100, 1000, 10_000].map((power) => one * power))
  .sort((a, b) => a - b)
const barHeight = 5
/** Kept free for the arrow. */
const northWidth = 30

export interface StatedScale {
  readonly denominator: number
  readonly paper: SheetPaper
  readonly language: Language
}

/** Metres that the bar stands for: the longest round length that fits. */
export function barMetres(denominator: number, room: number): number {
  return lengths.findLast((one) => one * pointsPerMetre(denominator) <= room) ?? 1
}

export function scaleBlocks(stated: StatedScale, width: number, widthOf: WidthOf): Block[] {
  const { denominator, paper, language } = stated
  const said = say(message('sheet.scale', { scale: sayScale(denominator, language), paper }), language)
  const room = width - northWidth - 16
  const metres = barMetres(denominator, room)
  const head: Block = {
    height: 46,
    hasNext: true,
    draw: (x, y) =>
      setLines([said], x, y, { size: 10, bold: true }) +
      bar(x + 1, y + 26, metres, denominator) +
      northArrow(x + width - northWidth / 2, y),
  }
  const about = { size: 6.5, colour: softInk, under: 8 }
  return [head, textBlock(say(message('sheet.trueSize'), language), width, about, widthOf)]
}

/** Four pieces, dark and light in turn; its whole length is `metres` at the stated scale. */
function bar(x: number, y: number, metres: number, denominator: number): string {
  const length = metres * pointsPerMetre(denominator)
  const piece = length / 4
  const frame = { fill: '#ffffff', stroke: ink, 'stroke-width': 0.5 }
  const dark = [0, 2].map((at) =>
    element('rect', {
      x: exact(x + at * piece),
      y: exact(y),
      width: exact(piece),
      height: barHeight,
      fill: ink,
    }),
  )
  const labels = [0, 0.5, 1].map((share) =>
    text(
      {
        x: exact(x + share * length),
        y: exact(y - 2.5),
        'font-size': 6.5,
        'text-anchor': share === 0 ? 'start' : 'middle',
        fill: ink,
      },
      share === 1 ? sayMetres(metres) : String((metres >= 1000 ? metres / 1000 : metres) * share),
    ),
  )
  const whole = element('rect', {
    'data-metres': metres,
    x: exact(x),
    y: exact(y),
    width: exact(length),
    height: barHeight,
    ...frame,
  })
  return whole + dark.join('') + labels.join('')
}

function sayMetres(metres: number): string {
  return metres >= 1000 ? `${String(metres / 1000)} km` : `${String(metres)} m`
}

function northArrow(x: number, y: number): string {
  const left = element('path', {
    d: `M${exact(x)} ${exact(y + 10)}l-6 20l6 -4Z`,
    fill: '#ffffff',
    stroke: ink,
    'stroke-width': 0.5,
  })
  const right = element('path', {
    d: `M${exact(x)} ${exact(y + 10)}l6 20l-6 -4Z`,
    fill: ink,
    stroke: ink,
    'stroke-width': 0.5,
  })
  const letter = text(
    {
      x: exact(x),
      y: exact(y + 8),
      'font-size': 9,
      'font-weight': 'bold',
      'text-anchor': 'middle',
      fill: ink,
    },
    'N',
  )
  return letter + left + right
}

/** A hundredth of a point: a bar is measured. */
function exact(units: number): string {
  return String(Math.round(units * 100) / 100)
}
