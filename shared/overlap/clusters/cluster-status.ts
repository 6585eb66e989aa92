/** What people did with a cluster, read from combinations and judgements; never stored. */
import type { CombinationId, ConversationId, JudgementId, WorkId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { Verdict } from '../../domain/judgement-verdict.ts'
import { message, type Message } from '../../domain/message.ts'
import type { ClusterStatus, OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { DecidedProject } from '../judgements/judgements-standing.ts'
import type { NamedWork } from '../judgements/reopening-reasons.ts'

/** What was decided about single pairs. */
export interface Decisions {
  combinationsOf(pair: PairOfWorks): readonly CombinationId[]
  judgementOf(pair: PairOfWorks): Judgement | null
  /** Why a judgement re-opened; empty while it stands. */
  reopened(judgement: JudgementId): readonly Message[]
  /** Everyone who took part in a conversation. */
  worksOf(conversation: ConversationId): ReadonlySet<WorkId>
  nameOf(work: WorkId): NamedWork
}

type PairOfWorks = Pick<Pair, 'a' | 'b'>

/** Looks decisions up by pair. `standing` is what `judgementsStanding` says of the same judgements. */
export function decisionsOf(
  { works, parties, combinations, judgements }: DecidedProject,
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
  return {
    combinationsOf: ({ a, b }) => (ofWork.get(a) ?? []).filter((id) => ofWork.get(b)?.includes(id)),
    judgementOf: (pair) => ofPair.get(keyOf(pair)) ?? null,
    reopened: (judgement) => reasons.get(judgement) ?? [],
    worksOf: (conversation) => conversations.get(conversation) ?? new Set(),
    // Asked only for who joined a conversation: too seldom to keep a table of all works for.
    nameOf(id) {
      const work = works.find((one) => one.id === id)
      const party = parties.find((one) => one.id === work?.party)
      return { work: work?.name ?? '', party: party?.name ?? '' }
    },
  }
}

/**
 * The status of a cluster from the opportunities in it; noise decides only where there is nothing else. A judgement that
 * re-opened re-opens the cluster, and so does a pair that came to a cluster that was judged as one. Otherwise one pair
 * without any decision leaves it open. When all are decided the weightiest counts: what is looked into, then what was
 * combined, set aside, rejected.
 */
export function clusterStatus(
  opportunities: readonly Pick<Pair, 'a' | 'b' | 'noise'>[],
  decisions: Decisions,
): ClusterStatus {
  const real = opportunities.filter(({ noise }) => noise === null)
  const counted = real.length > 0 ? real : opportunities
  const combined = counted.map((pair) => decisions.combinationsOf(pair))
  const loose = counted.filter((_, index) => combined[index]!.length === 0)
  const judged = loose.flatMap((pair) => decisions.judgementOf(pair) ?? [])
  const undecided = loose.filter((pair) => decisions.judgementOf(pair) === null)
  const reopened = reopenedStatus(judged, undecided, decisions)
  if (reopened) return reopened
  if (undecided.length > 0 || counted.length === 0) return { is: 'open' }
  const weightiest = weightiestOf(judged)
  const combinations = [...new Set(combined.flat())].sort()
  if (combinations.length > 0 && weightiest?.verdict !== 'investigate')
    return { is: 'combined', combinations }
  return weightiest ? { is: statusOf[weightiest.verdict], reason: weightiest.reason } : { is: 'open' }
}

const statusOf = {
  setAside: 'setAside',
  rejected: 'rejected',
  investigate: 'investigating',
} as const satisfies Record<Verdict, ClusterStatus['is']>

/** What asks most of people comes first. */
const weights: readonly Verdict[] = ['investigate', 'setAside', 'rejected']

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
  const conversation = largestConversation(judged)
  const reasons = [
    ...changed.flatMap(({ id }) => decisions.reopened(id)),
    ...(conversation ? whatCame(undecided, conversation, decisions) : []),
  ]
  if (reasons.length === 0) return null
  const inConversation = judged.filter((one) => one.conversation === conversation)
  const { verdict, reason } = weightiestOf(changed.length > 0 ? changed : inConversation)!
  return { is: 'reopened', was: verdict, reason, reasons: eachOnce(reasons) }
}

/** The conversation most of these pairs were judged in; of equal ones the first by id. */
function largestConversation(judged: readonly Judgement[]): ConversationId | null {
  const sizes = new Map<ConversationId, number>()
  for (const { conversation } of judged)
    if (conversation) sizes.set(conversation, (sizes.get(conversation) ?? 0) + 1)
  const [largest] = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1))
  return largest?.[0] ?? null
}

/** Works that were not there when this conversation was held, and works that were but did not meet yet. */
function whatCame(
  undecided: readonly PairOfWorks[],
  conversation: ConversationId,
  decisions: Decisions,
): Message[] {
  const there = decisions.worksOf(conversation)
  const joined = new Set(undecided.flatMap(({ a, b }) => [a, b]).filter((work) => !there.has(work)))
  const met = undecided.filter(({ a, b }) => there.has(a) && there.has(b))
  return [
    ...[...joined].sort().map((work) => message('judgement.joined', { ...decisions.nameOf(work) })),
    ...met.map(({ a, b }) => {
      const [one, two] = [decisions.nameOf(a), decisions.nameOf(b)]
      const names = { a: one.work, partyA: one.party, b: two.work, partyB: two.party }
      return message('judgement.newPair', names)
    }),
  ]
}

/** A work that shifted is the reason of all its pairs, and is said once. */
function eachOnce(reasons: readonly Message[]): Message[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
}

function keyOf({ a, b }: PairOfWorks): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
