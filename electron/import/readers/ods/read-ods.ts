/**
 * A workbook of OpenDocument (ods, fods), read from its own values: the library takes a number from the text it is shown
 * as, and programs such as QGIS write none. Source: OpenDocument 1.3 part 3, 9.1 (tables), 16 (styles), 19 (attributes).
 */
import { looksOfRow, type LooksOfRow } from '../looks-of-row.ts'
import type { Cell } from '../raw-table.ts'
import { longestText, mostColumns, type Merge, type SheetGrid, type Workbook } from '../sheet-grid.ts'
import { attribute, tagsOf, type Tag } from '../xlsx/xml-text.ts'
import { cellOfOds, type OdsCell } from './ods-cell.ts'
import { readOdsStyles, type OdsStyles } from './ods-styles.ts'
import { odsText } from './ods-text.ts'

/** `xml` is `content.xml`, or a whole flat file; `styles` what `styles.xml` says, empty when there is none. */
export function readOds(xml: string, styles: string): Workbook {
  const known = readOdsStyles(styles, xml)
  const sheets: SheetGrid[] = []
  const hiddenSheets: string[] = []
  let sheet: OpenSheet | null = null
  let rule: Tag | null = null
  const tags = tagsOf(xml)
  for (let step = tags.next(); step.done !== true; step = tags.next()) {
    const tag = step.value
    if (tag.name === 'table' && !tag.isEnd) sheet = openSheet(tag)
    else if (sheet === null) continue
    else if (tag.name === 'table') {
      if (known.hiddenTables.has(sheet.style)) hiddenSheets.push(sheet.name)
      else sheets.push(sheet)
      sheet = null
    } else if (tag.name === 'table-column' && !tag.isEnd) takeColumn(sheet, tag)
    else if (tag.name === 'conditional-format') rule = tag.isEnd ? null : tag
    else if (tag.name === 'condition' && rule !== null) {
      takeRule(sheet, rule)
      rule = null
    } else if (tag.name === 'table-row' && !tag.isEnd) {
      const repeats = repeatsOf(tag, 'rows')
      if (!tag.isEmpty) takeRow(sheet, tag, repeats, xml, tags, known)
      sheet.nextRow += repeats
    }
  }
  return { sheets, hiddenSheets, from1904: false, seesLooks: true }
}

interface OpenSheet extends SheetGrid {
  readonly style: string
  readonly rows: { row: number; cells: Cell[]; looks: ReturnType<LooksOfRow['made']> }[]
  readonly merges: Merge[]
  readonly hiddenColumns: number[]
  readonly colouredByRule: string[]
  errors: number
  beyond: number
  nextRow: number
  nextColumn: number
}

function openSheet(tag: Tag): OpenSheet {
  return {
    name: attribute(tag, 'name') ?? '',
    style: attribute(tag, 'style-name') ?? '',
    rows: [],
    merges: [],
    hiddenColumns: [],
    colouredByRule: [],
    errors: 0,
    beyond: 0,
    nextRow: 1,
    nextColumn: 0,
  }
}

function takeColumn(sheet: OpenSheet, tag: Tag): void {
  const last = Math.min(sheet.nextColumn + repeatsOf(tag, 'columns'), mostColumns)
  if (isHidden(tag))
    for (let column = sheet.nextColumn; column < last; column++) sheet.hiddenColumns.push(column)
  sheet.nextColumn = last
}

function isHidden(tag: Tag): boolean {
  return (attribute(tag, 'visibility') ?? 'visible') !== 'visible'
}

function repeatsOf(tag: Tag, of: 'rows' | 'columns'): number {
  return Math.max(1, Number(attribute(tag, `number-${of}-repeated`) ?? 1) || 1)
}

/** Takes the cells up to the end of the row; a row that is repeated is there as often. */
function takeRow(
  sheet: OpenSheet,
  rowTag: Tag,
  repeats: number,
  xml: string,
  tags: Generator<Tag>,
  styles: OdsStyles,
): void {
  const cells: Cell[] = []
  const looks = looksOfRow(isHidden(rowTag))
  let column = 0
  for (let step = tags.next(); step.done !== true; step = tags.next()) {
    const tag = step.value
    if (tag.name === 'table-row' && tag.isEnd) break
    if (tag.isEnd || (tag.name !== 'table-cell' && tag.name !== 'covered-table-cell')) continue
    const times = repeatsOf(tag, 'columns')
    const said = tag.isEmpty ? { text: '', struckPart: null } : odsText(xml, tags, styles.struck)
    if (isError(tag)) sheet.errors++
    const { cell, shown, formula } = isError(tag) ? noValue : cellOfOds(tag, said.text)
    const style = styles.cells.get(attribute(tag, 'style-name') ?? '')
    takeMerge(sheet, tag, column)
    const last = Math.min(column + times, mostColumns)
    for (let at = column; at < last && (cell !== null || formula !== null || times < mostColumns); at++) {
      if (style?.fill) looks.fill(at, style.fill)
      if (formula !== null) looks.formula(at, formula)
      if (cell === null) continue
      while (cells.length < at) cells.push(null)
      cells[at] = typeof cell === 'string' ? cell.slice(0, longestText) : cell
      if (shown !== null) looks.shown(at, shown)
      if (style?.isStruck === true) looks.struck(at, '')
      else if (said.struckPart !== null) looks.struck(at, said.struckPart)
    }
    if (cell !== null && column + times > mostColumns)
      sheet.beyond += column + times - Math.max(column, mostColumns)
    column += times
  }
  if (cells.length === 0 && !looks.hasFormulas()) return
  const made = looks.made()
  for (let time = 0; time < repeats; time++)
    sheet.rows.push({ row: sheet.nextRow + time, cells: time === 0 ? cells : [...cells], looks: made })
}

const noValue: OdsCell = { cell: null, shown: null, formula: null }

/** LibreOffice says so beside the type that others read. */
function isError({ attributes }: Tag): boolean {
  return attributes.includes('value-type="error"')
}

/** An extension of LibreOffice, behind the rows: `$Blad1.A2:$Blad1.F50`. */
function takeRule(sheet: OpenSheet, tag: Tag): void {
  const ranges = attribute(tag, 'target-range-address') ?? ''
  for (const range of ranges.split(/ (?=[^:]*\.)/))
    sheet.colouredByRule.push(range.replaceAll(/(^|:)[^:]*?\.(?=[A-Z$])/g, '$1').replaceAll('$', ''))
}

function takeMerge(sheet: OpenSheet, tag: Tag, left: number): void {
  const across = Number(attribute(tag, 'number-columns-spanned') ?? 1)
  const down = Number(attribute(tag, 'number-rows-spanned') ?? 1)
  if (!(across > 1 || down > 1)) return
  const top = sheet.nextRow - 1
  sheet.merges.push({ top, left, bottom: top + Math.max(1, down) - 1, right: left + Math.max(1, across) - 1 })
}
