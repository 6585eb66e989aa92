/** What a rule is: the settings it holds, within which limits, and the sentence that says it. */
import type { Bilingual } from '../../domain/language.ts'
import type { Message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { RuleId } from '../../domain/rules-effect.ts'
import type { NumberField, RuleField, Unit } from './rule-fields.ts'

export interface Rule {
  readonly id: RuleId
  readonly name: Bilingual
  readonly fields: readonly RuleField[]
  /** What it says with these settings. Fields named as a hole of the sentence are always a hole of it. */
  readonly sentence: (settings: OverlapSettings) => Message
  /** Why the fields cannot be so together, each of them being within its own limits; null: they can. */
  readonly refuses?: (settings: OverlapSettings) => Message | null
}

/** A number of the settings, by the names it stands under. */
type Part = {
  [Key in keyof OverlapSettings]: {
    [Name in keyof OverlapSettings[Key]]: OverlapSettings[Key][Name] extends number
      ? { readonly key: Key; readonly name: Name & string }
      : never
  }[keyof OverlapSettings[Key]]
}[keyof OverlapSettings]

interface Limits {
  readonly unit: Unit
  readonly least?: number
  readonly most: number
  readonly isWhole?: boolean
}

/** The field of a number that is shown as it stands in the settings. */
export function numberAt({ key, name }: Part, label: Bilingual, limits: Limits): NumberField {
  const { least = 0, isWhole = true, ...rest } = limits
  return {
    is: 'number',
    name,
    label,
    least,
    isWhole,
    ...rest,
    read: (settings) => (settings[key] as unknown as Readonly<Record<string, number>>)[name]!,
    write: (settings, value) => ({ ...settings, [key]: { ...settings[key], [name]: value } }),
  }
}

/** Years that a street stays closed. */
export const restLimits = { unit: 'years', most: 50, isWhole: false } as const
