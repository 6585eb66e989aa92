/** What small maps of a document are drawn with, for whom it goes out to. */
import type { WorkId } from '../domain/ids.ts'
import type { LayerKind } from '../domain/reference-layer.ts'
import type { Held } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'
import { passed } from './passed.ts'
import { placeInOutline } from './place-in-outline.ts'
import type { Seen } from './seen.ts'

export interface Ground {
  /** Of its works: WKB in metres of the project's system. */
  readonly places: ReadonlyMap<WorkId, Uint8Array>
  /** In the same system. Anyone may look at these: streets and water are nobody's. */
  readonly layers: readonly {
    readonly kind: LayerKind
    readonly features: readonly { readonly name: string | null; readonly wkb: Uint8Array }[]
  }[]
}

export const noGround: Seen<Ground> = passed({ places: new Map(), layers: [] })

/** What tells of works: a plan, minutes, a sheet. */
export interface TellsOfWorks {
  readonly works: readonly Work[]
  readonly held: Pick<Held, 'outlined'>
}

/** Places of works that stand in it, as it tells of them. */
export function groundAsSeen({ works, held }: Seen<TellsOfWorks>, { places, layers }: Ground): Seen<Ground> {
  const outlined = new Set(held.outlined)
  const shown = works.flatMap(({ id }) => {
    const place = places.get(id)
    const seen = place && outlined.has(id) ? placeInOutline(place) : place
    return seen ? [[id, seen] as const] : []
  })
  return passed({ places: new Map(shown), layers })
}
