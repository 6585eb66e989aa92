/** Why a judgement re-opened, in sentences that name the works. */
import { message, type Message, type MessageKey } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Reopening, Side } from './reopening.ts'

/** A work as a sentence calls it. */
export interface NamedWork {
  readonly work: string
  readonly party: string
}

/** One sentence for each thing that changed; `names` are those of the two works of the pair. */
export function reopeningReasons(
  reopenings: readonly Reopening[],
  names: readonly [NamedWork, NamedWork],
): Message[] {
  return reopenings.map((one) => reasonOf(one, names))
}

function reasonOf(one: Reopening, names: readonly [NamedWork, NamedWork]): Message {
  const [first, second] = names
  const both = { a: first.work, partyA: first.party, b: second.work, partyB: second.party }
  const of = (side: Side) => ({ ...names[side] })
  switch (one.is) {
    case 'dated':
      return message('judgement.dated', of(one.side))
    case 'undated':
      return message('judgement.undated', of(one.side))
    case 'shifted': {
      const key = shiftKeys[one.bound][one.days > 0 ? 'later' : 'earlier']
      const { was, becomes } = one
      return message(key, { ...of(one.side), days: Math.abs(one.days), was, becomes })
    }
    case 'distance':
      return message('judgement.distance', { ...both, was: metres(one.was), becomes: metres(one.becomes) })
    case 'area':
      return message('judgement.area', {
        ...both,
        was: Math.round(one.was),
        becomes: Math.round(one.becomes),
      })
    case 'outcome':
      return message(outcomeKeys[one.outcome][one.came ? 'came' : 'went'], both)
  }
}

/** To the decimetre: 4 m and 9,3 m are more than 5 m apart, 4 m and 9 m are not. */
function metres(exact: number): number {
  return Math.round(10 * exact) / 10
}

const shiftKeys = {
  start: { later: 'judgement.startLater', earlier: 'judgement.startEarlier' },
  end: { later: 'judgement.endLater', earlier: 'judgement.endEarlier' },
} as const

const outcomeKeys = {
  opportunity: { came: 'judgement.opportunityCame', went: 'judgement.opportunityWent' },
  conflict: { came: 'judgement.conflictCame', went: 'judgement.conflictWent' },
  digRest: { came: 'judgement.digRestCame', went: 'judgement.digRestWent' },
} as const satisfies Record<Outcome, Record<'came' | 'went', MessageKey>>
