/** A workbook of one sheet, written part by part: with what a library leaves out, such as lines through text and filters. */
import { strToU8, zipSync } from 'fflate'
import type { DeliveredFile } from '../../electron/import/read-delivery.ts'

export interface LookingCell {
  /** A text, a number, or nothing: then only how it looks. */
  readonly value?: string | number
  /** Without a value: one that Excel never worked out. */
  readonly formula?: string
  /** `92d050`. */
  readonly fill?: string
  readonly struck?: boolean
  /** As in a workbook: `d-mmm`. */
  readonly format?: string
  /** The inside of an `<is>`: runs that each look their own way. */
  readonly runs?: string
}

export type SheetCell = string | number | null | LookingCell

export interface MadeSheetOptions {
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[]
  /** Counted from 1. */
  readonly hiddenColumns?: readonly number[]
  readonly merged?: readonly string[]
  readonly sheet?: string
  /** What stands behind the rows besides merged cells. */
  readonly behind?: string
  /** Before every name of a tag, as some programs write it: `x:`. */
  readonly prefix?: string
}

export function madeSheet(
  path: string,
  rows: readonly (readonly SheetCell[])[],
  {
    hiddenRows = [],
    hiddenColumns = [],
    merged = [],
    sheet = 'Blad1',
    prefix = '',
    behind = '',
  }: MadeSheetOptions = {},
): DeliveredFile {
  const styles = new Styles()
  const lines = rows.map((cells, index) => {
    const inside = cells
      .map((cell, column) => cellXml(cell, `${letter(column)}${index + 1}`, styles))
      .join('')
    return `<row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${inside}</row>`
  })
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`)
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`)
  const xml =
    `<worksheet xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}">` +
    (columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`) +
    `<sheetData>${lines.join('')}</sheetData>` +
    (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
    behind +
    '</worksheet>'
  const parts = {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    'xl/worksheets/sheet1.xml': prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`),
  }
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
  return { path, bytes }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relations(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function cellXml(cell: SheetCell, ref: string, styles: Styles): string {
  if (cell === null) return ''
  const { value, formula, runs, ...looks } = typeof cell === 'object' ? cell : { value: cell }
  const start = `<c r="${ref}" s="${styles.of(looks)}"`
  if (runs !== undefined) return `${start} t="inlineStr"><is>${runs}</is></c>`
  if (formula !== undefined) return `${start}><f>${formula}</f><v></v></c>`
  if (value === undefined) return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** The styles that cells asked for; each is one line in every list. */
class Styles {
  readonly #known: string[] = ['{}']

  of(looks: Omit<LookingCell, 'value' | 'formula' | 'runs'>): number {
    const key = JSON.stringify(looks)
    if (!this.#known.includes(key)) this.#known.push(key)
    return this.#known.indexOf(key)
  }

  xml(): string {
    const all = this.#known.map((key) => JSON.parse(key) as LookingCell)
    const list = (name: string, one: (looks: LookingCell, at: number) => string) =>
      `<${name} count="${all.length}">${all.map(one).join('')}</${name}>`
    return (
      `<styleSheet xmlns="${main}">` +
      list(
        'numFmts',
        ({ format = 'General' }, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`,
      ) +
      list('fonts', ({ struck }) => `<font>${struck === true ? '<strike/>' : ''}<sz val="11"/></font>`) +
      list('fills', ({ fill }) =>
        fill === undefined
          ? '<fill><patternFill patternType="none"/></fill>'
          : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.toUpperCase()}"/></patternFill></fill>`,
      ) +
      list('cellXfs', (_looks, at) => `<xf numFmtId="${200 + at}" fontId="${at}" fillId="${at}"/>`) +
      '</styleSheet>'
    )
  }
}
