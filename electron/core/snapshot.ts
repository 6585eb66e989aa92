/** Everything that is computed upon, read once, and from then on kept up with what commands touch. */
import type { Combination } from '../../shared/domain/combination.ts'
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { ChangedRecords, StoreClient } from '../store/index.ts'

/** The project as it stood at one revision. `works` and `places` have the same order, by id. */
export interface Snapshot {
  readonly summary: ProjectSummary
  readonly works: Work[]
  readonly places: (Uint8Array | null)[]
  readonly parties: Party[]
  readonly combinations: Combination[]
  readonly judgements: Judgement[]
  readonly exceptions: DigRestException[]
  /** Areas that rest, with WKB in metres. */
  readonly closedAreas: (ClosedArea & { wkb: Uint8Array })[]
}

/** Asked in one breath: the store's thread answers in order, so no command can come in between. */
export async function readSnapshot(store: StoreClient): Promise<Snapshot> {
  const [summary, works, places, parties, combinations, judgements, exceptions, closedAreas] =
    await Promise.all([
      store.summary(),
      store.works(),
      store.places(),
      store.parties(),
      store.combinations(),
      store.judgements(),
      store.digRestExceptions(),
      store.closedAreas(),
    ])
  return { summary, works, places, parties, combinations, judgements, exceptions, closedAreas }
}

/** The project as it stands now, from how it stood; read as a whole where that cannot be followed. */
export async function followSnapshot(store: StoreClient, before: Snapshot): Promise<Snapshot> {
  const changed = await store.changesSince(before.summary.revision)
  return changed === null ? readSnapshot(store) : snapshotWith(before, changed)
}

function snapshotWith(
  before: Snapshot,
  { summary, works, gone, ...lists }: ChangedRecords & { readonly summary: ProjectSummary },
): Snapshot {
  const { combinations, judgements, exceptions, closedAreas } = lists
  return {
    ...before,
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
  { works, places }: Snapshot,
  changed: ChangedRecords['works'],
  gone: readonly WorkId[],
): Pick<Snapshot, 'works' | 'places'> {
  if (changed.length + gone.length === 0) return { works, places }
  const touched = new Set([...gone, ...changed.map(({ work }) => work.id)])
  const coming = changed.toSorted((one, two) => (one.work.id < two.work.id ? -1 : 1))
  const merged: Pick<Snapshot, 'works' | 'places'> = { works: [], places: [] }
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
