/** Says in plain sentences why a cluster ranks where it does. People read the first three. */
import { message, type Message, type MessageKey } from '../../domain/message.ts'
import type { Cluster, OverlapSettings, ScorePart, SeenPair } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { ComparedWork } from '../compared-work.ts'
import { workKinds } from '../../domain/work-kind.ts'
import { sayWater, type WaterBetween } from '../../domain/water-between.ts'
import { daysInWords } from '../../time/days-in-words.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { lacks } from '../../domain/period.ts'
import { metresInWords, partyName } from '../in-words.ts'
import { bitsOf } from '../pairs/pair-at.ts'
import { hasPlace } from '../pairs/place-pairs.ts'
import { hasRoom, roomToMove } from '../room-to-move.ts'
import { scoreParts } from '../score.ts'

/** What the sentences about a cluster are made from. */
export interface ToldCluster extends Pick<Cluster, 'parts' | 'openStart' | 'openEnd'> {
  readonly works: readonly ComparedWork[]
  /** Metres of street of all its works together. */
  readonly metres: number
  /** Those that count. */
  readonly pairs: readonly SeenPair[]
  /** Those of them between which water lies. */
  readonly water: readonly WaterBetween[]
  /** Its works for which no period was agreed: of those it may be that nobody said when they begin, or end. */
  readonly notAgreed: readonly ComparedWork[]
}

/**
 * Who is in it, what has to be solved, then a sentence per part of the score, what brings most points first; last what
 * nobody said about when.
 */
export function whyCluster(
  cluster: ToldCluster,
  parties: readonly Party[],
  weights: OverlapSettings['weights'],
): Message[] {
  const who = whoIsIn(cluster.works, parties)
  const count = (outcome: Outcome, possible: boolean) =>
    cluster.pairs.filter((pair) => pair.outcomes.includes(outcome) && pair.possible === possible).length
  const points = (part: ScorePart) => weights[part] * cluster.parts[part]
  const heaviest = [...scoreParts].sort((one, two) => points(two) - points(one))
  return [
    who,
    ...counted('overlap.clusterConflicts', count('conflict', false)),
    ...counted('overlap.clusterPossibleConflicts', count('conflict', true)),
    ...counted('overlap.clusterDigRests', count('digRest', false)),
    ...counted('overlap.clusterPossibleDigRests', count('digRest', true)),
    ...heaviest.flatMap((part) => sentences[part](cluster, parties)),
    ...whatIsOpen(cluster.notAgreed),
  ]
}

function whoIsIn(works: readonly ComparedWork[], parties: readonly Party[]): Message {
  const names = [...new Set(works.map((work) => partyName(work.party, parties)))].sort()
  const [party = ''] = names
  if (names.length === 1) return message('overlap.clusterOneParty', { works: works.length, party })
  return message('overlap.clusterParties', {
    works: works.length,
    parties: names.length,
    names: names.join(', '),
  })
}

const sentences: Readonly<Record<ScorePart, (cluster: ToldCluster, parties: readonly Party[]) => Message[]>> =
  {
    shared: ({ pairs }) => largestShared(pairs),
    near: ({ pairs, water }) => [
      ...howFar(pairs.filter(({ outcomes }) => hasPlace(bitsOf(outcomes)))),
      ...whereWater(water, pairs.length),
    ],
    gap: ({ works, pairs }) => timeBetween(works.length, pairs),
    firmness: ({ works, pairs }, parties) => nearestRoom(works, pairs, parties),
    digs: ({ works }) => {
      const count = works.filter((work) => workKinds[work.kind].digs).length
      if (count === 0) return []
      if (count < works.length) return [message('overlap.clusterDig', { count, works: works.length })]
      return [message(count === 2 ? 'overlap.bothDig' : 'overlap.clusterAllDig', { count })]
    },
    size: ({ metres }) =>
      metres < 1 ? [] : [message('overlap.clusterSize', { metres: Math.round(metres) })],
  }

function largestShared(pairs: readonly SeenPair[]): Message[] {
  const metres = Math.round(Math.max(0, ...pairs.map((pair) => pair.sharedLength ?? 0)))
  const squareMetres = Math.round(Math.max(0, ...pairs.map((pair) => pair.sharedArea ?? 0)))
  if (metres > 0) return [message('overlap.clusterLength', { metres })]
  return squareMetres > 0 ? [message('overlap.clusterArea', { squareMetres })] : []
}

