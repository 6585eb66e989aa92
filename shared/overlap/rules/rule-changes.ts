/** What differs between two sets of rules: in settings, for the engine, and in a sentence, for history. */
import type { Bilingual } from '../../domain/language.ts'
import { message, type Message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Rule } from './rule.ts'
import { inBoth, sayValue, whyNotIn, type AnyField, type RuleField } from './rule-fields.ts'
import { rules } from './rules.ts'
import { saysTheSame } from './rules-in-words.ts'

/** The rules that differ, in the order they are told. */
export function changedRules(before: OverlapSettings, after: OverlapSettings): Rule[] {
  return rules.filter((rule) => rule.fields.some((field) => !saysTheSame(field, before, after)))
}

/** `settings` with this rule as it is in `source`. */
export function withRule(
  settings: OverlapSettings,
  { fields }: Rule,
  source: OverlapSettings,
): OverlapSettings {
  return fields.reduce((so, field) => copied(field, so, source), settings)
}

/** What is read of one is written to the other, whatever kind of value it is. */
function copied(field: RuleField, settings: OverlapSettings, source: OverlapSettings): OverlapSettings {
  const { read, write } = field as AnyField<unknown>
  return write(settings, read(source))
}

/** "Regel gewijzigd: koppelkans 25 m → 40 m", every field that differs. */
export function sayRuleChanges(before: OverlapSettings, after: OverlapSettings): Message {
  const changed = changedRules(before, after)
    .flatMap(({ fields }) => fields)
    .filter((field) => !saysTheSame(field, before, after))
  const changes: Bilingual = inBoth((language) =>
    changed
      .map((field) => {
        const [was, is] = [sayValue(field, before), sayValue(field, after)]
        const colon = field.is === 'number' ? '' : ':'
        return `${field.label[language]}${colon} ${was[language]} → ${is[language]}`
      })
      .join('; '),
  )
  return message('rules.changed', { count: changed.length, changes })
}

/** Why these settings cannot be rules: the first rule that cannot be, and why; null: they can. */
export function whyRefused(settings: OverlapSettings): { rule: Rule; why: Message } | null {
  for (const rule of rules) {
    const why = rule.fields.map((field) => whyNotIn(field, settings)).find((wrong) => wrong !== null)
    const refused = why ?? rule.refuses?.(settings) ?? null
    if (refused !== null) return { rule, why: refused }
  }
  return null
}
