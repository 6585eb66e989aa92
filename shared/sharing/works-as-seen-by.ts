/** The works with their places for whom they go out to. */
import type { Combination } from '../domain/combination.ts'
import type { Party } from '../domain/party.ts'
import type { Held } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'
import { combinationAsSeen } from './combination-as-seen.ts'
import { heldOf } from './held-of.ts'
import { passed } from './passed.ts'
import { placeInOutline } from './place-in-outline.ts'
import { sightOf, type Viewer } from './sight.ts'
import type { Seen } from './seen.ts'

interface ProjectWorks {
  readonly works: readonly Work[]
  /** In the order of the works: WKB in metres, null for a work without a place. */
  readonly places: readonly (Uint8Array | null)[]
  readonly combinations: readonly Combination[]
  readonly parties: readonly Party[]
}

export interface PlacedWorks extends ProjectWorks {
  readonly held: Held
}

/** For a party: its own works, those they are combined with, and those combinations. For everyone all, as it is shared. */
export function worksAsSeenBy(all: ProjectWorks, viewer: Viewer): Seen<PlacedWorks> {
  const { works, places, combinations, parties } = all
  const whole = { works, places, combinations, parties, held: { outlined: [], counted: [] } }
  return passed(viewer === null ? whole : worksOf(all, viewer))
}

function worksOf(
  { works, places, combinations, parties }: ProjectWorks,
  viewer: NonNullable<Viewer>,
): PlacedWorks {
  const sight = sightOf(
    viewer,
    works,
    combinations.map((combination) => combination.works),
  )
  const byId = new Map(works.map((work) => [work.id, work]))
  const shown = works.flatMap((work, at) =>
    sight.isShown(work.id) ? [{ work, place: places[at] ?? null }] : [],
  )
  return {
    works: shown.map(({ work }) => sight.work(work)),
    places: shown.map(({ work, place }) =>
      place !== null && sight.levelOf(work.id) === 'outline' ? placeInOutline(place) : place,
    ),
    combinations: combinations.flatMap((combination) => {
      if (!sight.concerns(combination.works)) return []
      const members = combination.works.flatMap((id) => byId.get(id) ?? [])
      return combinationAsSeen(combination, members, sight) ?? []
    }),
    parties,
    held: heldOf(works, sight),
  }
}