/** How far the works that meet lie from each other: the nearest two, and the farthest. */
function howFar(pairs: readonly SeenPair[]): Message[] {
  const distances = pairs.map(({ distance }) => distance)
  const [least, most] = [metresInWords(Math.min(...distances)), metresInWords(Math.max(...distances))]
  if (least.nl === most.nl)
    return [
      message(most.nl === touching.nl ? 'overlap.clusterTouch' : 'overlap.clusterDistance', { metres: most }),
    ]
  if (least.nl === touching.nl) return [message('overlap.clusterTouchTo', { metres: most })]
  return [message('overlap.clusterDistances', { least, most })]
}

function whereWater(water: readonly WaterBetween[], pairs: number): Message[] {
  const [one] = water
  if (one === undefined) return []
  if (pairs === 1) return [sayWater(one)]
  const names = [...new Set(water.flatMap((each) => each.names))].sort()
  const count = { count: water.length, pairs }
  if (names.length === 0) return [message('overlap.clusterWater', count)]
  return [message('overlap.clusterWaterNamed', { ...count, names: names.join(', ') })]
}

const touching = metresInWords(0)

/** Works of which nobody said when they begin, or end. */
function whatIsOpen(works: readonly ComparedWork[]): Message[] {
  const named = (list: readonly ComparedWork[]) => list.map(({ name }) => `‘${name}’`).join(', ')
  const withoutEnd = works.filter(({ period }) => lacks(period, 'end'))
  const withoutStart = works.filter(({ period }) => lacks(period, 'start'))
  return [
    ...(withoutEnd.length > 0 ? [message('overlap.clusterNoEnd', { works: named(withoutEnd) })] : []),
    ...(withoutStart.length > 0 ? [message('overlap.clusterNoStart', { works: named(withoutStart) })] : []),
  ]
}

function timeBetween(works: number, pairs: readonly SeenPair[]): Message[] {
  const dated = pairs.filter(({ gapDays }) => gapDays !== null)
  if (dated.length === 0) return [message('overlap.clusterUndated')]
  const together = dated.filter(({ gapDays }) => gapDays === 0)
  if (together.length === 0) {
    const least = Math.min(...dated.map(({ gapDays }) => gapDays!))
    return [message('overlap.clusterTime', { time: daysInWords(least) })]
  }
  const possible = together.filter(({ possible: isPossible }) => isPossible).length
  // Every two of them meet, and all of those share days.
  if (possible === 0 && together.length === (works * (works - 1)) / 2)
    return [message(works === 2 ? 'overlap.clusterBothSameTime' : 'overlap.clusterAllSameTime', { works })]
  const certain = together.length - possible
  return [
    ...(certain > 0 ? [message('overlap.clusterSameTime', { count: certain, pairs: pairs.length })] : []),
    ...(possible > 0
      ? [message('overlap.clusterPossibleTime', { count: possible, pairs: pairs.length })]
      : []),
  ]
}

/** Of the pairs that moving would bring together, what can be said of the one that lies least apart. */
function nearestRoom(
  works: readonly ComparedWork[],
  pairs: readonly SeenPair[],
  parties: readonly Party[],
): Message[] {
  // Most parties say nothing about it.
  const withRoom = new Set(works.filter(hasRoom).map(({ id }) => id))
  if (withRoom.size === 0) return []
  const nearest = pairs
    .filter(({ a, b, gapDays }) => gapDays !== null && gapDays > 0 && (withRoom.has(a) || withRoom.has(b)))
    .sort((one, two) => one.gapDays! - two.gapDays! || one.distance - two.distance)
  for (const { a, b, gapDays } of nearest) {
    const [one, two] = [works.find(({ id }) => id === a), works.find(({ id }) => id === b)]
    const said = one && two ? roomToMove(gapDays, one, two, parties) : []
    if (said.length > 0) return said
  }
  return []
}

function counted(key: MessageKey, count: number): Message[] {
  return count === 0 ? [] : [message(key, { count })]
}
