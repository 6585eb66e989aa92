/** What a delivery does to judgements on pairs with the works it changes: a sentence each. */
import type { Combination } from '../../../shared/domain/combination.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { OverlapSettings, Pair } from '../../../shared/domain/overlap.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { shapesFromWkb } from '../../../shared/geo/shapes.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { reopeningReasons, type JudgedSituation } from '../../../shared/overlap/judgements/reopening.ts'
import type { ComparedWork } from './compare-delivery.ts'
import type { KnownWork } from './known-work.ts'
import { placeAfter } from './place-relation.ts'

/** What people decided in the project, and what is needed to see whether it stands. */
export interface JudgedProject {
  readonly judgements: readonly Judgement[]
  /** All works that a judgement is about. */
  readonly works: readonly KnownWork[]
  readonly combinations: readonly Combination[]
  readonly parties: readonly Party[]
  readonly settings: OverlapSettings
}

/** By key of the difference; works that no judgement is about, and that do not change, have no entry. */
export function judgementsTouched(
  compared: readonly ComparedWork[],
  decisions: Pick<DraftDecisions, 'missing'>,
  project: JudgedProject,
): Map<string, Message[]> {
  const judged = new Set(project.judgements.flatMap(({ a, b }) => [a, b]))
  const changed = new Map<WorkId, { key: string; after: KnownWork }>()
  for (const one of compared) {
    if (one.known === null || !judged.has(one.known.work.id)) continue
    const after = asItBecomes(one, decisions)
    if (after) changed.set(one.known.work.id, { key: one.difference.key, after })
  }
  const touched = project.judgements.filter(({ a, b }) => changed.has(a) || changed.has(b))
  if (touched.length === 0) return new Map()

  const before = new Map(project.works.map((one) => [one.work.id, one]))
  const concerned = new Set(touched.flatMap(({ a, b }) => [a, b]))
  const after = new Map(
    [...concerned].flatMap((id) => {
      const one = changed.get(id)?.after ?? before.get(id)
      return one ? [[id, one] as const] : []
    }),
  )
  const pairs = pairsBetween([...after.values()], project)
  const partyNames = new Map(project.parties.map(({ id, name }) => [id, name]))
  const sentences = new Map<string, Message[]>()
  for (const judgement of touched) {
    const ids = [judgement.a, judgement.b] as const
    const was: JudgedSituation = { facts: judgement.facts, periods: periodsOf(ids, before) }
    const pair = pairs.get(pairKey(...ids))
    const becomes = pair ? { facts: pair, periods: periodsOf(ids, after) } : null
    for (const [id, other] of [ids, ids.toReversed() as [WorkId, WorkId]]) {
      const key = changed.get(id)?.key
      const otherWork = after.get(other)?.work
      if (key === undefined || otherWork === undefined) continue
      const named = { work: otherWork.name, party: partyNames.get(otherWork.party) ?? '' }
      const reasons = reopeningReasons(was, becomes, named)
      const said = reasons.length > 0 ? reasons : [message('difference.judgementStays', named)]
      sentences.set(key, [...(sentences.get(key) ?? []), ...said])
    }
  }
  return sentences
}

/** The known work once the delivery is stored; null when nothing a judgement is based on changes. */
function asItBecomes(
  { difference, read, known }: ComparedWork,
  decisions: Pick<DraftDecisions, 'missing'>,
): KnownWork | null {
  if (known === null) return null
  if (read === null) {
    const decision = decisions.missing.find(({ work }) => work === known.work.id)?.decision
    if (decision !== 'done' && decision !== 'withdrawn') return null
    return { ...known, work: { ...known.work, firmness: decision } }
  }
  if (difference.kinds.length === 0) return null
  const { place } = placeAfter(known, read)
  const work: Work = { ...known.work, ...read.fields, bounds: place?.bounds ?? null }
  return { work, wkb: place?.wkb ?? null }
}

function pairsBetween(works: readonly KnownWork[], project: JudgedProject): Map<string, Pair> {
  const ids = new Set(works.map(({ work }) => work.id))
  const input = {
    works: works.map(({ work }) => work),
    shapes: shapesFromWkb(works.map(({ wkb }) => wkb)),
    combinations: project.combinations.filter((one) => one.works.some((id) => ids.has(id))),
    judgements: [],
    parties: project.parties,
  }
  const { pairs } = readOverlaps(input, project.settings, { pairsOnly: false })
  return new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
}

function periodsOf(ids: readonly WorkId[], works: ReadonlyMap<WorkId, KnownWork>) {
  return ids.map((id) => {
    const { start = null, end = null } = works.get(id)?.work.period ?? {}
    return { start, end }
  })
}

function pairKey(a: WorkId, b: WorkId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
