/** What storing will do, in one sentence, as the foot of the difference desk says it. */
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import type { DifferenceWords } from './words.ts'

/**
 * `12 nieuw, 31 gewijzigd (4 verplaatst, 18 verschoven), 5 niet meer genoemd: 2 uitgevoerd, 3 open; 69 gelijk`.
 * What there is none of is left out. `changes` is what storing would do with the decisions; `counts` what was compared.
 */
export function storeSentence(
  { changes, counts, decisions }: Pick<Draft, 'changes' | 'counts' | 'decisions'>,
  t: DifferenceWords,
  number: (value: number) => string,
): string {
  const some = (say: (count: string) => string, count: number) => (count > 0 ? [say(number(count))] : [])
  const ways = [...some(t.moved, changes.moved), ...some(t.shifted, changes.shifted)]
  const doing = [
    ...some(t.added, changes.added),
    ...some(t.changed, changes.changed).map((said) =>
      ways.length === 0 ? said : `${said} (${ways.join(', ')})`,
    ),
    ...some(t.missingCount, counts.missing).map(
      (said) => `${said}: ${missingParts(counts.missing, decisions, t, number).join(', ')}`,
    ),
  ]
  const staying = [...some(t.unchangedCount, counts.unchanged), ...some(t.leftBehind, decisions.left.length)]
  return [doing.length === 0 ? t.changesNothing : doing.join(', '), ...staying].join('; ')
}

function missingParts(
  missing: number,
  decisions: DraftDecisions,
  t: DifferenceWords,
  number: (value: number) => string,
): string[] {
  const counts = MissingDecision.options.map(
    (decision) => [decision, decisions.missing.filter((one) => one.decision === decision).length] as const,
  )
  const open = Math.max(0, missing - decisions.missing.length)
  return [
    ...counts.flatMap(([decision, count]) =>
      count === 0 ? [] : [`${number(count)} ${t.missing[decision]}`],
    ),
    ...(open === 0 ? [] : [t.openCount(number(open))]),
  ]
}
