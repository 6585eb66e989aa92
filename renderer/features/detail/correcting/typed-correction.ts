/** What people type to correct one field of a work, and what that means. Pure: the dialog shows it, tests hold it. */
import { z } from 'zod'
import {
  CorrectedField,
  CorrectedValues,
  filledIn,
  saySame,
  valuesOf,
  valuesOfField,
  type Correctable,
  type FieldValues,
} from '../../../../shared/domain/correction.ts'
import { locales, type Language } from '../../../../shared/domain/language.ts'
import type { Period } from '../../../../shared/domain/period.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { parsePeriod } from '../../../../shared/time/parse-period.ts'
import { sayPeriod } from '../../../../shared/time/say-period.ts'

/** A field of a work, and of each of its values the text that stands in the dialog. */
export const TypedCorrection = z.object({ field: CorrectedField, texts: z.record(z.string(), z.string()) })
export type TypedCorrection = z.infer<typeof TypedCorrection>

/** What is still wrong with it: a value that is not given, a period or an amount that cannot be read. */
export type Problem = 'empty' | 'period' | 'amount'

type Read = { readonly values: FieldValues } | { readonly problem: Problem; readonly of: keyof Correctable }

/** How a field stands when its dialog opens: as it counts of the one work, empty for several. */
export function asItStands(
  field: CorrectedField,
  works: readonly Work[],
  language: Language,
): TypedCorrection['texts'] {
  const [work, ...others] = works
  if (work === undefined || others.length > 0) return {}
  return Object.fromEntries(valuesOfField[field].map((name) => [name, textOf(name, work, language)]))
}

function textOf(name: keyof Correctable, work: Correctable, language: Language): string {
  const value = work[name]
  if (value === null) return ''
  if (typeof value === 'object')
    return value.start === null && value.end === null ? value.raw : value.raw || sayPeriod(value, language)
  return typeof value === 'number'
    ? value.toLocaleString(locales[language], { maximumFractionDigits: 0 })
    : value
}

/**
 * The values that are meant. `isOfSeveral`: a text that is left empty leaves that value of each work as it is; of one work
 * it takes the value away, where a work can be without.
 */
export function readTyped({ field, texts }: TypedCorrection, isOfSeveral: boolean): Read {
  const values: Record<string, unknown> = {}
  for (const name of valuesOfField[field]) {
    const text = (texts[name] ?? '').trim()
    if (text === '' && isOfSeveral) continue
    const read = readers[name]?.(text) ?? text
    if (typeof read === 'object' && 'problem' in read) return { problem: read.problem, of: name }
    values[name] = read === '' ? null : read
  }
  const parsed = CorrectedValues.safeParse(values)
  if (!parsed.success || Object.keys(values).length === 0)
    return { problem: 'empty', of: valuesOfField[field][0] }
  return { values: parsed.data }
}

type Reader = (text: string) => Period | number | '' | { readonly problem: Problem }

const readers: Partial<Record<keyof Correctable, Reader>> = {
  period: (text) => (text === '' ? null : parsePeriod(text)) ?? { problem: 'period' },
  budget: (text) => (text === '' ? '' : (euros(text) ?? { problem: 'amount' })),
}

/** `€ 125.000`, `125 000`, `125000,50`: whole euros. */
function euros(text: string): number | null {
  const plain = text.replace(/[€\s\u00a0]|(?<=\d)[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain)) : null
}

/** Of how many of these works something becomes otherwise by these values. */
export function countChanged(field: CorrectedField, values: FieldValues, works: readonly Work[]): number {
  return works.filter((work) => !saySame(field, filledIn(field, values, work), valuesOf(field, work))).length
}
