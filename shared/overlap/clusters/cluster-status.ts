/** What people did with a cluster, read from combinations and judgements; never stored. */
import type { CombinationId, ConversationId, JudgementId, WorkId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { Verdict } from '../../domain/judgement-verdict.ts'
import { message, type Message } from '../../domain/message.ts'
import type { ClusterStatus, OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { ComparedWork } from '../compared-work.ts'
import type { DecidedProject } from '../judgements/judgements-standing.ts'
import type { NamedWork } from '../judgements/reopening-reasons.ts'

/** What was decided about single pairs. */
export interface Decisions {
  /** Whether anything was decided about pairs of this work. */
  concern(work: WorkId): boolean
  combinationsOf(pair: PairOfWorks): readonly CombinationId[]
  judgementOf(pair: PairOfWorks): Judgement | null
  /** Why a judgement re-opened; empty while it stands. */
  reopened(judgement: JudgementId): readonly Message[]
  /** Everyone who took part in a conversation. */
  worksOf(conversation: ConversationId): ReadonlySet<WorkId>
  nameOf(work: WorkId): NamedWork
}

type PairOfWorks = Pick<Pair, 'a' | 'b'>

/** What people decided; a work is asked for by its id. */
interface DecidedOf extends Omit<DecidedProject, 'works'> {
  workOf(id: WorkId): Pick<ComparedWork, 'name' | 'party'> | undefined
}

/** Looks decisions up by pair. `standing` is what `judgementsStanding` says of the same judgements. */
export function decisionsOf(
  { workOf, parties, combinations, judgements }: DecidedOf,
  standing: OverlapAnswer['judgements'],
): Decisions {
  const ofWork = new Map<string, CombinationId[]>()
  for (const { id, works: together } of [...combinations].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const work of together) ofWork.set(work, [...(ofWork.get(work) ?? []), id])
  const ofPair = new Map(judgements.map((judgement) => [keyOf(judgement), judgement]))
  const reasons = new Map(standing.map(({ judgement, reopened }) => [judgement, reopened]))
  const conversations = new Map<ConversationId, Set<WorkId>>()
  for (const { conversation, a, b } of judgements)
    if (conversation)
      conversations.set(conversation, (conversations.get(conversation) ?? new Set()).add(a).add(b))
  const judged = new Set(judgements.flatMap(worksOfPair))
  return {
    concern: (work) => ofWork.has(work) || judged.has(work),
    combinationsOf: ({ a, b }) => (ofWork.get(a) ?? []).filter((id) => ofWork.get(b)?.includes(id)),
    judgementOf: (pair) => (ofPair.size === 0 ? null : (ofPair.get(keyOf(pair)) ?? null)),
    reopened: (judgement) => reasons.get(judgement) ?? [],
    worksOf: (conversation) => conversations.get(conversation) ?? new Set(),
    nameOf(id) {
      const work = workOf(id)
      const party = parties.find((one) => one.id === work?.party)
      return { work: work?.name ?? '', party: party?.name ?? '' }
    },
  }
}

/**
 * The status of a cluster from the pairs that were joined in it. A judgement that
 * re-opened re-opens the cluster, and so does a pair that came to a cluster that was judged as one. Otherwise one pair
 * without any decision leaves it open. When all are decided the weightiest counts: what is looked into, then what
 * is to be talked about, what was combined, set aside, rejected. What day it is, nobody knows here: `statusOn` does.
 */
export function clusterStatus(counted: readonly PairOfWorks[], decisions: Decisions): ClusterStatus {
  const combined = counted.map((pair) => decisions.combinationsOf(pair))
  const loose = counted.filter((_, index) => combined[index]!.length === 0)
  const judged = loose.flatMap((pair) => decisions.judgementOf(pair) ?? [])
  const undecided = loose.filter((pair) => decisions.judgementOf(pair) === null)
  const reopened = reopenedStatus(judged, undecided, decisions)
  if (reopened) return reopened
  if (undecided.length > 0 || counted.length === 0) return { is: 'open' }
  const weightiest = weightiestOf(judged)
  const combinations = [...new Set(combined.flat())].sort()
  const returns = firstThatReturns(judged)
  if (combinations.length > 0 && !(weightiest && asksMore.has(weightiest.verdict)))
    return { is: 'combined', combinations, returns }
  return weightiest ? statusSaid(weightiest, returns) : { is: 'open' }
}

function statusSaid({ verdict, reason, who, due }: Judgement, returns: Returns): ClusterStatus {
  switch (verdict) {
    case 'investigate':
      return { is: 'investigating', reason, who, due, returns }
    case 'pickUp':
      return { is: 'pickedUp', reason, returns }
    case 'setAside':
      return { is: 'setAside', reason, returns }
    case 'rejected':
      return { is: 'rejected', reason }
  }
}

type Returns = Extract<ClusterStatus, { is: 'setAside' }>['returns']

/** Of the same day the oldest judgement; with all works of which some day is set. */
function firstThatReturns(judged: readonly Judgement[]): Returns {
  const returning = judged.flatMap((one) => (one.until === null ? [] : [{ ...one, until: one.until }]))
  const [first] = returning.toSorted((one, two) => compare(one.until, two.until) || compare(one.id, two.id))
  if (first === undefined) return null
  const works = [...new Set(returning.flatMap(worksOfPair))].sort()
  return { until: first.until, reason: first.reason, works }
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}

/** What asks most of people comes first. */
const weights: readonly Verdict[] = ['investigate', 'pickUp', 'setAside', 'rejected']
/** What still asks something of people, also where the rest was agreed upon. */
const asksMore: ReadonlySet<Verdict> = new Set(['investigate', 'pickUp'])

/** Of equal verdicts the oldest judgement. */
function weightiestOf(judged: readonly Judgement[]): Judgement | undefined {
  return judged.toSorted(
    (one, two) => weights.indexOf(one.verdict) - weights.indexOf(two.verdict) || (one.id < two.id ? -1 : 1),
  )[0]
}

function reopenedStatus(
  judged: readonly Judgement[],
  undecided: readonly PairOfWorks[],
  decisions: Decisions,
): ClusterStatus | null {
  const changed = judged.filter(({ id }) => decisions.reopened(id).length > 0)
  const came = firstThatGrew(judged, undecided, decisions)
  const concerned = changed.length > 0 ? changed : (came?.judged ?? [])
  const said = weightiestOf(concerned)
  if (said === undefined) return null
  const reasons = [...changed.flatMap(({ id }) => decisions.reopened(id)), ...(came?.reasons ?? [])]
  const works = new Set([
    ...[...concerned, ...(came?.judged ?? [])].flatMap(worksOfPair),
    ...(came?.works ?? []),
  ])
  return {
    is: 'reopened',
    was: said.verdict,
    until: said.until,
    who: said.who,
    due: said.due,
    reason: said.reason,
    reasons: eachOnce(reasons),
    works: [...works].sort(),
  }
}

/** A conversation to which something came since it was held. */
interface Grown {
  readonly judged: readonly Judgement[]
  /** Of what came. */
  readonly works: readonly WorkId[]
  readonly reasons: readonly Message[]
}

/** Of the conversations these pairs were judged in the largest that grew; of equal ones the first by id. */
function firstThatGrew(
  judged: readonly Judgement[],
  undecided: readonly PairOfWorks[],
  decisions: Decisions,
): Grown | null {
  if (undecided.length === 0) return null
  const held = new Map<ConversationId, Judgement[]>()
  for (const one of judged)
    if (one.conversation) held.set(one.conversation, [...(held.get(one.conversation) ?? []), one])
  const largestFirst = [...held].sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))
  for (const [conversation, pairs] of largestFirst) {
    const came = whatCame(undecided, decisions.worksOf(conversation), decisions)
    if (came.reasons.length > 0) return { judged: pairs, ...came }
  }
  return null
}

