/** The rules of a project as sentences, for who reads them: on paper, in a terminal. */
import type { Bilingual } from '../../domain/language.ts'
import type { Message } from '../../domain/message.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../domain/overlap.ts'
import type { RuleId } from '../../domain/rules-effect.ts'
import { inBoth, sayValue, type RuleField } from './rule-fields.ts'
import { rules } from './rules.ts'

export interface RuleInWords {
  readonly rule: RuleId
  readonly name: Bilingual
  readonly sentence: Message
  /** What it is when nobody changed it; null: it is just that. */
  readonly standard: Bilingual | null
}

/** Every rule with what it says in these settings, in the order they are told. */
export function rulesInWords(settings: OverlapSettings): RuleInWords[] {
  return rules.map(({ id, name, fields, sentence }) => ({
    rule: id,
    name,
    sentence: sentence(settings),
    standard: standardOf(fields, settings),
  }))
}

/** The standard values of the fields that have another one; null: none has. */
export function standardOf(fields: readonly RuleField[], settings: OverlapSettings): Bilingual | null {
  return otherValues(fields, settings, defaultOverlapSettings)
}

/** What the fields that differ are in `source`: "25 m", by name where a unit does not tell them apart; null: none differs. */
export function otherValues(
  fields: readonly RuleField[],
  settings: OverlapSettings,
  source: OverlapSettings,
): Bilingual | null {
  const other = fields.filter((field) => !saysTheSame(field, settings, source))
  if (other.length === 0) return null
  return inBoth((language) =>
    other
      .map((field) => {
        const value = sayValue(field, source)[language]
        return needsName(field, fields) ? `${(field.short ?? field.label)[language]} ${value}` : value
      })
      .join(', '),
  )
}

/** Whether a field has the same value in both. */
export function saysTheSame(field: RuleField, one: OverlapSettings, other: OverlapSettings): boolean {
  return JSON.stringify(field.read(one)) === JSON.stringify(field.read(other))
}

/** Fields that share a rule and a unit are told apart by their names. */
function needsName(field: RuleField, all: readonly RuleField[]): boolean {
  const alike = all.filter(
    (other) => other.is === 'number' && field.is === 'number' && other.unit === field.unit,
  )
  return alike.length > 1 || field.is === 'year'
}
