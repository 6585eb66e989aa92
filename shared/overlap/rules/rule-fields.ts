/** What can be set in a rule: a number with its unit and limits, a choice of words, or yes and no. */
import { locales, type Bilingual, type Language } from '../../domain/language.ts'
import { message, type Message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'

export interface AnyField<Value> {
  /** The hole in the rule's sentence where it stands, when it stands in it. */
  readonly name: string
  /** What it is, in a list of changes and for who cannot see the sentence. */
  readonly label: Bilingual
  /** The same beside its own rule, for a field that does not stand in the sentence. */
  readonly short?: Bilingual
  readonly read: (settings: OverlapSettings) => Value
  /** The settings with another value; nothing else changes. */
  readonly write: (settings: OverlapSettings, value: Value) => OverlapSettings
}

export interface NumberField extends AnyField<number> {
  readonly is: 'number'
  readonly unit: Unit
  /** Both included. */
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

/** A year, or none. */
export interface YearField extends AnyField<number | null> {
  readonly is: 'year'
  readonly least: number
  readonly most: number
}

/** Any number out of a list of words. */
export interface ChoiceField extends AnyField<readonly string[]> {
  readonly is: 'choice'
  readonly options: readonly { readonly value: string; readonly name: Bilingual }[]
}

export interface SwitchField extends AnyField<boolean> {
  readonly is: 'switch'
  readonly on: Bilingual
  readonly off: Bilingual
}

export type RuleField = NumberField | YearField | ChoiceField | SwitchField

export const units = {
  metres: { one: { nl: 'm', en: 'm' }, more: { nl: 'm', en: 'm' } },
  squareMetres: { one: { nl: 'm²', en: 'm²' }, more: { nl: 'm²', en: 'm²' } },
  days: { one: { nl: 'dag', en: 'day' }, more: { nl: 'dagen', en: 'days' } },
  weeks: { one: { nl: 'week', en: 'week' }, more: { nl: 'weken', en: 'weeks' } },
  months: { one: { nl: 'maand', en: 'month' }, more: { nl: 'maanden', en: 'months' } },
  years: { one: { nl: 'jaar', en: 'year' }, more: { nl: 'jaar', en: 'years' } },
  percent: { one: { nl: '%', en: '%' }, more: { nl: '%', en: '%' } },
  parties: { one: { nl: 'partij', en: 'party' }, more: { nl: 'partijen', en: 'parties' } },
  disciplines: {
    one: { nl: 'discipline', en: 'discipline' },
    more: { nl: 'disciplines', en: 'disciplines' },
  },
  works: { one: { nl: 'werk', en: 'work' }, more: { nl: 'werken', en: 'works' } },
  orders: { one: { nl: 'volgorde', en: 'order' }, more: { nl: 'volgordes', en: 'orders' } },
  millions: {
    one: { nl: 'miljoen euro', en: 'million euros' },
    more: { nl: 'miljoen euro', en: 'million euros' },
  },
  weight: { one: { nl: 'gewicht', en: 'weight' }, more: { nl: 'gewicht', en: 'weight' } },
} as const
export type Unit = keyof typeof units

const none: Bilingual = { nl: 'geen', en: 'none' }

/** The value of a field as people say it: 25 m, 2 jaar, geen, groen en telecom. */
export function sayValue(field: RuleField, settings: OverlapSettings): Bilingual {
  switch (field.is) {
    case 'number':
      return withUnit(field.read(settings), field.unit)
    case 'year': {
      const year = String(field.read(settings) ?? '')
      return year === '' ? none : { nl: year, en: year }
    }
    case 'choice':
      return listOf(field.options.filter(({ value }) => field.read(settings).includes(value)))
    case 'switch':
      return field.read(settings) ? field.on : field.off
  }
}

/** Names in one line; none of them is "geen". */
export function listOf(options: readonly { readonly name: Bilingual }[]): Bilingual {
  if (options.length === 0) return none
  return inBoth((language) => options.map(({ name }) => name[language]).join(', '))
}

export function withUnit(value: number, unit: Unit): Bilingual {
  const word = value === 1 ? units[unit].one : units[unit].more
  return inBoth((language) =>
    unit === 'weight' ? numberIn(value, language) : `${numberIn(value, language)} ${word[language]}`,
  )
}

export function inBoth(say: (language: Language) => string): Bilingual {
  return { nl: say('nl'), en: say('en') }
}

function numberIn(value: number, language: Language): string {
  return value.toLocaleString(locales[language])
}

/** Why a value cannot stand in a field; null: it can. */
export function whyNotIn(field: RuleField, settings: OverlapSettings): Message | null {
  if (field.is === 'number') return whyNoNumber(field, field.read(settings))
  const year = field.is === 'year' ? field.read(settings) : null
  return field.is === 'year' && year !== null ? whyNoYear(field, year) : null
}

export function whyNoNumber({ least, most, isWhole }: NumberField, value: number): Message | null {
  if (value < least || value > most) return message('rules.outside', { value, least, most })
  return isWhole && !Number.isInteger(value) ? message('rules.notWhole', { value }) : null
}

export function whyNoYear({ least, most }: YearField, year: number): Message | null {
  const isYear = Number.isInteger(year) && year >= least && year <= most
  return isYear ? null : message('rules.noYear', { text: year, first: least, last: most })
}
