/** Says in plain sentences why two works are a pair and why a cluster ranks where it does. */
import type { PartyId } from '../domain/ids.ts'
import { message, type Message, type MessageKey } from '../domain/message.ts'
import type { Cluster, OverlapSettings, Pair, ScorePart } from '../domain/overlap.ts'
import type { Party } from '../domain/party.ts'
import type { Period } from '../domain/period.ts'
import type { Work } from '../domain/work.ts'
import { workKinds } from '../domain/work-kind.ts'
import { scoreParts } from './score.ts'

const daysPerMonth = 365.25 / 12
const daysPerYear = 365.25

/** Why works `a` and `b` are `pair`: where and when first, then what they share, what is wrong, who can move. */
export function whyPair(pair: Pair, a: Work, b: Work, parties: readonly Party[]): Message[] {
  const said = [placeAndTime(pair)]
  if (pair.sliver) said.push(message('overlap.sliver'))
  else said.push(...sharedBy(pair, 'overlap.sharedLength', 'overlap.sharedArea'))
  if (pair.outcomes.includes('conflict')) said.push(message('overlap.conflict'))
  if (pair.outcomes.includes('digRest')) said.push(digRest(a, b, parties))
  if (pair.outcomes.includes('opportunity')) said.push(...canMove(pair, [a, b], parties))
  if (workKinds[a.kind].digs && workKinds[b.kind].digs) said.push(message('overlap.bothDig'))
  return said
}

/** Why a cluster ranks where it does: who is in it, then a sentence per part of the score, heaviest first. */
export function whyCluster(
  cluster: Pick<Cluster, 'parts' | 'neighbours'>,
  works: readonly Work[],
  pairs: readonly Pair[],
  parties: readonly Party[],
  weights: OverlapSettings['weights'],
): Message[] {
  const heaviest = [...scoreParts].sort(
    (one, two) => weights[two] * cluster.parts[two] - weights[one] * cluster.parts[one],
  )
  const said = [whoIsIn(works, parties)]
  for (const part of heaviest) said.push(...clusterSentences[part](works, pairs, parties))
  said.push(
    ...counted('overlap.clusterConflicts', pairs.filter((pair) => pair.outcomes.includes('conflict')).length),
  )
  said.push(
    ...counted('overlap.clusterDigRests', pairs.filter((pair) => pair.outcomes.includes('digRest')).length),
  )
  said.push(...counted('overlap.clusterNeighbours', cluster.neighbours.length))
  return said
}

function placeAndTime({ distance, gapDays }: Pair): Message {
  const place = distance === 0 ? 'touch' : 'apart'
  const metres = Math.max(1, Math.round(distance))
  if (gapDays === null) return message(`overlap.${place}Undated`, { metres })
  if (gapDays === 0) return message(`overlap.${place}SameTime`, { metres })
  if (gapDays === 1) return message(`overlap.${place}Day`, { metres })
  if (gapDays < 60) return message(`overlap.${place}Days`, { metres, days: gapDays })
  const months = Math.round(gapDays / daysPerMonth)
  if (months < 24) return message(`overlap.${place}Months`, { metres, months })
  return message(`overlap.${place}Years`, { metres, years: Math.round(gapDays / daysPerYear) })
}

function sharedBy(
  { sharedLength, sharedArea }: Pick<Pair, 'sharedLength' | 'sharedArea'>,
  lengthKey: MessageKey,
  areaKey: MessageKey,
): Message[] {
  if (sharedLength !== null && sharedLength >= 1)
    return [message(lengthKey, { metres: Math.round(sharedLength) })]
  if (sharedArea !== null && sharedArea >= 1)
    return [message(areaKey, { squareMetres: Math.round(sharedArea) })]
  return []
}

function digRest(a: Work, b: Work, parties: readonly Party[]): Message {
  const [first, second] = isBefore(a.period, b.period) ? [a, b] : [b, a]
  // A combination can have turned the parties' own periods around; then the works alone do not tell who is first.
  if (!isBefore(first.period, second.period)) return message('overlap.digRestEither')
  return message('overlap.digRest', { first: label(first, parties), second: label(second, parties) })
}

function isBefore(one: Period, two: Period): boolean {
  return one.end !== null && two.start !== null && one.end < two.start
}

function label(work: Work, parties: readonly Party[]): string {
  return `${partyName(work.party, parties)} (${work.name})`
}

/** Parties that said they can move, when moving would bring the two together. */
function canMove({ gapDays }: Pair, works: readonly Work[], parties: readonly Party[]): Message[] {
  if (gapDays === 0) return []
  const movable = works.filter(({ earliestStart, latestEnd, period }) => {
    const earlier = earliestStart !== null && period.start !== null && earliestStart < period.start
    return earlier || (latestEnd !== null && period.end !== null && latestEnd > period.end)
  })
  const names = new Set(movable.map((work) => partyName(work.party, parties)))
  return [...names].map((party) => message('overlap.canMove', { party }))
}

function whoIsIn(works: readonly Work[], parties: readonly Party[]): Message {
  const names = [...new Set(works.map((work) => partyName(work.party, parties)))].sort()
  if (works.length === 1) return message('overlap.clusterAlone', { party: names[0] ?? '' })
  if (names.length === 1)
    return message('overlap.clusterOneParty', { works: works.length, party: names[0] ?? '' })
  return message('overlap.clusterParties', {
    works: works.length,
    parties: names.length,
    names: names.join(', '),
  })
}

type Sentences = (works: readonly Work[], pairs: readonly Pair[], parties: readonly Party[]) => Message[]

const clusterSentences: Readonly<Record<ScorePart, Sentences>> = {
  shared: (_, pairs) => {
    const length = Math.max(0, ...pairs.map((pair) => pair.sharedLength ?? 0))
    const area = Math.max(0, ...pairs.map((pair) => pair.sharedArea ?? 0))
    return sharedBy(
      { sharedLength: length, sharedArea: area },
      'overlap.clusterLength',
      'overlap.clusterArea',
    )
  },
  gap: (_, pairs) => {
    const gaps = pairs.map((pair) => pair.gapDays).filter((gap) => gap !== null)
    const together = gaps.filter((gap) => gap === 0).length
    if (together > 0) return counted('overlap.clusterSameTime', together)
    if (gaps.length === 0) return []
    const days = Math.min(...gaps)
    if (days < 60) return [message('overlap.clusterDays', { days })]
    return [message('overlap.clusterMonths', { months: Math.round(days / daysPerMonth) })]
  },
  firmness: (works, pairs, parties) => {
    const apart = pairs.find((pair) => pair.gapDays !== 0)
    return apart ? canMove(apart, works, parties) : []
  },
  digs: (works) => counted('overlap.clusterDig', works.filter((work) => workKinds[work.kind].digs).length),
  size: (_, pairs) => counted('overlap.clusterTouch', pairs.filter((pair) => pair.distance === 0).length),
}

function counted(key: MessageKey, count: number): Message[] {
  return count === 0 ? [] : [message(key, { count })]
}

function partyName(id: PartyId, parties: readonly Party[]): string {
  return parties.find((party) => party.id === id)?.name ?? ''
}
