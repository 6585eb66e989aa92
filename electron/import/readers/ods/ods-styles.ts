/** What the styles of an OpenDocument workbook say: backgrounds, lines through text, sheets that are not shown. */
import { attribute, tagsOf } from '../xlsx/xml-text.ts'

export interface OdsStyles {
  readonly cells: ReadonlyMap<string, { readonly fill: string | null; readonly isStruck: boolean }>
  /** Styles of pieces of text that are struck through. */
  readonly struck: ReadonlySet<string>
  /** Styles of sheets that are hidden. */
  readonly hiddenTables: ReadonlySet<string>
}

/** From `styles.xml` and the styles at the start of the content, which may build on them. */
export function readOdsStyles(...parts: readonly string[]): OdsStyles {
  const cells = new Map<string, { fill: string | null; isStruck: boolean }>()
  const struck = new Set<string>()
  const hiddenTables = new Set<string>()
  for (const xml of parts) {
    let name = ''
    let family = ''
    for (const tag of tagsOf(xml)) {
      if (tag.name === 'body') break
      if (tag.name === 'style' && !tag.isEnd) {
        name = attribute(tag, 'name') ?? ''
        family = attribute(tag, 'family') ?? ''
        const parent = cells.get(attribute(tag, 'parent-style-name') ?? '')
        if (family === 'table-cell')
          cells.set(name, parent === undefined ? { fill: null, isStruck: false } : { ...parent })
      }
      const cell = cells.get(name)
      if (tag.name === 'table-cell-properties' && family === 'table-cell' && cell !== undefined) {
        const colour = attribute(tag, 'background-color')?.toLowerCase() ?? null
        if (colour !== null) cell.fill = /^#[\da-f]{6}$/.test(colour) && colour !== '#ffffff' ? colour : null
      }
      if (tag.name === 'text-properties') {
        const line = attribute(tag, 'text-line-through-style') ?? attribute(tag, 'text-line-through-type')
        if (line !== null && family === 'table-cell' && cell !== undefined) cell.isStruck = line !== 'none'
        if (line !== null && line !== 'none' && family === 'text') struck.add(name)
      }
      if (tag.name === 'table-properties' && family === 'table' && attribute(tag, 'display') === 'false')
        hiddenTables.add(name)
    }
  }
  return { cells, struck, hiddenTables }
}
