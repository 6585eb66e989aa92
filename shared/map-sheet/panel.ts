/** Blocks set under each other in the columns of a panel. */
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

/** Sentences under each other, with room under the last. */
export function textBlock(
  words: string,
  width: number,
  look: TextLook & { readonly under?: number },
  widthOf: WidthOf,
): Block {
  const lines = inLines(words, width, look, widthOf)
  const { size, under = 2 } = look
  return { height: lines.length * size * lineHeight + under, draw: (x, y) => setLines(lines, x, y, look) }
}

export function space(height: number): Block {
  return { height, draw: () => '' }
}
