/** What a delivery does to judgements on pairs with the works it changes: a sentence each. */
import type { Combination } from '../../../shared/domain/combination.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { JudgementId, WorkId } from '../../../shared/domain/ids.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import type { Message } from '../../../shared/domain/message.ts'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { shapesFromWkb } from '../../../shared/geo/shapes.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { findAmong, whatReopens } from '../../../shared/overlap/judgements/judgements-standing.ts'
import type { Reopening } from '../../../shared/overlap/judgements/reopening.ts'
import type { ComparedWork } from './compare-delivery.ts'
import { asItCounts, onceDelivered, type KnownWork } from './known-work.ts'
import { whatItDoes } from './judgement-sentences.ts'
import { placeAfter } from './place-relation.ts'

/** What people decided in the project, and what is needed to see whether it stands. */
export interface JudgedProject {
  readonly judgements: readonly Judgement[]
  /** All works that a judgement is about, as they count. */
  readonly works: readonly KnownWork[]
  readonly combinations: readonly Combination[]
  readonly parties: readonly Party[]
  readonly settings: OverlapSettings
}

/** By key of the difference; works that no judgement is about, and that do not change, have no entry. */
export function judgementsTouched(
  compared: readonly ComparedWork[],
  decisions: Pick<DraftDecisions, 'missing' | 'corrections'>,
  project: JudgedProject,
): Map<string, Message[]> {
  const judged = new Set(project.judgements.flatMap(({ a, b }) => [a, b]))
  const changed = new Map<WorkId, { key: string; after: KnownWork }>()
  for (const one of compared) {
    if (one.known === null || one.known.isAside === true || !judged.has(one.known.work.id)) continue
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
  const concernedBefore = [...concerned].flatMap((id) => before.get(id) ?? [])
  const [was, becomes] = [concernedBefore, [...after.values()]].map((works) =>
    standingOf(touched, works, project),
  ) as [Standing, Standing]
  const partyNames = new Map(project.parties.map(({ id, name }) => [id, name]))
  const sentences = new Map<string, Message[]>()
  for (const { id: judgement, a, b } of touched) {
    for (const [work, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = changed.get(work)?.key
      const otherWork = after.get(other)?.work
      if (key === undefined || otherWork === undefined) continue
      const named = { work: otherWork.name, party: partyNames.get(otherWork.party) ?? '' }
      const said = whatItDoes(was.get(judgement) ?? null, becomes.get(judgement) ?? null, named)
      sentences.set(key, [...(sentences.get(key) ?? []), ...said])
    }
  }
  return sentences
}

/** The known work once the delivery is stored; null when nothing a judgement is based on changes. */
function asItBecomes(
  { difference, read, known }: ComparedWork,
  decisions: Pick<DraftDecisions, 'missing' | 'corrections'>,
): KnownWork | null {
  if (known === null) return null
  if (read === null) {
    const decision = decisions.missing.find(({ work }) => work === known.work.id)?.decision
    if (decision !== 'done' && decision !== 'withdrawn') return null
    return { ...known, work: { ...asItCounts(known), firmness: decision } }
  }
  if (difference.kinds.length === 0) return null
  const { place } = placeAfter(known, read)
  const work: Work = { ...onceDelivered(known, read.fields, decisions), bounds: place?.bounds ?? null }
  return { work, wkb: place?.wkb ?? null }
}

/** Why each judgement re-opens among these works, counted from the moment of judging; no entry where it is no pair. */
type Standing = ReadonlyMap<JudgementId, readonly Reopening[]>

function standingOf(
  judgements: readonly Judgement[],
  works: readonly KnownWork[],
  project: JudgedProject,
): Standing {
  const ids = new Set(works.map(({ work }) => work.id))
  const input = {
    works: works.map(({ work }) => work),
    shapes: shapesFromWkb(works.map(({ wkb }) => wkb)),
    combinations: project.combinations.filter((one) => one.works.some((id) => ids.has(id))),
    judgements,
    parties: project.parties,
  }
  const pairOf = findAmong(readOverlaps(input, project.settings, { pairsOnly: false }).pairs)
  return new Map(
    whatReopens(input, pairOf).flatMap(({ judgement: { id, a, b }, reopened }) =>
      pairOf(a, b) ? [[id, reopened] as const] : [],
    ),
  )
}
