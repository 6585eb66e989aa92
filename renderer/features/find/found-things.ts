/** Everything that is found by its name or number, in groups of a kind. */
import type { Agreement } from '../../../shared/domain/agreement.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { FoundPlace } from '../../../shared/domain/reference-layer.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { ClusterRow } from '../../state/index.ts'

/** In the order in which they stand under each other. */
export const foundKinds = [
  'street',
  'district',
  'address',
  'party',
  'work',
  'cluster',
  'combination',
  'decision',
] as const
export type FoundKind = (typeof foundKinds)[number]

export type FoundThing =
  | { readonly is: 'place'; readonly place: FoundPlace }
  /** A street or district that works name, where no layer knows it. */
  | { readonly is: 'named'; readonly name: string; readonly works: readonly Work[] }
  | { readonly is: 'party'; readonly party: Party }
  | { readonly is: 'work'; readonly work: Work }
  | { readonly is: 'cluster'; readonly cluster: ClusterRow; readonly rank: number }
  | { readonly is: 'combination'; readonly combination: Combination }
  | { readonly is: 'agreement'; readonly agreement: Agreement }
  | { readonly is: 'judgement'; readonly judgement: Judgement; readonly about: string }

export interface FoundGroup {
  readonly kind: FoundKind
  /** The best of them. */
  readonly things: readonly FoundThing[]
  /** The key of the first that is not among them; null: there is none. */
  readonly next: string | null
  readonly total: number
  /** There may be more of them than were counted. */
  readonly isAtLeast: boolean
}

/** Tells things of one group apart. */
export function keyOf(thing: FoundThing): string {
  switch (thing.is) {
    case 'place':
      return `${thing.place.layer} ${thing.place.name}`
    case 'named':
      return thing.name
    case 'party':
      return thing.party.id
    case 'work':
      return thing.work.id
    case 'cluster':
      return thing.cluster.id
    case 'combination':
      return thing.combination.id
    case 'agreement':
      return thing.agreement.id
    case 'judgement':
      return thing.judgement.id
  }
}
