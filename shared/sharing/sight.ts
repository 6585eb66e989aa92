/** Who looks at the project, and what they see of its works. */
import type { PartyId, WorkId } from '../domain/ids.ts'
import { sharedBy, ShareLevel, type Audience, type Shared, type Sharing } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'
import { asSeen, type MaySee } from '../records/seen.ts'
import { fieldRules } from './field-rules.ts'

/** Who looks, at what parties share; null: who draws up the plan, from whom nothing is kept. */
export type Viewer = (Audience & { readonly sharing: Sharing }) | null

/** `forWhom` null: who draws up the plan. */
export function viewerOf(forWhom: Audience | null, { sharing }: { readonly sharing: Sharing }): Viewer {
  return forWhom && { ...forWhom, sharing }
}

/** What a viewer sees of works, and of what is about them. */
export interface Sight {
  /** Whether it takes part in what is about these works; everyone takes part in everything. */
  readonly concerns: (works: readonly WorkId[]) => boolean
  /** Null: not even that it is there. */
  readonly levelOf: (work: WorkId) => ShareLevel | null
  /** Told of by itself, in full or in outline. */
  readonly isShown: (work: WorkId) => boolean
  readonly sharesInFull: (party: PartyId) => boolean
  /** For a record about these works. */
  readonly mayOf: (works: readonly WorkId[]) => MaySee
  readonly work: (work: Work) => Work
}

/**
 * A party sees its own works in full, and those of others, as these share them, in groups that have one of its own in them.
 * Everyone sees all works as they are shared.
 */
export function sightOf(
  viewer: NonNullable<Viewer>,
  works: readonly Work[],
  groups: readonly (readonly WorkId[])[],
): Sight {
  const isOwn = (party: PartyId) => party === viewer.party
  const own = new Set(works.filter(({ party }) => isOwn(party)).map(({ id }) => id))
  const concerns = (group: readonly WorkId[]) => viewer.party === null || group.some((id) => own.has(id))
  const met = new Set(groups.filter(concerns).flat())
  const sharedWith = sharedWithViewer(viewer)
  const levels = new Map(
    works
      .filter(({ id }) => viewer.party === null || own.has(id) || met.has(id))
      .map(({ id, party }) => [id, sharedWith(party).level]),
  )
  const isInFull = (work: WorkId) => levels.get(work) === 'full'
  const mayOf = (group: readonly WorkId[]): MaySee => {
    const open = group.every(isInFull)
    const agreed = open || group.some((id) => own.has(id))
    return { open, agreed, money: false, own: false, inside: false }
  }
  return {
    concerns,
    levelOf: (work) => levels.get(work) ?? null,
    isShown: (work) => levels.has(work) && levels.get(work) !== 'counted',
    sharesInFull: (party) => sharedWith(party).level === 'full',
    mayOf,
    work(work) {
      if (isOwn(work.party)) return work
      const { level, ...shared } = sharedWith(work.party)
      const open = level === 'full'
      const may = { open, agreed: open, money: open && shared.money, own: open && shared.own, inside: false }
      return asSeen(fieldRules.work, work, may)
    },
  }
}

const fromMost = ShareLevel.options

/** By party; the lesser of what it shares and what is asked. */
function sharedWithViewer({ party: viewer, atMost, sharing }: NonNullable<Viewer>) {
  const known = new Map<PartyId, Shared>()
  const reckon = (party: PartyId): Shared => {
    if (party === viewer) return { level: 'full', money: true, own: true }
    const shared = sharedBy(sharing, party)
    const least = Math.max(fromMost.indexOf(shared.level), fromMost.indexOf(atMost))
    return { ...shared, level: fromMost[least] ?? 'counted' }
  }
  return (party: PartyId): Shared => {
    const shared = known.get(party) ?? reckon(party)
    known.set(party, shared)
    return shared
  }
}
