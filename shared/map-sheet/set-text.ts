/** Text on a sheet, in lines as wide as there is room. How wide letters are, who has the letters says. */
import { text } from '../small-map/svg.ts'

/** Width in points of a text at a size in points. */
export type WidthOf = (text: string, size: number, bold: boolean) => number

export interface TextLook {
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
}

export const ink = '#1c1f22'
export const softInk = '#4d5257'
export const accent = '#0b5e63'
export const lineHeight = 1.25

/** The words in lines no wider than `width`; a word that is wider by itself is broken. */
export function inLines(
  words: string,
  width: number,
  { size, bold = false }: TextLook,
  widthOf: WidthOf,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words
    .split(/\s+/)
    .filter((one) => one !== '')
    .flatMap(broken)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, size, bold) <= width || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]

  function broken(word: string): string[] {
    if (widthOf(word, size, bold) <= width) return [word]
    const pieces: string[] = []
    let piece = ''
    for (const sign of word) {
      if (piece !== '' && widthOf(piece + sign, size, bold) > width) {
        pieces.push(piece)
        piece = ''
      }
      piece += sign
    }
    return [...pieces, piece]
  }
}

/** At most so many lines; where more were needed the last ends in `…`. */
export function atMost(most: number, lines: readonly string[]): string[] {
  if (lines.length <= most) return [...lines]
  return lines
    .slice(0, most)
    .map((line, at) => (at === most - 1 ? `${line.replace(/[\s,;:.–-]+$/, '')} …` : line))
}

/** Lines of text with the top of the first at `y`. */
export function setLines(
  lines: readonly string[],
  x: number,
  y: number,
  { size, bold, colour = ink }: TextLook,
): string {
  return lines
    .map((line, at) =>
      text(
        {
          x: places(x),
          y: places(y + size * (0.95 + at * lineHeight)),
          'font-size': size,
          fill: colour,
          ...(bold ? { 'font-weight': 'bold' } : {}),
        },
        line,
      ),
    )
    .join('')
}

function places(units: number): number {
  return Math.round(units * 100) / 100
}
