/**
 * Columns that the project adds to works, under its own headings: what its coordinator wants to know of every work and no party
 * delivers. They belong to the work, so that no delivery touches them. What parties write in columns of their own is `own` of a work.
 */
import { z } from 'zod'
import { ColumnChoiceId, ColumnValueId, ProjectColumnId, WorkId } from './ids.ts'
import { locales, type Bilingual } from './language.ts'
import { message, type Message } from './message.ts'
import { CalendarDate } from './period.ts'

export const ColumnKind = z.enum(['text', 'number', 'date', 'choice'])
export type ColumnKind = z.infer<typeof ColumnKind>

export const columnKindNames: Readonly<Record<ColumnKind, Bilingual>> = {
  text: { nl: 'tekst', en: 'text' },
  number: { nl: 'getal', en: 'number' },
  date: { nl: 'datum', en: 'date' },
  choice: { nl: 'keuze uit een lijst', en: 'choice from a list' },
}

export const ColumnName = z.string().trim().min(1).max(80)

/** One that was taken off the list stays where it was filled in already, and is filled in nowhere any more. */
export const ColumnChoice = z.object({ id: ColumnChoiceId, name: ColumnName, isEnded: z.boolean() })
export type ColumnChoice = z.infer<typeof ColumnChoice>

export const ProjectColumn = z.object({
  id: ProjectColumnId,
  name: ColumnName,
  kind: ColumnKind,
  /** In their order; none where it is of another kind. */
  choices: z.array(ColumnChoice),
  /** Whoever sees a work in full sees what stands in it. */
  isShared: z.boolean(),
  /** It stands in the rows of the list of works. */
  isListed: z.boolean(),
  /** Nobody fills it in any more; what was filled in is still read. */
  isEnded: z.boolean(),
  /** Its place among the others; of two that are equal the older comes first. */
  position: z.int(),
})
export type ProjectColumn = z.infer<typeof ProjectColumn>

/** `value`: text as it was typed, a number as `-1250.5`, a day as `2027-03-12`, of a list the id of the choice. */
export const ColumnValue = z.object({
  id: ColumnValueId,
  column: ProjectColumnId,
  work: WorkId,
  value: z.string().trim().min(1),
})
export type ColumnValue = z.infer<typeof ColumnValue>

/** One choice of one column, as a filter asks for it: both ids, with a line between. */
export const ColumnChosen = z
  .string()
  .regex(/^[0-9a-f-]{36}_[0-9a-f-]{36}$/)
  .brand<'ColumnChosen'>()
export type ColumnChosen = z.infer<typeof ColumnChosen>

export function columnChosen(column: ProjectColumnId, choice: ColumnChoiceId): ColumnChosen {
  return `${column}_${choice}` as ColumnChosen
}

export function partsOfChosen(chosen: ColumnChosen): { column: ProjectColumnId; choice: ColumnChoiceId } {
  const [column, choice] = chosen.split('_')
  return { column: column as ProjectColumnId, choice: choice as ColumnChoiceId }
}

/** From a number or day up to and including another, in one column, as a filter asks for it: its id, a line, and both with a tilde between. */
export const ColumnRange = z
  .string()
  .regex(/^[0-9a-f-]{36}_(?!~$)[\d.-]*~[\d.-]*$/)
  .brand<'ColumnRange'>()
export type ColumnRange = z.infer<typeof ColumnRange>

/** As values of such a column are written; null: that side is open. */
export interface RangeOfColumn {
  readonly column: ProjectColumnId
  readonly from: string | null
  readonly to: string | null
}

/** Null where both sides are open: it asks for nothing. */
export function columnRange({ column, from, to }: RangeOfColumn): ColumnRange | null {
  return from === null && to === null ? null : (`${column}_${from ?? ''}~${to ?? ''}` as ColumnRange)
}

export function partsOfRange(range: ColumnRange): RangeOfColumn {
  const [column, bounds = ''] = range.split('_')
  const [from = '', to = ''] = bounds.split('~')
  return { column: column as ProjectColumnId, from: from === '' ? null : from, to: to === '' ? null : to }
}

/** Days are compared as they are written, numbers by what they are. */
export function isWithin(value: string, { from, to }: Pick<RangeOfColumn, 'from' | 'to'>): boolean {
  const isDay = CalendarDate.safeParse(value).success
  const isAtMost = (one: string, other: string) => (isDay ? one <= other : Number(one) <= Number(other))
  return (from === null || isAtMost(from, value)) && (to === null || isAtMost(value, to))
}

/** All columns and what stands in them. */
export interface ProjectColumns {
  readonly columns: readonly ProjectColumn[]
  readonly values: readonly ColumnValue[]
}

export const noColumns: ProjectColumns = { columns: [], values: [] }

export function columnValueId({ column, work }: Pick<ColumnValue, 'column' | 'work'>): ColumnValueId {
  return `${column}_${work}` as ColumnValueId
}

/** As people put them, those that ended last. */
export function columnsInOrder(columns: readonly ProjectColumn[]): readonly ProjectColumn[] {
  return columns.toSorted(
    (one, two) =>
      Number(one.isEnded) - Number(two.isEnded) || one.position - two.position || (one.id < two.id ? -1 : 1),
  )
}

type Kinded = Pick<ProjectColumn, 'name' | 'kind' | 'choices'>

/** Why this cannot stand in such a column, as a sentence; null when it can. */
export function valueFault({ name: column, kind, choices }: Kinded, value: string): Message | null {
  switch (kind) {
    case 'text':
      return null
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? null : message('column.notNumber', { column, value })
    case 'date':
      return CalendarDate.safeParse(value).success ? null : message('column.notDate', { column, value })
    case 'choice': {
      const standing = choices.filter(({ isEnded }) => !isEnded)
      if (standing.some(({ id }) => id === value)) return null
      const names = standing.map(({ name }) => name).join(', ')
      const meant = choices.find(({ id }) => id === value)?.name ?? value
      return message('column.notInList', { column, value: meant, choices: names })
    }
  }
}

/** What stands in a column, for people: `1.250,5`, the name of a choice. A day is written in full by who says it. */
export function valueInWords({ kind, choices }: Kinded, value: string): Bilingual {
  switch (kind) {
    case 'number': {
      const said = (locale: string) => Number(value).toLocaleString(locale, { maximumFractionDigits: 10 })
      return { nl: said(locales.nl), en: said(locales.en) }
    }
    case 'choice': {
      const name = choices.find(({ id }) => id === value)?.name ?? '–'
      return { nl: name, en: name }
    }
    case 'text':
    case 'date':
      return { nl: value, en: value }
  }
}
