/** The chapter of what is open, which the screen writes in the margin. */
import { anchors } from '../../../shared/plan/document/anchors.ts'
import type { Document, Link, Section } from '../../../shared/plan/document/document.ts'
import { columnsIn } from '../../../shared/plan/document/document.ts'

export interface OpenArea {
  readonly name: string
  readonly link: Link | null
  readonly score: number
  readonly works: number
  /** What is being looked into, or why it is open again. */
  readonly standing: string | undefined
}

export function openChapterOf({ blocks }: Document): Section | undefined {
  return blocks.find((block): block is Section => block.is === 'section' && block.anchor === anchors.open)
}

/** Its rows, best first. */
export function openAreasOf(chapter: Section | undefined): OpenArea[] {
  const tables = chapter?.blocks.filter((block) => block.is === 'table') ?? []
  const table = tables.find((one) => columnsIn(one, 'page').length > 0)
  if (table === undefined) return []
  return table.rows.map(({ name, link, cells }) => {
    const cell = (key: string) => cells[table.columns.findIndex((column) => column.key === key)] ?? null
    const area = cell('area')
    const standing = typeof area === 'object' && area?.is === 'said' ? area.under : undefined
    return { name, link, score: Number(cell('score')), works: Number(cell('works')), standing }
  })
}
