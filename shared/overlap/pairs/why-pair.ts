/** Says in plain sentences why two works are a pair, and what is the matter with it. */
import { agreedPeriodOf, type Combination } from '../../domain/combination.ts'
import { message, type Message } from '../../domain/message.ts'
import type { SeenPair } from '../../domain/overlap.ts'
import { lacks } from '../../domain/period.ts'
import type { Party } from '../../domain/party.ts'
import type { ComparedWork } from '../compared-work.ts'
import { workKinds } from '../../domain/work-kind.ts'
import { sayWater, type WaterBetween } from '../../domain/water-between.ts'
import { daysInWords } from '../../time/days-in-words.ts'
import { metresInWords, workInWords } from '../in-words.ts'
import { whyNoise } from './why-noise.ts'
import { isBefore, roomToMove } from '../room-to-move.ts'

/** What is known of a project besides its works, as far as it is told of. */
export interface KnownOfPairs {
  readonly parties: readonly Party[]
  readonly combinations: readonly Combination[]
  readonly water: readonly WaterBetween[]
}

/**
 * Why works `a` and `b` are `pair`: where and when first and whether water lies between, then why it does not count or what
 * is wrong, what they share, who can move, whether both dig, and which bounds nobody gave or agreed.
 */
export function whyPair(
  pair: SeenPair,
  a: ComparedWork,
  b: ComparedWork,
  { parties, combinations, water }: KnownOfPairs,
): Message[] {
  const between = water.find((one) => one.a === pair.a && one.b === pair.b)
  const [first, second] = [whenAgreed(a, combinations), whenAgreed(b, combinations)]
  const said = [placeAndTime(pair), ...(between ? [sayWater(between)] : []), ...whyNoise(pair, a, b)]
  if (pair.outcomes.includes('conflict'))
    said.push(message(pair.possible ? 'overlap.possibleConflict' : 'overlap.conflict'))
  if (pair.outcomes.includes('digRest')) said.push(digRest(first, second, parties))
  said.push(...sharedInWords(pair))
  if (pair.outcomes.includes('opportunity')) said.push(...roomToMove(pair.gapDays, a, b, parties))
  if (workKinds[a.kind].digs && workKinds[b.kind].digs) said.push(message('overlap.bothDig'))
  return [...said, ...[first, second].flatMap((work) => whatIsOpen(work, parties))]
}

/** The work as it stands in time: in its agreed period once it is in a combination, in the one made last of several. */
function whenAgreed(work: ComparedWork, combinations: readonly Combination[]): ComparedWork {
  const [combination] = combinations
    .filter(({ works }) => works.includes(work.id))
    .sort((one, two) => (one.id < two.id ? 1 : -1))
  if (!combination) return work
  const agreed = agreedPeriodOf(combination, work.id)
  return { ...work, period: { ...agreed, precision: 'day', derived: null } }
}

function placeAndTime({ distance, gapDays, possible }: SeenPair): Message {
  const place = distance === 0 ? 'touch' : 'apart'
  const metres = metresInWords(distance)
  if (gapDays === null) return message(`overlap.${place}Undated`, { metres })
  if (gapDays === 0) return message(`overlap.${place}${possible ? 'Possible' : 'SameTime'}`, { metres })
  if (gapDays === 1) return message(`overlap.${place}Day`, { metres })
  return message(`overlap.${place}Time`, { metres, time: daysInWords(gapDays) })
}

/** A bound that nobody gave is said: a work may last longer than its bar. */
function whatIsOpen(work: ComparedWork, parties: readonly Party[]): Message[] {
  const values = { work: workInWords(work, parties) }
  if (lacks(work.period, 'end')) return [message('overlap.noEnd', values)]
  return lacks(work.period, 'start') ? [message('overlap.noStart', values)] : []
}

function sharedInWords({
  sharedLength,
  sharedArea,
}: Pick<SeenPair, 'sharedLength' | 'sharedArea'>): Message[] {
  if (sharedLength !== null && sharedLength >= 1)
    return [message('overlap.sharedLength', { metres: Math.round(sharedLength) })]
  if (sharedArea !== null && sharedArea >= 1)
    return [message('overlap.sharedArea', { squareMetres: Math.round(sharedArea) })]
  return []
}

function digRest(a: ComparedWork, b: ComparedWork, parties: readonly Party[]): Message {
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
  // An agreement that is not known here can have turned the periods around; then they do not tell who is first.
  if (!isBefore(first, second)) return message('overlap.digRestEither')
  return message('overlap.digRest', {
    first: workInWords(first, parties),
    second: workInWords(second, parties),
  })
}
