/** Rules that people change one field at a time: wider, narrower, and back to what they were. */
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import { whyRefused } from '../../shared/overlap/rules/rule-changes.ts'
import type { RuleField } from '../../shared/overlap/rules/rule-fields.ts'
import { rules } from '../../shared/overlap/rules/rules.ts'

/** Every field of every rule. */
export const ruleFields: readonly RuleField[] = rules.flatMap(({ fields }) => fields)

type Dice = (sides: number) => number

/** The settings with one field otherwise, or as they were before they last changed. `made` remembers, and is changed. */
export function otherRules(settings: OverlapSettings, made: OverlapSettings[], dice: Dice): OverlapSettings {
  if (made.length > 0 && dice(3) === 0) return made.pop()!
  const field = ruleFields[dice(ruleFields.length)]!
  const other = withOther(field, settings, dice)
  if (whyRefused(other) !== null) return settings
  made.push(settings)
  return other
}

/** One field with another value, wherever it lay. */
export function withOther(field: RuleField, settings: OverlapSettings, dice: Dice): OverlapSettings {
  switch (field.is) {
    case 'number': {
      const { least, most, isWhole } = field
      const was = field.read(settings)
      const drawn = [least, was / 2, was * 2, was + 1, 10, 30, 60][dice(7)]!
      const value = Math.min(most, Math.max(least, isWhole ? Math.round(drawn) : drawn))
      return field.write(settings, value)
    }
    case 'year':
      return field.write(settings, [null, 2026, 2027, 2029, 2031][dice(5)]!)
    case 'choice':
      return field.write(
        settings,
        field.options.flatMap(({ value }) => (dice(4) === 0 ? [value] : [])),
      )
    case 'switch':
      return field.write(settings, !field.read(settings))
  }
}
