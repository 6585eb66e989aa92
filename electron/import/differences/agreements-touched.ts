/** What a delivery does to what was agreed about the works it names, or names no more: a sentence each. */
import type { CombinedWork, Combination } from '../../../shared/domain/combination.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message, say, type Message } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { straysInWords } from '../../../shared/plan/strays-in-words.ts'
import type { ComparedWork } from './compare-delivery.ts'
import { asItCounts, onceDelivered } from './known-work.ts'
import { placeAfter } from './place-relation.ts'

export interface TouchedAgreement {
  /** Of the combination. */
  readonly name: string
  readonly says: readonly Message[]
}

/** By key of the difference; what is left as it was, and what the delivery does not change, has no entry. */
export function agreementsTouched(
  compared: readonly ComparedWork[],
  decisions: Pick<DraftDecisions, 'left' | 'missing' | 'corrections'>,
  combinations: readonly Combination[],
): Map<string, TouchedAgreement> {
  const agreed = new Map<WorkId, { agreement: CombinedWork; name: string }>(
    combinations.flatMap(({ agreements, name }) =>
      agreements.map((agreement) => [agreement.work, { agreement, name }] as const),
    ),
  )
  if (agreed.size === 0) return new Map()
  const left = new Set(decisions.left)
  const touched = new Map<string, TouchedAgreement>()
  for (const one of compared) {
    const { key } = one
    const on = one.known === null ? undefined : agreed.get(one.known.work.id)
    const after = left.has(key) ? null : asItBecomes(one, decisions)
    if (on === undefined || one.known === null || after === null) continue
    const says = touching(on.agreement, asItCounts(one.known), after)
    if (says.length > 0)
      touched.set(key, { name: on.name, says: says.map((what) => inCombination(on.name, what)) })
  }
  return touched
}

/** Held against what it was when it was agreed; who followed the agreement is held against that as well. */
function touching(agreement: CombinedWork, before: Work, after: Work): Message[] {
  const strays = straysInWords(agreement, after)
  if (strays.length > 0) return strays
  const { period, earliestStart, latestEnd, bounds } = before
  const followed = { ...agreement, original: { period, earliestStart, latestEnd, bounds } }
  const leaves = straysInWords(followed, after)
  if (leaves.length > 0) return leaves
  return straysInWords(agreement, before).length > 0 ? [message('agreement.followsAgain')] : []
}

function inCombination(combination: string, what: Message): Message {
  return message('agreement.of', { combination, what: { nl: say(what, 'nl'), en: say(what, 'en') } })
}

/** The known work once the delivery is stored; null when it stays as it was. */
function asItBecomes(
  { difference, read, known }: ComparedWork,
  decisions: Pick<DraftDecisions, 'missing' | 'corrections'>,
): Work | null {
  if (known === null) return null
  if (read === null) {
    const counts = asItCounts(known)
    const { missingDecision, firmness } = counts
    const decision = decisions.missing.find(({ work }) => work === known.work.id)?.decision ?? missingDecision
    const becomes = decision === 'done' || decision === 'withdrawn' ? decision : firmness
    return { ...counts, missing: true, missingDecision: decision, firmness: becomes }
  }
  if (difference.kinds.length === 0 && !known.work.missing) return null
  const bounds = placeAfter(known, read).place?.bounds ?? null
  const named = { bounds, missing: false, missingDecision: null }
  return { ...onceDelivered(known, read.fields, decisions), ...named }
}
