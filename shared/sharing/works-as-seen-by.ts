/** The works with their places for whom they go out to. */
import type { Combination } from '../domain/combination.ts'
import type { Work } from '../domain/work.ts'
import { sightOf, type Audience, type Seen } from './seen.ts'

export interface PlacedWorks {
  readonly works: readonly Work[]
  /** In the order of the works: WKB in metres, null for a work without a place. */
  readonly places: readonly (Uint8Array | null)[]
  readonly combinations: readonly Combination[]
}

/** For a party: its own works, those they are combined with, and those combinations. */
export function worksAsSeenBy(all: PlacedWorks, party: Audience): Seen<PlacedWorks> {
  return (party === null ? all : worksOf(all, party)) as Seen<PlacedWorks>
}

function worksOf({ works, places, combinations }: PlacedWorks, party: NonNullable<Audience>): PlacedWorks {
  const { concerns, isSeen } = sightOf(
    party,
    works,
    combinations.map((combination) => combination.works),
  )
  const chosen = works.flatMap((work, at) => (isSeen(work.id) ? [{ work, place: places[at] ?? null }] : []))
  return {
    works: chosen.map(({ work }) => work),
    places: chosen.map(({ place }) => place),
    combinations: combinations.filter((combination) => concerns(combination.works)),
  }
}