/**
 * Works that meet one of this conversation and were not there, and works that were but did not meet yet. Who only meets
 * those that came has nothing to do with what was said.
 */
function whatCame(
  undecided: readonly PairOfWorks[],
  there: ReadonlySet<WorkId>,
  { nameOf }: Decisions,
): Pick<Grown, 'works' | 'reasons'> {
  const tied = undecided.filter(({ a, b }) => there.has(a) !== there.has(b))
  const joined = [...new Set(tied.map(({ a, b }) => (there.has(a) ? b : a)))].sort()
  const met = undecided.filter(({ a, b }) => there.has(a) && there.has(b))
  return {
    works: [...joined, ...met.flatMap(worksOfPair)],
    reasons: [
      ...joined.map((work) => message('judgement.joined', { ...nameOf(work) })),
      ...met.map(({ a, b }) => {
        const [one, two] = [nameOf(a), nameOf(b)]
        const names = { a: one.work, partyA: one.party, b: two.work, partyB: two.party }
        return message('judgement.newPair', names)
      }),
    ],
  }
}

const worksOfPair = ({ a, b }: PairOfWorks): WorkId[] => [a, b]

/** A work that shifted is the reason of all its pairs, and is said once. */
function eachOnce(reasons: readonly Message[]): Message[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
}

function keyOf({ a, b }: PairOfWorks): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
