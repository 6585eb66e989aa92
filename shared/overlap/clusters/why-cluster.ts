/** Says in plain sentences why a cluster ranks where it does. People read the first three. */
import { message, type Message, type MessageKey } from '../../domain/message.ts'
import type { Cluster, OverlapSettings, Pair, ScorePart } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { Work } from '../../domain/work.ts'
import { workKinds } from '../../domain/work-kind.ts'
import { daysInWords } from '../../time/days-in-words.ts'
import { partyName } from '../in-words.ts'
import { roomToMove } from '../room-to-move.ts'
import { scoreParts } from '../score.ts'

/** What the sentences about a cluster are made from. */
export interface ToldCluster extends Pick<Cluster, 'parts' | 'neighbours' | 'apart'> {
  readonly works: readonly Work[]
  /** Metres of street of all its works together. */
  readonly metres: number
  /** Those that count. */
  readonly pairs: readonly Pair[]
}

/**
 * Who is in it, what has to be solved, then a sentence per part of the score, what brings most points first. What stands
 * apart says only why.
 */
export function whyCluster(
  cluster: ToldCluster,
  parties: readonly Party[],
  weights: OverlapSettings['weights'],
): Message[] {
  const who = whoIsIn(cluster.works, parties)
  if (cluster.apart) return cluster.works.length > 1 ? [cluster.apart, who] : [cluster.apart]
  const count = (outcome: Pair['outcomes'][number]) =>
    cluster.pairs.filter((pair) => pair.outcomes.includes(outcome)).length
  const points = (part: ScorePart) => weights[part] * cluster.parts[part]
  const heaviest = [...scoreParts].sort((one, two) => points(two) - points(one))
  return [
    who,
    ...counted('overlap.clusterConflicts', count('conflict')),
    ...counted('overlap.clusterDigRests', count('digRest')),
    ...heaviest.flatMap((part) => sentences[part](cluster, parties)),
    ...counted('overlap.clusterNeighbours', cluster.neighbours.length),
  ]
}

function whoIsIn(works: readonly Work[], parties: readonly Party[]): Message {
  const names = [...new Set(works.map((work) => partyName(work.party, parties)))].sort()
  const [party = ''] = names
  if (works.length === 1) return message('overlap.clusterAlone', { party })
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
    gap: ({ works, pairs }) => timeBetween(works.length, pairs),
    firmness: ({ works, pairs }, parties) => nearestRoom(works, pairs, parties),
    digs: ({ works }) => {
      const count = works.filter((work) => workKinds[work.kind].digs).length
      if (count === 0) return []
      if (count < works.length) return [message('overlap.clusterDig', { count, works: works.length })]
      if (count === 1) return [message('overlap.clusterAloneDigs')]
      return [message(count === 2 ? 'overlap.bothDig' : 'overlap.clusterAllDig', { count })]
    },
    size: ({ metres }) =>
      metres < 1 ? [] : [message('overlap.clusterSize', { metres: Math.round(metres) })],
  }

function largestShared(pairs: readonly Pair[]): Message[] {
  const metres = Math.round(Math.max(0, ...pairs.map((pair) => pair.sharedLength ?? 0)))
  const squareMetres = Math.round(Math.max(0, ...pairs.map((pair) => pair.sharedArea ?? 0)))
  if (metres > 0) return [message('overlap.clusterLength', { metres })]
  return squareMetres > 0 ? [message('overlap.clusterArea', { squareMetres })] : []
}

function timeBetween(works: number, pairs: readonly Pair[]): Message[] {
  const gaps = pairs.map(({ gapDays }) => gapDays).filter((gap) => gap !== null)
  if (gaps.length === 0) return [message('overlap.clusterUndated')]
  const count = gaps.filter((gap) => gap === 0).length
  if (count === 0) return [message('overlap.clusterTime', { time: daysInWords(Math.min(...gaps)) })]
  // Every two of them meet, and all of those share days.
  if (works > 1 && count === (works * (works - 1)) / 2)
    return [message(works === 2 ? 'overlap.clusterBothSameTime' : 'overlap.clusterAllSameTime', { works })]
  return [message('overlap.clusterSameTime', { count, pairs: pairs.length })]
}

/** Of the pairs that moving would bring together, what can be said of the one that lies least apart. */
function nearestRoom(works: readonly Work[], pairs: readonly Pair[], parties: readonly Party[]): Message[] {
  const nearest = pairs
    .filter(({ gapDays }) => gapDays !== null && gapDays > 0)
    .sort((one, two) => one.gapDays! - two.gapDays!)
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
