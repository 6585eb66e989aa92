/** The table of contents of a document: its sections that have a name, each with its parts. */
import type { Block } from './document.ts'

export interface Entry {
  readonly title: string
  readonly anchor: string
  readonly count: number | null
  readonly parts: readonly Entry[]
}

export function contentsOf(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((block) => {
    if (block.is !== 'section') return []
    const { title, anchor, count = null } = block
    const parts = contentsOf(block.blocks)
    return anchor === undefined ? parts : { title, anchor, count, parts }
  })
}
