/** The rules as they are being changed on the desk; gone when the desk closes. */
import { useMemo, useState } from 'react'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Rule } from '../../../shared/overlap/rules/rule.ts'
import type { RuleField } from '../../../shared/overlap/rules/rule-fields.ts'
import { useLanguage } from '../../state/index.ts'
import { editKey, editsAs, rulesDraft, shownIn, type Edit, type Edits } from './rules-draft.ts'

const noEdits: Edits = new Map()

/** `present`: the rules the project has. */
export function useRulesDraft(present: OverlapSettings) {
  const language = useLanguage()
  const [edits, setEdits] = useState(noEdits)
  const draft = useMemo(() => rulesDraft(present, edits, language), [present, edits, language])
  return {
    ...draft,
    present,
    /** Something was typed that is not as it was, or cannot be. */
    isTouched: draft.changed.size > 0 || draft.wrong.size > 0,
    shown: (rule: Rule, field: RuleField): Edit =>
      shownIn(field, edits.get(editKey(rule.id, field)), present, language),
    edit: (rule: Rule, field: RuleField, value: Edit) =>
      setEdits((was) => new Map(was).set(editKey(rule.id, field), value)),
    /** Puts a whole rule as it is in other settings. */
    putBack: (rule: Rule, source: OverlapSettings) =>
      setEdits((was) => new Map([...was, ...editsAs(rule, source, language)])),
    clear: () => setEdits(noEdits),
  }
}

export type RulesInHand = ReturnType<typeof useRulesDraft>
