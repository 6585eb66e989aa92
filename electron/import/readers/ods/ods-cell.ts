/** The value of an OpenDocument cell, and what is shown where that is no full date. Source: OpenDocument 1.3 part 3, 19.385. */
import type { CalendarDate } from '../../../../shared/domain/period.ts'
import type { Cell } from '../raw-table.ts'
import { attribute, type Tag } from '../xlsx/xml-text.ts'

export interface OdsCell {
  readonly cell: Cell
  readonly shown: string | null
  /** A formula of which no value is in the file. */
  readonly formula: string | null
}

/** `text` is what the cell shows; programs other than office programs often write none. */
export function cellOfOds(tag: Tag, text: string): OdsCell {
  const plain = (cell: Cell): OdsCell => ({ cell, shown: null, formula: null })
  const type = attribute(tag, 'value-type')
  switch (type) {
    case null:
      break
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = attribute(tag, 'value')
      if (value === null || value === '') break
      // Shown with zeros before it a number is a code: 0363 is not 363.
      return plain(/^0\d+$/.test(text) && Number(text) === Number(value) ? text : Number(value))
    }
    case 'date': {
      const date = /^\d{4}-\d\d-\d\d/.exec(attribute(tag, 'date-value') ?? '')?.[0]
      if (date !== undefined) return { ...dateCell(date as CalendarDate, text), formula: null }
      break
    }
    case 'boolean':
      return plain(attribute(tag, 'boolean-value') === 'true')
    case 'time':
      return { cell: text || (attribute(tag, 'time-value') ?? null), shown: text || null, formula: null }
    case 'string':
      return plain(text || attribute(tag, 'string-value')?.trim() || null)
  }
  const formula = attribute(tag, 'formula')
  if (text === '' && formula !== null) return { cell: null, shown: null, formula: withoutPrefix(formula) }
  return plain(text === '' ? null : text)
}

/** `of:=[.C2]+60` as people type it. */
function withoutPrefix(formula: string): string {
  return formula.replace(/^\w+:/, '').replace(/\[\.([A-Z]+\d+)\]/g, '$1')
}

/** By how many parts the shown date has: day, month and year; month and year; a day without its year; a year. */
function dateCell(date: CalendarDate, text: string): { cell: Cell; shown: string | null } {
  const parts = text.split(/[^\p{L}\d]+/u).filter((part) => part !== '')
  const [first = '', second = ''] = parts
  if (parts.length === 1 && /^\d{4}$/.test(first)) return { cell: first, shown: null }
  if (parts.length !== 2) return { cell: { date }, shown: null }
  const isMonth = /^\d{4}$/.test(second) || (/^\p{L}/u.test(first) && /^\d\d$/.test(second))
  return { cell: isMonth ? date.slice(0, 7) : { date }, shown: text }
}
