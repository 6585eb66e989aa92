/** The works with their places for whom they go out to. */
import type { Combination } from '../domain/combination.ts'
import type { WorkId } from '../domain/ids.ts'
import type { Party } from '../domain/party.ts'
import type { ProjectColumns } from '../domain/project-column.ts'
import type { Held } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'
import { columnsAsSeen } from './columns-as-seen.ts'
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
  /** What the project says of its works in columns of its own. */
  readonly ofProject: ProjectColumns
}

export interface PlacedWorks extends ProjectWorks {
  readonly held: Held
}

/**
 * For a party: its own works, those they are combined with, and those combinations. For everyone all, as it is shared.
 * @param among only these, of which nothing more is seen than when all went out
 */
export function worksAsSeenBy(
  all: ProjectWorks,
  viewer: Viewer,
  among: ReadonlySet<WorkId> | null = null,
): Seen<PlacedWorks> {
  const { works, places, combinations, parties, ofProject } = all
  const whole = { works, places, combinations, parties, ofProject, held: { outlined: [], counted: [] } }
  const seen = viewer === null ? whole : worksOf(all, viewer)
  return passed(among === null ? seen : onlyThese(seen, among))
}

/** How many of others are only counted is left out: who asks for some works does not ask for that. */
function onlyThese(
  { works, places, held, ofProject, ...rest }: PlacedWorks,
  among: ReadonlySet<WorkId>,
): PlacedWorks {
  const isAmong = works.map(({ id }) => among.has(id))
  return {
    ...rest,
    works: works.filter((_, at) => isAmong[at]),
    places: places.filter((_, at) => isAmong[at]),
    ofProject: { ...ofProject, values: ofProject.values.filter(({ work }) => among.has(work)) },
    held: { outlined: held.outlined.filter((id) => among.has(id)), counted: [] },
  }
}

function worksOf(
  { works, places, combinations, parties, ofProject }: ProjectWorks,
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
    ofProject: columnsAsSeen(ofProject, sight),
    held: heldOf(works, sight),
  }
}
