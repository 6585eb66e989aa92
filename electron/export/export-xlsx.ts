/** A document as a workbook: what is done together, what each does alone, what is open, and by which rules. */
import { disciplines } from '../../shared/domain/discipline.ts'
import type { Language } from '../../shared/domain/language.ts'
import {
  columnsIn,
  type Block,
  type BlockOf,
  type Column as DocumentColumn,
  type Row,
  type Said,
  type Value,
} from '../../shared/plan/document/document.ts'
import { paperDocument } from '../../shared/plan/paper-document.ts'
import type { PlanInput } from './writer-input.ts'
import { tableOf, workbookFile, type Cell, type Column, type Table } from './workbook-file.ts'

/** The workbook of a plan, a sheet for every table of it that has room for all that is known. Dates are date cells. */
export function exportXlsx({
  plan,
  paper,
  language,
  date,
}: Pick<PlanInput, 'plan' | 'paper' | 'language' | 'date'>): Promise<Uint8Array> {
  return Promise.resolve(
    workbookFile(sheetsOf(paperDocument(paper, { plan, language, date }).blocks, language)),
  )
}

/** The tables of a document. What else is said in it stands in columns of these, or is counted in them by who reads on. */
export function sheetsOf(blocks: readonly Block[], language: Language): Table[] {
  return blocks.flatMap((block) => {
    const write = writers[block.is] as (block: Block, language: Language) => Table[]
    return write(block, language)
  })
}

const none = () => []
const writers: { readonly [Kind in Block['is']]: (block: BlockOf<Kind>, language: Language) => Table[] } = {
  section: ({ blocks }, language) => sheetsOf(blocks, language),
  table: sheetOf,
  paragraph: none,
  figures: none,
  facts: none,
  map: none,
  pictures: none,
  legend: none,
  answers: none,
  signatures: none,
}

function sheetOf(table: BlockOf<'table'>, language: Language): Table[] {
  const standing = columnsIn(table, 'sheet')
  if (standing.length === 0) return []
  // Cells are worked out once a row, not once a column.
  const rows = table.rows.map(({ cells }) => cells)
  const columns = standing.map(({ column, at }): Column<Row['cells']> => ({
    heading: column.heading,
    width: widthOf(column),
    ...(column.isLong ? { isWrapped: true } : {}),
    ...(column.isHidden ? { isHidden: true } : {}),
    ...(column.asks === undefined ? {} : toFillIn(column.heading, column.asks)),
    cell: (cells) => cellOf(cells[at] ?? null, language),
  }))
  return [tableOf(table.name, columns, rows)]
}

/** Cells to type in look so, stay text, and say what is asked when one is chosen. */
function toFillIn(title: string, sentence: string): Pick<Column<unknown>, 'typed' | 'check'> {
  return { typed: 'answer', check: { rule: { type: 'none' }, isStrict: false, title, sentence } }
}

function widthOf({ width }: DocumentColumn): number {
  return width.sheet ?? 0
}

function cellOf(value: Value, language: Language): Cell {
  if (value === null || typeof value !== 'object') return value
  switch (value.is) {
    case 'said':
      return textOf(value)
    case 'day':
      return { date: value.date }
    case 'mark':
      return disciplines[value.discipline].name[language]
  }
}

/** In a cell nothing stands beside: it stands behind, or on a line of its own. */
function textOf({ text, aside, under }: Said): string {
  const line = aside === undefined ? text : `${text} ${aside}`
  return under === undefined ? line : `${line}\n${under}`
}
