/** Corrections to how a delivery is read: each gives a new mapping and leaves the old one as it was. */
import { ColumnUnit, Field, type Mapping, type TableMapping } from '../../../shared/domain/delivery.ts'
import { Discipline } from '../../../shared/domain/discipline.ts'
import type { DraftTable, Question } from '../../../shared/domain/draft.ts'
import { Firmness } from '../../../shared/domain/firmness.ts'

/** Which table of a delivery: its file, and the sheet of a workbook. */
export type TableName = Pick<TableMapping, 'file' | 'sheet'>

export function isTable(a: TableName, b: TableName): boolean {
  return a.file === b.file && a.sheet === b.sheet
}

/** A text that tells tables apart, for lists and element ids. */
export function tableKey({ file, sheet }: TableName): string {
  return sheet === null ? file : `${file}\u0000${sheet}`
}

export function mappingOf(mapping: Mapping, table: TableName): TableMapping | undefined {
  return mapping.tables.find((other) => isTable(other, table))
}

export function correctTable(mapping: Mapping, table: TableName, change: Partial<TableMapping>): Mapping {
  return {
    tables: mapping.tables.map((other) => (isTable(other, table) ? { ...other, ...change } : other)),
  }
}

/** Another heading row means other columns: what was said about the old ones no longer holds. */
export function correctHeaderRow(mapping: Mapping, table: TableName, headerRow: number | null): Mapping {
  return correctTable(mapping, table, { headerRow, columns: [] })
}

export function correctColumn(mapping: Mapping, table: TableName, column: string, field: Field): Mapping {
  const columns = mappingOf(mapping, table)?.columns ?? []
  const isKnown = columns.some((other) => other.column === column)
  return correctTable(mapping, table, {
    columns: isKnown
      ? columns.map((other) => (other.column === column ? { column, field } : other))
      : [...columns, { column, field }],
  })
}

/** What the numbers of a column count; another field forgets it. */
export function correctUnit(mapping: Mapping, table: TableName, column: string, unit: ColumnUnit): Mapping {
  const columns = mappingOf(mapping, table)?.columns ?? []
  return correctTable(mapping, table, {
    columns: columns.map((other) => (other.column === column ? { ...other, unit } : other)),
  })
}

export function correctPhase(mapping: Mapping, table: TableName, word: string, firmness: Firmness): Mapping {
  const phases = mappingOf(mapping, table)?.phases ?? {}
  return correctTable(mapping, table, { phases: { ...phases, [word]: firmness } })
}

export function correctDiscipline(
  mapping: Mapping,
  table: TableName,
  word: string,
  discipline: Discipline,
): Mapping {
  const disciplines = mappingOf(mapping, table)?.disciplines ?? {}
  return correctTable(mapping, table, { disciplines: { ...disciplines, [word]: discipline } })
}

/** A file that is one table goes by its own name. */
export function sheetName({ file, sheet }: TableName): string {
  return sheet ?? file
}

/** Takes these sheets or layers of a file and leaves its others out. */
export function correctSheets(mapping: Mapping, file: string, sheets: readonly string[]): Mapping {
  return {
    tables: mapping.tables.map((table) =>
      table.file === file ? { ...table, use: sheets.includes(sheetName(table)) } : table,
    ),
  }
}

/** A period or a bound may be spread over a year and a week, month or quarter. */
const spreadable: ReadonlySet<Field> = new Set(['period', 'start', 'end'])

/** Fields that a work has once; two columns for one of them is seldom what was meant. */
const repeatable: ReadonlySet<Field> = new Set(['ignore', 'name', 'feature'])

/** Columns that share a field of which a work has one, by column the others. */
export function doubledColumns(
  columns: readonly Pick<TableMapping['columns'][number], 'column' | 'field'>[],
): Map<string, string[]> {
  const doubled = new Map<string, string[]>()
  for (const { column, field } of columns) {
    if (repeatable.has(field)) continue
    const others = columns.filter((other) => other.field === field && other.column !== column)
    if (
      others.length > 0 &&
      !(spreadable.has(field) && others.length === 1 && areYearAndPart(column, others[0]?.column ?? ''))
    )
      doubled.set(
        column,
        others.map((other) => other.column),
      )
  }
  return doubled
}

const yearHeading = /jaar|year/i
const partHeading = /kwartaal|quarter|kw|week|wk|maand|month|helft/i

function areYearAndPart(a: string, b: string): boolean {
  return (yearHeading.test(a) && partHeading.test(b)) || (partHeading.test(a) && yearHeading.test(b))
}

/** A question in full: the same table may be asked something else after a correction. */
export function questionKey({ about, message, value, proposal, ...table }: Question): string {
  return JSON.stringify([about, table.file, table.sheet, message, value, proposal])
}

/**
 * Questions nobody answered yet, about tables that take part. A reading with a corrected mapping no longer asks what
 * the mapping says, proposals included, so what was asked before stays until someone answers. Which known work a row
 * is, is answered at the difference desk.
 */
export function openQuestions(
  asked: readonly Question[],
  mapping: Mapping,
  answered: ReadonlySet<string>,
): Question[] {
  return asked.filter(
    (question) =>
      question.about !== 'match' &&
      !answered.has(questionKey(question)) &&
      // Whether a table takes part is asked of those that are left out as well.
      (question.about === 'sheet' || (mappingOf(mapping, question)?.use ?? true)),
  )
}

