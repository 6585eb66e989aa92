/** What a key means on the chosen difference: space takes or leaves, letters say what became of it or what it is. */
import type { Difference, DraftDecisions } from '../../../shared/domain/difference.ts'
import { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import { setMatch, setMissing, setTaken } from './decisions.ts'
import { canBeLeft } from './group-order.ts'
import type { DifferenceWords } from './words.ts'

export type KeyAction =
  | { readonly is: 'tick' }
  | { readonly is: 'decide'; readonly change: (decisions: DraftDecisions) => DraftDecisions }

/** Null: the key means nothing here. */
export function keyAction(
  pressed: string,
  difference: Difference,
  decisions: DraftDecisions,
  t: DifferenceWords,
): KeyAction | null {
  const key = pressed.toLowerCase()
  const { group, work, source } = difference
  if (key === ' ') {
    if (group === 'missing') return { is: 'tick' }
    if (!canBeLeft(group)) return null
    const isTaken = decisions.left.includes(difference.key)
    return { is: 'decide', change: (before) => setTaken(before, [difference.key], isTaken) }
  }
  if (group === 'missing' && work !== null) {
    if (key === t.missingKeys.open)
      return { is: 'decide', change: (before) => setMissing(before, [work], null) }
    const said = MissingDecision.options.find((decision) => key === t.missingKeys[decision])
    return said === undefined ? null : { is: 'decide', change: (before) => setMissing(before, [work], said) }
  }
  if (group === 'asked' && source !== null && key === t.newKey)
    return { is: 'decide', change: (before) => setMatch(before, source, null) }
  return null
}
