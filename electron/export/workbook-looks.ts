/**
 * What the workbook library does not write: frozen rows, bold headings, wrapped text, paper, lists to choose from and
 * checks on what is typed. Put into the parts of the written xlsx.
 * Source: ECMA-376 part 1, 18.3.1.66 pane, 18.3.1.33 dataValidations, 18.8 styles.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import xlsx from 'xlsx'

export interface ColumnLook {
  readonly isWrapped?: boolean
  readonly isHidden?: boolean
  /** How cells look and what is typed in empty ones becomes: `0012` under text stays `0012`. */
  readonly typed?: 'text' | 'date' | 'answer'
}

/** What may be typed in a column. Excel asks again (`stop`) or only warns, with `sentence`. */
export interface CellCheck {
  readonly rule:
    | { readonly type: 'list'; readonly from: string }
    /** A formula about row 2 that holds for right values, such as `H2>=G2`. */
    | { readonly type: 'custom'; readonly formula: string }
    | { readonly type: 'wholeNumber'; readonly least: number; readonly most: number }
    /** No check, only the sentence when the cell is chosen. */
    | { readonly type: 'none' }
  readonly isStrict: boolean
  readonly title: string
  readonly sentence: string
}

interface LookedTable {
  readonly rows: readonly unknown[]
  readonly looks: readonly ColumnLook[]
  readonly checks: readonly (CellCheck | null)[]
  readonly isPlain: boolean
}

const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
const fitsWidth = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const sideways = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
const boldFont =
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>'
const headingFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FF0B5E63"/><bgColor indexed="64"/></patternFill></fill>'

const answerFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF7DB"/><bgColor indexed="64"/></patternFill></fill>'
const answerBorder = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFD9D4C6"/></${side}>`)
  .join('')

/** Added behind the styles of the library, in this order; `numFmtId` 49 is text, 14 the short date of the reader. */
const addedStyles = {
  heading: `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
  wrapped: plainStyle(0, true),
  text: plainStyle(49, false),
  wrappedText: plainStyle(49, true),
  date: plainStyle(14, false),
  answer: `<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
} as const
type AddedStyle = keyof typeof addedStyles
const styleOrder = Object.keys(addedStyles) as AddedStyle[]

