/** The rules as they are being changed on the desk: kept until they are applied or thrown away. */
import { useMemo } from 'react'
import { z } from 'zod'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Rule } from '../../../shared/overlap/rules/rule.ts'
import type { RuleField } from '../../../shared/overlap/rules/rule-fields.ts'
import { useKeptInProject, useLanguage } from '../../state/index.ts'
import { editKey, editsAs, rulesDraft, shownIn, type Edit, type Edits } from './rules-draft.ts'

const Typed = z.array(z.tuple([z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])]))
type Typed = z.infer<typeof Typed>

const nothingTyped: Typed = []

/** `present`: the rules the project has. */
export function useRulesDraft(present: OverlapSettings) {
  const language = useLanguage()
  const kept = useKeptInProject('rules', Typed, nothingTyped)
  const edits: Edits = useMemo(() => new Map(kept.value), [kept.value])
  const setEdits = (next: Iterable<readonly [string, Edit]>) =>
    kept.change([...new Map(next)].map(([key, edit]) => [key, typeof edit === 'object' ? [...edit] : edit]))
  const draft = useMemo(() => rulesDraft(present, edits, language), [present, edits, language])
  return {
    ...draft,
    present,
    /** Something was typed that is not as it was, or cannot be. */
    isTouched: draft.changed.size > 0 || draft.wrong.size > 0,
    shown: (rule: Rule, field: RuleField): Edit =>
      shownIn(field, edits.get(editKey(rule.id, field)), present, language),
    edit: (rule: Rule, field: RuleField, value: Edit) =>
      setEdits([...edits, [editKey(rule.id, field), value]]),
    /** Puts a whole rule as it is in other settings. */
    putBack: (rule: Rule, source: OverlapSettings) =>
      setEdits([...edits, ...editsAs(rule, source, language)]),
    /** Thrown away, or applied. */
    clear: kept.forget,
  }
}

export type RulesInHand = ReturnType<typeof useRulesDraft>
