/** Works as a table on paper. The heading, and the name above it where there is one, never stand without a work. */
import type { Content, TableCell } from 'pdfmake'
import { agreedPeriodOf, type Combination } from '../../shared/domain/combination.ts'
import { disciplines, type Discipline } from '../../shared/domain/discipline.ts'
import { firmnessNames } from '../../shared/domain/firmness.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import { say, type Message } from '../../shared/domain/message.ts'
import type { Work } from '../../shared/domain/work.ts'
import { agreedInWords } from '../../shared/plan/strays-in-words.ts'
import { sayPeriod } from '../../shared/time/say-period.ts'
import type { Words } from './export-words.ts'
import { byStart } from './order-works.ts'
import { cell, mark, quietTable } from './pdf-looks.ts'

/** What every page needs to put words on paper. */
export interface Paper {
  readonly words: Words
  readonly language: Language
  readonly partyName: (party: PartyId) => string
  /** What is to be minded of a work. */
  readonly notesOf: (work: WorkId) => readonly Message[]
}

interface WorksColumn {
  readonly heading: string
  readonly width: number | '*'
  readonly cell: (work: Work) => TableCell
}

function columnsOf({ words, language, partyName }: Paper) {
  return {
    mark: { heading: '', width: 22, cell: ({ discipline }: Work) => mark(discipline, language) },
    party: { heading: words('party'), width: 84, cell: ({ party }: Work) => cell(partyName(party)) },
    number: { heading: words('number'), width: 52, cell: ({ number }: Work) => cell(number ?? '') },
    work: { heading: words('work'), width: '*', cell: (work: Work) => workCell(work, words) },
    street: { heading: words('street'), width: 82, cell: ({ street }: Work) => cell(street ?? '') },
    period: {
      heading: words('period'),
      width: 106,
      cell: ({ period }: Work) => cell(sayPeriod(period, language)),
    },
    firmness: {
      heading: words('firmness'),
      width: 80,
      cell: ({ firmness }: Work) => cell(firmnessNames[firmness][language], 'soft'),
    },
  } as const satisfies Record<string, WorksColumn>
}

function workCell({ name, missing }: Work, words: Words): TableCell {
  return missing ? { text: [name, { text: ` (${words('notNamed')})`, style: 'soft' }] } : cell(name)
}

/** Its name, and under it what is to be minded. */
function notedCell(work: Work, { words, language, notesOf }: Paper): TableCell {
  const notes = notesOf(work.id)
  if (notes.length === 0) return workCell(work, words)
  const said = notes.map((note): Content => ({ text: say(note, language), style: 'noted' }))
  return { stack: [workCell(work, words) as Content, ...said] }
}

/** The works of a combination: who, what, when each had planned it when it was agreed, and when it was agreed to be done. */
export function combinedWorksTable(works: readonly Work[], combination: Combination, paper: Paper): Content {
  const { mark: letter, party, number, work, firmness } = columnsOf(paper)
  const originals = new Map(combination.agreements.map(({ work: id, original: was }) => [id, was]))
  const original: WorksColumn = {
    heading: paper.words('original'),
    width: 92,
    cell: ({ id, period }) => cell(sayPeriod((originals.get(id) ?? { period }).period, paper.language)),
  }
  const agreed: WorksColumn = {
    heading: paper.words('agreedForWork'),
    width: 92,
    cell: ({ id }) => cell(agreedInWords(agreedPeriodOf(combination, id))[paper.language]),
  }
  return worksTable(works, [letter, party, number, work, original, agreed, { ...firmness, width: 62 }], null)
}

/** The works of one party, under its name; `id` is where the table of contents points. */
export function partyWorksTable(
  party: PartyId,
  works: readonly Work[],
  paper: Paper,
  id: string | null,
): Content {
  const { mark: letter, number, work, street, period, firmness } = columnsOf(paper)
  const noted: WorksColumn = { ...work, cell: (each) => notedCell(each, paper) }
  const name: TableCell = { text: paper.partyName(party), style: 'party', margin: [0, 8, 0, 0] }
  return worksTable(works, [letter, number, noted, street, period, firmness], { name, id })
}

interface Above {
  readonly name: TableCell
  readonly id: string | null
}

function worksTable(works: readonly Work[], columns: readonly WorksColumn[], above: Above | null): Content {
  const across = { colSpan: columns.length, border: [false, false, false, false] }
  const spanned = columns.slice(1).map((): TableCell => ({ text: '' }))
  const top = above === null ? [] : [[{ ...(above.name as object), ...across } as TableCell, ...spanned]]
  const headings = columns.map(({ heading }) => cell(heading, 'heading'))
  const rows = works.toSorted(byStart).map((work) => columns.map(({ cell: put }) => put(work)))
  return {
    layout: quietTable,
    fontSize: 8,
    margin: [0, 0, 0, 14],
    table: {
      widths: columns.map(({ width }) => width),
      headerRows: top.length + 1,
      ...kept(rows),
      body: [
        ...top,
        headings,
        ...rows.map((row, index) => (index === 0 ? pointedAt(row, above?.id ?? null) : row)),
      ],
    },
  }
}

/** More text than this in one cell may take more than a page in a narrow column: such a row has to break, or its end is lost. */
const mostInCell = 700

/** Rows stay whole, and the first with its headings, where every row surely fits on a page of its own. */
export function kept(rows: readonly (readonly TableCell[])[]): {
  keepWithHeaderRows: number
  dontBreakRows: boolean
} {
  const isShort = rows.every(staysOnPage)
  return { keepWithHeaderRows: isShort ? 1 : 0, dontBreakRows: isShort }
}

function staysOnPage(row: readonly TableCell[]): boolean {
  return row.every((one) => JSON.stringify(one).length <= mostInCell || 'svg' in (one as object))
}

/** The first row, and not the heading, which stands on every page, tells where a table begins. */
function pointedAt(row: TableCell[], id: string | null): TableCell[] {
  if (id === null) return row
  return row.map((one, column) => (column === 1 ? ({ ...(one as object), id } as TableCell) : one))
}

const legendAcross = 5

/** What the letters mean, of the disciplines that occur among these works. */
export function legendOf(works: readonly Work[], { language }: Paper): Content {
  const used = (Object.keys(disciplines) as Discipline[]).filter((one) =>
    works.some(({ discipline }) => discipline === one),
  )
  const lines = Math.ceil(used.length / legendAcross)
  const body = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: legendAcross }, (__, column): TableCell[] => {
      const discipline = used[line * legendAcross + column]
      if (discipline === undefined) return [cell(''), cell('')]
      return [mark(discipline, language), cell(disciplines[discipline].name[language], 'soft')]
    }).flat(),
  )
  const widths = Array.from({ length: legendAcross }, () => [18, 62]).flat()
  return { layout: 'noBorders', fontSize: 8, table: { widths, body } }
}
