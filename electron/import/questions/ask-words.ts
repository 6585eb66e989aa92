/** The party's own words for phases and disciplines: those that are known go into the mapping, the others are asked. */
import type { RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import type { Firmness } from '../../../shared/domain/firmness.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { disciplineOfName, disciplineOfWords } from '../detect/discipline-words.ts'
import type { HeadedRows } from '../detect/headed-rows.ts'
import { firmnessOfPhase } from '../detect/phase-words.ts'
import { disciplineNamed, firmnessNamed } from '../detect/screen-words.ts'
import { plainWords } from '../detect/plain-words.ts'
import { isEmpty, textOf, type RawRow, type RawTable } from '../readers/raw-table.ts'

export interface AskedWords {
  readonly mapping: TableMapping
  readonly questions: readonly Question[]
  readonly notes: readonly RowRemark[]
}

/** With more words than this nobody wants to be asked one by one; such a column holds remarks rather than phases. */
const mostAsked = 8
/** Different words that are looked at; a column with more holds free text. */
const mostWords = 200
/** What a phase means when nobody says. */
const proposedFirmness: Firmness = 'programmed'

/**
 * Looks through the columns that the mapping calls phase and discipline. Every word that is known, or that `remembered`
 * or the mapping itself answers, is recorded in the mapping; every other is asked, and recorded by its proposal.
 */
export function askWords(raw: RawTable, headed: HeadedRows, mapping: TableMapping): AskedWords {
  if (!mapping.use) return { mapping, questions: [], notes: [] }
  const phases = askPhases(raw, headed, mapping)
  const disciplines = askDisciplines(raw, headed, phases.mapping)
  return {
    mapping: disciplines.mapping,
    questions: [...phases.questions, ...disciplines.questions],
    notes: [...phases.notes, ...disciplines.notes],
  }
}

function askPhases(raw: RawTable, headed: HeadedRows, mapping: TableMapping): AskedWords {
  const { answered, open } = sortWords(
    wordsIn(headed, mapping, 'phase'),
    mapping.phases,
    (word) => firmnessNamed(word) ?? firmnessOfPhase(word),
  )
  const remark = remarkOn(raw)
  const [first] = open
  if (first !== undefined && open.length > mostAsked) {
    const many = message('mapping.manyPhases', { count: open.length, phase: first.word })
    return { mapping: { ...mapping, phases: answered }, questions: [], notes: [remark(many)] }
  }
  const proposed = Object.fromEntries(open.map(({ word }) => [word, proposedFirmness]))
  return {
    mapping: { ...mapping, phases: { ...answered, ...proposed } },
    questions: open.map(({ word, rows }) =>
      question(
        raw,
        'phase',
        word,
        message('mapping.askPhase', { phase: word, count: rows.length }),
        proposedFirmness,
      ),
    ),
    notes: open.map(({ word, rows }) =>
      remark(message('import.phaseUnknown', { phase: word, count: rows.length })),
    ),
  }
}

function askDisciplines(raw: RawTable, headed: HeadedRows, mapping: TableMapping): AskedWords {
  const words = wordsIn(headed, mapping, 'discipline')
  const { answered, open } = sortWords(
    words,
    mapping.disciplines,
    (word) => disciplineNamed(word) ?? disciplineOfWords(word),
  )
  const column = mapping.columns.find(({ field }) => field === 'discipline')?.column ?? ''
  const [first] = open
  if (first !== undefined && open.length > mostAsked) {
    const many = message('mapping.manyDisciplines', { count: open.length, word: first.word, column })
    return { mapping: { ...mapping, disciplines: answered }, questions: [], notes: [remarkOn(raw)(many)] }
  }
  const asked = open.map((found) => ({ ...found, proposal: likelyDiscipline(found.rows, headed, mapping) }))
  const proposed = Object.fromEntries(asked.map(({ word, proposal }) => [word, proposal]))
  return {
    mapping: { ...mapping, disciplines: { ...answered, ...proposed } },
    questions: asked.map(({ word, rows, proposal }) =>
      question(
        raw,
        'discipline',
        word,
        message('mapping.askDiscipline', { word, count: rows.length, column }),
        proposal,
      ),
    ),
    notes: [],
  }
}

/** The table's own; otherwise what the other words of the rows agree on. `other` leaves it to each row's own words. */
function likelyDiscipline(rows: readonly RawRow[], headed: HeadedRows, mapping: TableMapping): Discipline {
  if (mapping.discipline !== null) return mapping.discipline
  const text = (row: RawRow, field: string) =>
    columnsOf(headed, mapping, field)
      .map((column) => textOf(row.cells[column]))
      .join(' ')
  const found = new Set(
    rows.map((row) => disciplineOfWords(text(row, 'kind')) ?? disciplineOfName(text(row, 'name')) ?? 'other'),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : 'other'
}

interface FoundWord {
  readonly word: string
  readonly rows: readonly RawRow[]
}

function sortWords<Meaning extends string>(
  words: readonly FoundWord[],
  known: Readonly<Record<string, Meaning>>,
  understand: (word: string) => Meaning | null,
): { answered: Record<string, Meaning>; open: FoundWord[] } {
  const byPlain = new Map(Object.entries(known).map(([word, meaning]) => [plainWords(word), meaning]))
  const answered = new Map(Object.entries(known))
  const open: FoundWord[] = []
  for (const found of words) {
    if (answered.has(found.word)) continue
    const meaning = byPlain.get(plainWords(found.word)) ?? understand(found.word)
    if (meaning === null) open.push(found)
    else answered.set(found.word, meaning)
  }
  return { answered: Object.fromEntries(answered), open }
}

/** Every different text in the columns of a field, with its rows; none when there are so many that it is free text. */
function wordsIn(headed: HeadedRows, mapping: TableMapping, field: 'phase' | 'discipline'): FoundWord[] {
  const words = new Map<string, RawRow[]>()
  const columns = columnsOf(headed, mapping, field)
  for (const row of headed.rows) {
    const column = columns.find((each) => !isEmpty(row.cells[each]))
    if (column === undefined) continue
    const word = textOf(row.cells[column])
    const rows = words.get(word)
    if (rows === undefined) words.set(word, [row])
    else rows.push(row)
  }
  return [...words].slice(0, mostWords).map(([word, rows]) => ({ word, rows }))
}

function columnsOf({ columns }: HeadedRows, mapping: TableMapping, field: string): number[] {
  const wanted = new Set(mapping.columns.filter((each) => each.field === field).map(({ column }) => column))
  return columns.flatMap((column, index) => (wanted.has(column) ? [index] : []))
}

function remarkOn({ file, sheet }: RawTable): (found: Message) => RowRemark {
  return (found) => ({ file, sheet, row: null, message: found })
}

function question(
  { file, sheet }: RawTable,
  about: 'phase' | 'discipline',
  value: string,
  asked: Message,
  proposal: string,
): Question {
  return { about, file, sheet, value, message: asked, proposal }
}