function plainStyle(format: number, isWrapped: boolean): string {
  const wrap = isWrapped ? ' wrapText="1"' : ''
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`
}

/** The same workbook with looks and checks. The time inside the zip is fixed: same tables, same bytes. */
export function dressed(bytes: Uint8Array, tables: readonly LookedTable[]): Uint8Array {
  const files = unzipSync(bytes)
  const change = (path: string, edit: (xml: string) => string): void => {
    const file = files[path]
    if (!file) throw new Error(`the workbook has no ${path}`)
    files[path] = strToU8(edit(strFromU8(file)))
  }
  let own = 0
  change('xl/styles.xml', (xml) => {
    own = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1])
    return styledSheet(xml, own)
  })
  const style = (name: AddedStyle) => own + styleOrder.indexOf(name)
  for (const [index, table] of tables.entries())
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => dressedSheet(xml, table, style))
  return zipSync(files, { mtime: new Date(2026, 0, 1) })
}

/** Adds the styles above. Everything else stands at the top of its row. */
function styledSheet(xml: string, own: number): string {
  return xml
    .replace('<sz val="12"/>', '<sz val="11"/>')
    .replace(/<fonts count="1">(.*?)<\/fonts>/, `<fonts count="2">$1${boldFont}</fonts>`)
    .replace(/<fills count="2">(.*?)<\/fills>/, `<fills count="4">$1${headingFill}${answerFill}</fills>`)
    .replace(
      /<borders count="1">(.*?)<\/borders>/,
      `<borders count="2">$1<border>${answerBorder}<diagonal/></border></borders>`,
    )
    .replace(/<cellXfs .*?<\/cellXfs>/, (xfs) =>
      xfs
        .replaceAll(/<xf ([^>]*)\/>/g, '<xf $1 applyAlignment="1"><alignment vertical="top"/></xf>')
        .replace(`count="${own}"`, `count="${own + styleOrder.length}"`)
        .replace('</cellXfs>', `${Object.values(addedStyles).join('')}</cellXfs>`),
    )
}

type StyleNumber = (name: AddedStyle) => number

function dressedSheet(xml: string, table: LookedTable, style: StyleNumber): string {
  const styled = styledCells(xml, table.looks, style).replace(/<cols>.*?<\/cols>/, (cols) =>
    styledColumns(cols, table.looks, style),
  )
  if (table.isPlain) return styled
  return styled
    .replace(
      /<sheetView ([^>]*)workbookViewId="0"\/>/,
      `<sheetView $1workbookViewId="0">${frozen}</sheetView>`,
    )
    .replace('<dimension', `${fitsWidth}<dimension`)
    .replace(/<autoFilter [^>]*\/>/, (filter) => filter + dataValidations(table) + sideways)
}

/**
 * The style of every cell that needs another than the library gave it. Text that begins as a formula does is put in
 * cells that stay text also when someone edits them.
 */
function styledCells(xml: string, looks: readonly ColumnLook[], style: StyleNumber): string {
  const byColumn = new Map(looks.map((look, index) => [xlsx.utils.encode_col(index), look]))
  return xml.replaceAll(
    /<c r="([A-Z]+)(\d+)"((?: s="\d+")?)( t="str"><v>[=+\-@\t\r])?/g,
    (whole, column: string, row: string, given: string, formulaLike: string | undefined) => {
      const { isWrapped = false, typed } = byColumn.get(column) ?? {}
      const isText = typed === 'text' || formulaLike !== undefined
      const name =
        row === '1'
          ? 'heading'
          : typed === 'answer'
            ? 'answer'
            : isText
              ? isWrapped
                ? 'wrappedText'
                : 'text'
              : isWrapped
                ? 'wrapped'
                : null
      if (name === null) return whole
      return `<c r="${column}${row}" s="${style(name)}"${whole.slice(`<c r="${column}${row}"${given}`.length)}`
    },
  )
}

/** Cells nobody filled yet take the style of their column. */
function styledColumns(cols: string, looks: readonly ColumnLook[], style: StyleNumber): string {
  return cols.replaceAll(/<col min="(\d+)"/g, (col, number: string) => {
    const typed = looks[Number(number) - 1]?.typed
    return typed === undefined ? col : `${col} style="${style(typed)}"`
  })
}

/** Rows below the last one that are checked too, for what people add. */
const rowsToAdd = 2_000
const lastRow = 1_048_576

function dataValidations({ rows, checks }: LookedTable): string {
  const last = Math.min(rows.length + 1 + rowsToAdd, lastRow)
  const written = checks.flatMap((check, index) => {
    const column = xlsx.utils.encode_col(index)
    return check === null ? [] : [dataValidation(check, `${column}2:${column}${last}`)]
  })
  return written.length === 0
    ? ''
    : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`
}

function dataValidation({ rule, isStrict, title, sentence }: CellCheck, cells: string): string {
  const style = isStrict ? '' : ' errorStyle="warning"'
  const said = (what: string) => `${what}Title="${escaped(title, 32)}" ${what}="${escaped(sentence, 255)}"`
  const shown = `allowBlank="1" showInputMessage="1" ${said('prompt')} sqref="${cells}"`
  const checked = `${style} showErrorMessage="1" ${said('error')}`
  const formula = (nth: 1 | 2, text: string) => `<formula${nth}>${escaped(text)}</formula${nth}>`
  switch (rule.type) {
    case 'none':
      return `<dataValidation ${shown}/>`
    case 'list':
      return `<dataValidation type="list"${checked} ${shown}>${formula(1, rule.from)}</dataValidation>`
    case 'custom':
      return `<dataValidation type="custom"${checked} ${shown}>${formula(1, rule.formula)}</dataValidation>`
    case 'wholeNumber':
      return `<dataValidation type="whole" operator="between"${checked} ${shown}>${formula(1, String(rule.least))}${formula(2, String(rule.most))}</dataValidation>`
  }
}

/** As XML, in at most so many characters as Excel takes there. */
function escaped(text: string, most = 8_192): string {
  const fits = text.length > most ? `${text.slice(0, most - 1)}…` : text
  return fits
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
