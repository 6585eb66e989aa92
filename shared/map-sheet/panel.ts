/** Blocks set under each other in the columns of a panel. */
import type { Language } from '../domain/language.ts'
import { element } from '../small-map/svg.ts'
import type { Box } from './sheet-frame.ts'
import { inLines, lineHeight, setLines, type TextLook, type WidthOf } from './set-text.ts'

export interface Block {
  readonly height: number
  /** SVG with the upper left corner of the block at `x`, `y`. */
  readonly draw: (x: number, y: number) => string
  /** It never stands as the last of a column: the block behind it goes along. */
  readonly hasNext?: boolean
}

/** Between columns. */
export const columnGap = 14

export function columnWidth({ width }: Box, columns: number): number {
  return (width - (columns - 1) * columnGap) / columns
}

/** What every block is set by. */
export interface Setting {
  /** Of a column, in points. */
  readonly width: number
  /** How much larger than usual everything is: a sheet with room to spare is read from farther away. */
  readonly zoom: number
  readonly language: Language
  readonly widthOf: WidthOf
}

/** All blocks drawn in the box, column after column; null when they do not fit. */
export function fillColumns(blocks: readonly Block[], box: Box, columns: number): string | null {
  const width = columnWidth(box, columns)
  const drawn: string[] = []
  let [column, y] = [0, box.y]
  for (const [at, block] of blocks.entries()) {
    const needed = block.height + (block.hasNext ? (blocks[at + 1]?.height ?? 0) : 0)
    if (y + needed > box.y + box.height + 0.01) {
      column++
      y = box.y
      if (column >= columns || needed > box.height) return null
    }
    drawn.push(block.draw(box.x + column * (width + columnGap), y))
    y += block.height
  }
  return drawn.join('')
}

/** As many of the blocks from the first on as leave room for `last`, which says that there were more. */
export function fillAsFarAs(blocks: readonly Block[], last: Block, box: Box, columns: number): string {
  for (let count = blocks.length; count >= 0; count--) {
    const drawn = fillColumns([...blocks.slice(0, count), last], box, columns)
    if (drawn !== null) return drawn
  }
  return ''
}

/** Sentences under each other, with room under the last. */
export function textBlock(
  words: string,
  look: TextLook & { readonly under?: number },
  { width, widthOf, zoom }: Setting,
): Block {
  const larger = { ...look, size: look.size * zoom }
  const lines = inLines(words, width, larger, widthOf)
  return {
    height: lines.length * larger.size * lineHeight + (look.under ?? 2) * zoom,
    draw: (x, y) => setLines(lines, x, y, larger),
  }
}

export function heading(words: string, setting: Setting): Block {
  return { ...textBlock(words, { size: 9, bold: true, under: 2.5 }, setting), hasNext: true }
}

export function space(height: number, { zoom }: Setting): Block {
  return { height: height * zoom, draw: () => '' }
}

/** A drawing of the usual size, at a place, as large as the rest. */
export function signAt(x: number, y: number, drawn: string, { zoom }: Setting): string {
  const larger = zoom === 1 ? '' : ` scale(${String(zoom)})`
  return element('g', { transform: `translate(${exact(x)} ${exact(y)})${larger}` }, drawn)
}

/** A hundredth of a point. */
export function exact(units: number): string {
  return String(Math.round(units * 100) / 100)
}
