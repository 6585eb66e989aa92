/** What a row says about its work, apart from where it lies. */
import type { Message } from '../../../shared/domain/message.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { Firmness } from '../../../shared/domain/firmness.ts'
import { WorkId } from '../../../shared/domain/ids.ts'
import type { WorkFields } from '../../../shared/domain/work.ts'
import type { WorkKind } from '../../../shared/domain/work-kind.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { disciplineOfName, disciplineOfWords } from '../detect/discipline-words.ts'
import { kindOfWords } from '../detect/kind-words.ts'
import { isSaying } from '../detect/is-saying.ts'
import { readAmount } from '../detect/read-number.ts'
import { disciplineNamed, kindNamed } from '../detect/screen-words.ts'
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'
import { cellOf, textOfField, type MappedTable } from './mapped-table.ts'
import { ownValues } from './own-values.ts'
import { readBound, readPeriod } from './read-period.ts'
import { readNumber } from './read-work-number.ts'

const unsaidFields = ['name', 'discipline', 'kind', 'firmness'] as const

type UnsaidField = (typeof unsaidFields)[number]

export interface RowReading {
  readonly fields: WorkFields
  readonly remarks: readonly Message[]
  /** Fields that the row did not say and that were made up or taken by default. */
  readonly unsaid: ReadonlySet<UnsaidField>
  readonly isYearFromName: boolean
  /** The work this row says it is, in a template of ours. */
  readonly work: WorkId | null
}

/** A work without a phase is planned, not more and not less. */
const firmnessWithoutPhase: Firmness = 'programmed'

/** Reads one row by its table's mapping. What is not understood is left out and remarked upon, never guessed. */
export function readRow(table: MappedTable, row: RawRow): RowReading {
  const text = (field: Parameters<typeof textOfField>[2]) => textOfField(table, row, field) || null
  const unsaid = new Unsaid()
  const { period, remarks, isYearFromName } = readPeriod(table, row)
  const earliestStart = readBound(table, row, 'earliestStart')
  const latestEnd = readBound(table, row, 'latestEnd')
  const budget = readBudget(table, row)
  const number = readNumber(table, row)
  const discipline = disciplineOf(table, row, unsaid)
  const phase = text('phase')
  if (phase === null) unsaid.add('firmness')
  const fields: WorkFields = {
    number: number.text,
    name: nameOf(table, row, unsaid),
    discipline,
    kind: kindOf(table, row, discipline, unsaid),
    street: text('street')?.replaceAll(/\s*[\r\n]+\s*/g, ' / ') ?? null,
    district: text('district'),
    period,
    earliestStart: earliestStart.date,
    latestEnd: latestEnd.date,
    phase,
    firmness: (phase === null ? null : ownMeaning(table.mapping.phases, phase)) ?? firmnessWithoutPhase,
    budget: budget.amount,
  }
  const own = ownValues(table, row, [
    ...(budget.remark === null ? [] : ['budget' as const]),
    ...(earliestStart.remark === null ? [] : ['earliestStart' as const]),
    ...(latestEnd.remark === null ? [] : ['latestEnd' as const]),
  ])
  if (own !== undefined) fields.own = own
  const found = [...remarks, earliestStart.remark, latestEnd.remark, budget.remark, number.remark]
  const work = workNamed(textOfField(table, row, 'work'))
  return {
    fields,
    remarks: found.filter((each) => each !== null),
    unsaid: unsaid.set(),
    isYearFromName,
    work,
  }
}

/** Rows are many, and few differ in what they leave unsaid: they share a set, so that each takes no memory of its own. */
class Unsaid {
  #fields = 0

  add(field: UnsaidField): void {
    this.#fields |= 1 << unsaidFields.indexOf(field)
  }

  set(): ReadonlySet<UnsaidField> {
    return unsaidSets[this.#fields]!
  }
}

/** One for each of the ways in which fields may be unsaid. */
const unsaidSets = Array.from(
  { length: 1 << unsaidFields.length },
  (_, fields): ReadonlySet<UnsaidField> =>
    new Set(unsaidFields.filter((_field, at) => (fields & (1 << at)) !== 0)),
)

function workNamed(text: string): WorkId | null {
  return text === '' ? null : (WorkId.safeParse(text.toLowerCase()).data ?? null)
}

/** The row's own name; otherwise what is done in which street, its number, or where it stands in which file. */
function nameOf(table: MappedTable, row: RawRow, unsaid: Unsaid): string {
  const name = textOfField(table, row, 'name')
  if (/[\p{L}\d]/u.test(name)) return name
  unsaid.add('name')
  const street = textOfField(table, row, 'street')
  if (street !== '') return [textOfField(table, row, 'kind'), street].filter((part) => part !== '').join(' ')
  const number = textOfField(table, row, 'number')
  if (isSaying(number)) return number
  const place = table.raw.sheet === null ? table.raw.file : `${table.raw.file} ${table.raw.sheet}`
  return `${place} ${row.row}`
}

/** What the mapping makes of the party's own word; a word that is no key of it means nothing. */
function ownMeaning<Meaning>(meanings: Readonly<Record<string, Meaning>>, word: string): Meaning | null {
  return Object.hasOwn(meanings, word) ? (meanings[word] ?? null) : null
}

/**
 * The discipline column, then the table's own, then the words of kind and name. A word that means `other` leaves it to
 * those: it says that the column is no help.
 */
function disciplineOf(table: MappedTable, row: RawRow, unsaid: Unsaid): Discipline {
  const word = textOfField(table, row, 'discipline')
  const named = table.fields.has('work') ? disciplineNamed(word) : null
  if (named !== null) return named
  const said = ownMeaning(table.mapping.disciplines, word) ?? disciplineOfWords(word)
  if (said !== null && said !== 'other') return said
  if (table.mapping.discipline !== null) return table.mapping.discipline
  const found =
    disciplineOfWords(textOfField(table, row, 'kind')) ?? disciplineOfName(textOfField(table, row, 'name'))
  if (found === null) unsaid.add('discipline')
  return found ?? 'other'
}

function kindOf(table: MappedTable, row: RawRow, discipline: Discipline, unsaid: Unsaid): WorkKind {
  const found =
    kindNamed(textOfField(table, row, 'kind')) ??
    kindOfWords(textOfField(table, row, 'kind'), discipline) ??
    kindOfWords(textOfField(table, row, 'name'), discipline)
  if (found !== null) return found
  unsaid.add('kind')
  return (
    kindOfWords(`${table.raw.file.replace(/\.[a-z]+$/i, '')} ${table.raw.sheet ?? ''}`, discipline) ?? 'other'
  )
}

function readBudget(table: MappedTable, row: RawRow): { amount: number | null; remark: Message | null } {
  const cell = cellOf(table, row, 'budget')
  const amount = isEmpty(cell) ? null : readAmount(cell, table.budgetTimes)
  const text = textOf(cell)
  // "n.t.b." and the like say that there is no amount yet.
  const isOpen = amount !== null || parsePeriod(text)?.precision === 'none'
  return { amount, remark: isOpen ? null : message('import.budgetNotUnderstood', { text }) }
}
