/** Rules that are being changed: what was typed, the settings that makes, and what of it cannot be. */
import type { Language } from '../../../shared/domain/language.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { RuleId } from '../../../shared/domain/rules-effect.ts'
import { changedRules, withRule } from '../../../shared/overlap/rules/rule-changes.ts'
import { whyNoNumber, whyNoYear, type RuleField } from '../../../shared/overlap/rules/rule-fields.ts'
import type { Rule } from '../../../shared/overlap/rules/rule.ts'
import { rules } from '../../../shared/overlap/rules/rules.ts'
import { readNumber, writeNumber } from '../../ui/read-number.ts'

/** What was put in a field: text in numbers and years, words that were chosen, or yes and no. */
export type Edit = string | readonly string[] | boolean
/** By {@link editKey}; a field without one is as the project has it. */
export type Edits = ReadonlyMap<string, Edit>

export interface RulesDraft {
  /** The project's settings with every rule that can be as it was changed to. */
  readonly settings: OverlapSettings
  readonly changed: ReadonlySet<RuleId>
  /** Why a field cannot be so, by {@link editKey}; why a rule cannot, by its id. */
  readonly wrong: ReadonlyMap<string, Message>
}

export function editKey(rule: RuleId, field: RuleField): string {
  return `${rule}.${field.name}`
}

/** The settings that `edits` make of those of the project. A rule with anything wrong in it stays as it was. */
export function rulesDraft(present: OverlapSettings, edits: Edits, language: Language): RulesDraft {
  const wrong = new Map<string, Message>()
  let settings = present
  for (const rule of rules) {
    const edited = withEdits(rule, present, edits, language, wrong)
    if (edited !== null) settings = withRule(settings, rule, edited)
  }
  return { settings, changed: new Set(changedRules(present, settings).map(({ id }) => id)), wrong }
}

/** The settings with this rule as it was typed; null, and why in `wrong`, when it cannot be so. */
function withEdits(
  rule: Rule,
  present: OverlapSettings,
  edits: Edits,
  language: Language,
  wrong: Map<string, Message>,
): OverlapSettings | null {
  let settings = present
  let isRight = true
  for (const field of rule.fields) {
    const edit = edits.get(editKey(rule.id, field))
    if (edit === undefined) continue
    const next = withEdit(settings, field, edit, language)
    if ('key' in next) {
      wrong.set(editKey(rule.id, field), next)
      isRight = false
    } else settings = next
  }
  const refused = isRight ? (rule.refuses?.(settings) ?? null) : null
  if (refused !== null) wrong.set(rule.id, refused)
  return isRight && refused === null ? settings : null
}

/** The settings with one field changed, or why it cannot be so. */
function withEdit(
  settings: OverlapSettings,
  field: RuleField,
  edit: Edit,
  language: Language,
): OverlapSettings | Message {
  switch (field.is) {
    case 'number': {
      const text = String(edit).trim()
      const { least, most } = field
      if (text === '') return message('rules.empty', { least, most })
      const value = readNumber(text, language)
      if (value === null) return message('rules.noNumber', { text, least, most })
      return whyNoNumber(field, value) ?? field.write(settings, value)
    }
    case 'year': {
      const text = String(edit).trim()
      if (text === '') return field.write(settings, null)
      const { least: first, most: last } = field
      if (!/^\d+$/.test(text)) return message('rules.noYear', { text, first, last })
      return whyNoYear(field, Number(text)) ?? field.write(settings, Number(text))
    }
    case 'choice':
      return field.write(settings, Array.isArray(edit) ? (edit as readonly string[]) : [])
    case 'switch':
      return field.write(settings, edit === true)
  }
}

/** What stands in a field: what was typed, or else what the project has. */
export function shownIn(
  field: RuleField,
  edit: Edit | undefined,
  present: OverlapSettings,
  language: Language,
): Edit {
  if (edit !== undefined) return edit
  return asEdit(field, present, language)
}

/** The fields of a rule as `source` has them, as if they were typed. */
export function editsAs(rule: Rule, source: OverlapSettings, language: Language): [string, Edit][] {
  return rule.fields.map((field) => [editKey(rule.id, field), asEdit(field, source, language)])
}

function asEdit(field: RuleField, source: OverlapSettings, language: Language): Edit {
  switch (field.is) {
    case 'number':
      return writeNumber(field.read(source), language)
    case 'year':
      return String(field.read(source) ?? '')
    case 'choice':
    case 'switch':
      return field.read(source)
  }
}