/** Questions about one column, or one word of the party, of a table; the others are about the table as a whole. */
export function questionAbout(
  open: readonly Question[],
  about: Question['about'],
  value: string,
): Question | undefined {
  return open.find((question) => question.about === about && question.value === value)
}

/** What was asked before and what is asked now, each once. */
export function askedSoFar(before: readonly Question[], now: readonly Question[]): Question[] {
  return [...new Map([...before, ...now].map((question) => [questionKey(question), question])).values()]
}

/** Storing waits only for questions to which no answer could be proposed. */
export function blockingQuestions(open: readonly Question[]): Question[] {
  return open.filter((question) => question.proposal === null)
}

/**
 * The mapping with the answer to a question put in its place. An empty answer about the coordinate system means that
 * nobody knows, and the works stay without a place; null when the answer does not fit the question.
 */
export function answerQuestion(mapping: Mapping, question: Question, answer: string): Mapping | null {
  switch (question.about) {
    case 'crs':
      return correctTable(mapping, question, { crs: answer === '' ? null : answer })
    case 'encoding':
      return correctTable(mapping, question, { encoding: answer })
    case 'headerRow': {
      const row = Number(answer)
      if (!Number.isInteger(row) || row < 0) return null
      return correctHeaderRow(mapping, question, row === 0 ? null : row)
    }
    case 'sheet':
      return correctSheets(mapping, question.file, sheetsOf(answer))
    case 'parts':
      return { tables: mapping.tables.map((table) => ({ ...table, apart: answer === 'apart' })) }
    case 'columns':
      return answerWord(mapping, question, Field.safeParse(answer).data, correctColumn)
    case 'unit':
      return answerWord(mapping, question, ColumnUnit.safeParse(answer).data, correctUnit)
    case 'phase':
      return answerWord(mapping, question, Firmness.safeParse(answer).data, correctPhase)
    case 'discipline':
      return answerWord(mapping, question, Discipline.safeParse(answer).data, correctDiscipline)
    case 'match':
      return null
  }
}

/** A question about a heading or word of the party; one about the whole table is answered in the table itself. */
function answerWord<Meaning>(
  mapping: Mapping,
  question: Question,
  meaning: Meaning | undefined,
  put: (mapping: Mapping, table: TableName, word: string, meaning: Meaning) => Mapping,
): Mapping | null {
  if (question.value === null) return mapping
  return meaning === undefined ? null : put(mapping, question, question.value, meaning)
}

/** Several sheets or layers in one answer: a line each. */
export function sheetsOf(answer: string): string[] {
  return answer.split('\n').filter((sheet) => sheet !== '')
}

export interface ShownColumn {
  readonly column: string
  readonly field: Field
  /** What its numbers count; null: nothing that had to be told. */
  readonly unit: ColumnUnit | null
  readonly read: DraftTable['columns'][number]
}

/** The table as it was read, when its columns still are those of the mapping on screen. */
export function shownColumns(table: DraftTable, mapping: TableMapping): ShownColumn[] {
  const chosen = new Map(mapping.columns.map((column) => [column.column, column]))
  return table.columns.map((read) => ({
    column: read.column,
    field: chosen.get(read.column)?.field ?? read.field,
    unit: chosen.get(read.column)?.unit ?? null,
    read,
  }))
}

/** Columns that are asked about before the others, so that nobody has to look for the question. */
export function askedFirst<Shown extends { readonly column: string }>(
  columns: readonly Shown[],
  open: readonly Question[],
): Shown[] {
  const isAsked = ({ column }: Shown): boolean =>
    questionAbout(open, 'columns', column) !== undefined || questionAbout(open, 'unit', column) !== undefined
  return [...columns.filter(isAsked), ...columns.filter((column) => !isAsked(column))]
}

/**
 * Corrections of an earlier reading put on a new one, for tables that have the same columns still; null when there is
 * nothing to carry over. Adding a file must not undo what a person corrected.
 */
export function carryOver(read: Mapping, corrected: Mapping): Mapping | null {
  const tables = read.tables.map((table) => {
    const before = mappingOf(corrected, table)
    return before !== undefined && haveSameColumns(before, table) ? before : table
  })
  return isSameMapping({ tables }, read) ? null : { tables }
}

function haveSameColumns(a: TableMapping, b: TableMapping): boolean {
  const names = (table: TableMapping): string => JSON.stringify(table.columns.map(({ column }) => column))
  return names(a) === names(b)
}

/** All sheets or layers of a file that are taken now, as an answer: a line each. */
export function sheetsInUse(mapping: Mapping, file: string): string {
  return mapping.tables
    .flatMap((table) => (table.file === file && table.use ? sheetName(table) : []))
    .join('\n')
}

/** The mapping of a table as if nobody had said or remembered anything about its columns and words. */
export function forgetProfile(mapping: Mapping, table: TableName): Mapping {
  return correctTable(mapping, table, { columns: [], phases: {}, disciplines: {}, totals: [] })
}

export function isSameMapping(a: Mapping, b: Mapping): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
