/** What a delivery does to one judgement, in the words of the difference desk. */
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'
import type { Reopening } from '../../../shared/overlap/judgements/reopening.ts'
import type { NamedWork } from '../../../shared/overlap/judgements/reopening-reasons.ts'

/**
 * One sentence for each reason why the delivery re-opens the judgement, otherwise one that says what becomes of it. Null:
 * the two are no pair, so the judgement rests. `other` is the other work of the pair.
 */
export function whatItDoes(
  was: readonly Reopening[] | null,
  becomes: readonly Reopening[] | null,
  { work, party }: NamedWork,
): Message[] {
  const other = { work, party }
  if (becomes === null) return [message('difference.judgementRests', other)]
  const wasOpen = was !== null && was.length > 0
  if (becomes.length === 0)
    return [message(wasOpen ? 'difference.judgementStandsAgain' : 'difference.judgementStays', other)]
  if (wasOpen) return [message('difference.judgementStaysOpen', other)]
  return sayOnce(becomes).map((one) => sentenceOf(one, other))
}

/** Of both periods only the one that moved furthest: the row it stands with names the work. */
function sayOnce(reopened: readonly Reopening[]): Reopening[] {
  const dated = reopened.find(({ is }) => is === 'dated' || is === 'undated')
  const shifted = reopened
    .flatMap((one) => (one.is === 'shifted' ? [one] : []))
    .toSorted((one, two) => Math.abs(two.days) - Math.abs(one.days))[0]
  const period = dated ?? shifted
  const rest = reopened.filter(({ is }) => is === 'distance' || is === 'area' || is === 'outcome')
  return period ? [period, ...rest] : rest
}

function sentenceOf(one: Reopening, other: Message['values']): Message {
  switch (one.is) {
    case 'dated':
    case 'undated':
      return message('difference.reopens.dated', other)
    case 'shifted': {
      const key = one.days > 0 ? 'difference.reopens.later' : 'difference.reopens.earlier'
      return message(key, { ...other, days: Math.abs(one.days) })
    }
    case 'distance': {
      const key = one.becomes > one.was ? 'difference.reopens.further' : 'difference.reopens.nearer'
      return message(key, { ...other, was: Math.round(one.was), metres: Math.round(one.becomes) })
    }
    case 'area': {
      const [was, area] = [Math.round(one.was), Math.round(one.becomes)]
      return message('difference.reopens.area', { ...other, was, area })
    }
    case 'outcome':
      return message(outcomeKeys[one.outcome][one.came ? 'came' : 'went'], other)
  }
}

const outcomeKeys = {
  opportunity: { came: 'difference.reopens.opportunityCame', went: 'difference.reopens.opportunityWent' },
  conflict: { came: 'difference.reopens.conflictCame', went: 'difference.reopens.conflictWent' },
  digRest: { came: 'difference.reopens.digRestCame', went: 'difference.reopens.digRestWent' },
} as const satisfies Record<string, Record<'came' | 'went', MessageKey>>
