/** Everything that is computed upon, read once, and from then on kept up with what commands touch. */
import { packBytes, unpackBytes, type PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { ChangedRecords } from '../store/index.ts'
import type { ProjectToCompare } from '../workers/project-to-compare.ts'
import type { SharedStore } from '../workers/store-client.ts'
import { worksInColumns, worksOfColumns, type WorksInColumns } from '../workers/works-in-columns.ts'

/** The project as it stood at one revision. `works` and `places` have the same order, by id. */
export interface Snapshot {
  readonly summary: ProjectSummary
  readonly works: readonly Work[]
  /** The same, as they were read; null once some of them changed. */
  readonly inColumns: WorksInColumns | null
  readonly places: readonly (Uint8Array | null)[]
  /** The same, as they were read; null once some works changed. */
  readonly inPlaces: PackedBytes | null
  readonly parties: Party[]
  readonly combinations: Combination[]
  readonly judgements: Judgement[]
  readonly exceptions: DigRestException[]
  /** Areas that rest, with WKB in metres. */
  readonly closedAreas: (ClosedArea & { wkb: Uint8Array })[]
}

/** Places as they are handed over, and the project they are of. */
export interface PlacesAt extends Pick<Snapshot, 'summary'> {
  readonly inPlaces: PackedBytes
}

/** A snapshot on its way: more has to be done with its places before they are seen, so they come first. */
export interface ComingSnapshot {
  readonly placed: () => Promise<PlacesAt>
  readonly whole: Promise<Snapshot>
}

/** Asked in one breath: the store's thread answers in order, so no command can come in between. */
export function readSnapshot(store: SharedStore): ComingSnapshot {
  const placed = Promise.all([store.summary(), store.places()]).then(([summary, inPlaces]) => ({
    summary,
    inPlaces,
  }))
  const rest = Promise.all([
    store.worksInColumns(),
    store.parties(),
    store.combinations(),
    store.judgements(),
    store.digRestExceptions(),
    store.closedAreas(),
  ])
  const whole = Promise.all([placed, rest]).then(([first, others]) => wholeOf(first, others))
  return { placed: () => placed, whole }
}

function wholeOf(
  { summary, inPlaces }: PlacesAt,
  [inColumns, parties, combinations, judgements, exceptions, closedAreas]: [
    WorksInColumns,
    ...[Snapshot['parties'], Snapshot['combinations'], Snapshot['judgements']],
    ...[Snapshot['exceptions'], Snapshot['closedAreas']],
  ],
): Snapshot {
  let works: readonly Work[] | null = null
  let places: Snapshot['places'] | null = null
  return {
    ...{ summary, inPlaces, inColumns, parties, combinations, judgements, exceptions, closedAreas },
    // Who only looks at the map needs none of them here.
    get works() {
      return (works ??= worksOfColumns(inColumns))
    },
    get places() {
      return (places ??= unpackBytes(inPlaces))
    },
  }
}

export function placesOf(snapshot: Snapshot): PlacesAt {
  // Those of each are made when they are asked for.
  return { summary: snapshot.summary, inPlaces: snapshot.inPlaces ?? packBytes(snapshot.places) }
}

/** As threads that compare its works take it, by its own settings. */
export function projectToCompare(
  snapshot: Snapshot,
  water: Water | null,
): Omit<ProjectToCompare, 'pairsOnly'> {
  const { summary, parties, combinations, judgements, exceptions, closedAreas } = snapshot
  const works = snapshot.inColumns ?? worksInColumns(snapshot.works)
  const { inPlaces: places } = placesOf(snapshot)
  const settings = summary.overlapSettings
  return { works, places, parties, combinations, judgements, exceptions, closedAreas, water, settings }
}

/** The project as it stands now, from how it stood; read as a whole where that cannot be followed. */
export async function followSnapshot(store: SharedStore, before: Snapshot): Promise<Snapshot> {
  const changed = await store.changesSince(before.summary.revision)
  return changed === null ? readSnapshot(store).whole : snapshotWith(before, changed)
}

function snapshotWith(
  before: Snapshot,
  { summary, works, gone, ...lists }: ChangedRecords & { readonly summary: ProjectSummary },
): Snapshot {
  const { combinations, judgements, exceptions, closedAreas } = lists
  const { parties } = before
  return {
    parties,
    ...worksWith(before, works, gone),
    summary,
    combinations: combinations ?? before.combinations,
    judgements: judgements ?? before.judgements,
    exceptions: exceptions ?? before.exceptions,
    closedAreas: closedAreas ?? before.closedAreas,
  }
}

/** Both lists are in the order of ids and stay so. */
function worksWith(
  { works, places, inColumns, inPlaces }: Snapshot,
  changed: ChangedRecords['works'],
  gone: readonly WorkId[],
): Pick<Snapshot, 'works' | 'places' | 'inColumns' | 'inPlaces'> {
  if (changed.length + gone.length === 0) return { works, places, inColumns, inPlaces }
  const touched = new Set([...gone, ...changed.map(({ work }) => work.id)])
  const coming = changed.toSorted((one, two) => (one.work.id < two.work.id ? -1 : 1))
  const none = { inColumns: null, inPlaces: null }
  const merged = { works: [] as Work[], places: [] as (Uint8Array | null)[], ...none }
  const put = (work: Work, wkb: Uint8Array | null) => {
    merged.works.push(work)
    merged.places.push(wkb)
  }
  let [next] = coming.splice(0, 1)
  works.forEach((work, at) => {
    for (; next !== undefined && next.work.id < work.id; [next] = coming.splice(0, 1))
      put(next.work, next.wkb)
    if (!touched.has(work.id)) put(work, places[at] ?? null)
  })
  for (const { work, wkb } of next === undefined ? [] : [next, ...coming]) put(work, wkb)
  return merged
}
