/** The letter of a discipline in a frame of its colour, as SVG: on the small maps and in the tables beside them. */
import { disciplines, type Discipline } from '../domain/discipline.ts'
import { element, round, text } from './svg.ts'

const height = 10

/**
 * `drawn` goes inside an SVG and has its upper left corner at 0, 0. Sizes in the units of the drawing. `sign` stands behind the
 * letter, where several of one discipline are told apart.
 */
export function disciplineMark(
  discipline: Discipline,
  sign = '',
): { width: number; height: number; drawn: string } {
  const { letter, colour } = disciplines[discipline]
  const said = sign === '' ? letter : `${letter} ${sign}`
  const width = 6 + letter.length * 4.5 + (sign === '' ? 0 : 2 + sign.length * 4.5)
  const frame = { rx: 2, fill: '#ffffff', stroke: colour, 'stroke-width': 1.2 }
  const middle = {
    x: round(width / 2),
    y: 7.6,
    'text-anchor': 'middle',
    'font-size': 7.5,
    'font-weight': 'bold',
  }
  return {
    width,
    height,
    drawn: element('rect', { width, height, ...frame }) + text({ ...middle, fill: '#1c1f22' }, said),
  }
}
