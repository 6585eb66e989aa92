/**
 * Everything that is computed upon, read once, and from then on kept up with what commands touch. It stands here as it was
 * read, packed, with what became of it since beside it: most of the time the engine is the only one who needs works as objects.
 */
import { packBytes, unpackBytes, type PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { WorkEdit } from '../../shared/overlap/live/overlap-difference.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { ChangedRecords } from '../store/index.ts'
import type { ProjectToCompare } from '../workers/project-to-compare.ts'
import type { SharedStore } from '../workers/store-client.ts'
import { worksInColumns, worksOfColumns, type WorksInColumns } from '../workers/works-in-columns.ts'
import { keptColumns, type KeptColumns } from './kept-columns.ts'
import { keptPlaces, type KeptPlaces } from './kept-places.ts'
import { whileMemoryAllows } from './while-memory-allows.ts'

/** Works and their places as they were read, in the order of ids. */
interface AsRead {
  readonly inColumns: KeptColumns
  readonly inPlaces: KeptPlaces
  readonly works: () => readonly Work[]
  readonly places: () => readonly (Uint8Array | null)[]
}

/** A work as it became, with its place. */
type BecomeWork = ChangedRecords['works'][number]
/** Null: it is gone. */
type Became = BecomeWork | null

/** The project as it stood at one revision. */
export interface Snapshot {
  readonly summary: ProjectSummary
  readonly asRead: AsRead
  /** What is not as it was read. Of two snapshots of the same reading those differ that are not the same object in both. */
  readonly became: ReadonlyMap<WorkId, Became>
  /** `works` and `places` have the same order, by id. They are made when they are asked for, and kept while memory allows. */
  readonly works: readonly Work[]
  readonly places: readonly (Uint8Array | null)[]
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
  let first: typeof placed | null = placed
  // From then on the snapshot says how its places are held, and nobody else holds them.
  const letGo = () => (first = null)
  whole.then(letGo, letGo)
  return { placed: () => first ?? whole.then(placesOf), whole }
}

function wholeOf(
  { summary, inPlaces }: PlacesAt,
  [inColumns, parties, combinations, judgements, exceptions, closedAreas]: [
    WorksInColumns,
    ...[Snapshot['parties'], Snapshot['combinations'], Snapshot['judgements']],
    ...[Snapshot['exceptions'], Snapshot['closedAreas']],
  ],
): Snapshot {
  const lists = { parties, combinations, judgements, exceptions, closedAreas }
  return snapshotOf({ summary, ...lists, asRead: asRead(inColumns, inPlaces), became: new Map() })
}

function asRead(inColumns: WorksInColumns, inPlaces: PackedBytes): AsRead {
  const kept = keptColumns(inColumns)
  const places = keptPlaces(inPlaces)
  return {
    inColumns: kept,
    inPlaces: places,
    works: whileMemoryAllows(() => worksOfColumns(kept.columns())),
    places: whileMemoryAllows(() => unpackBytes(places.all())),
  }
}

function snapshotOf(known: Omit<Snapshot, 'works' | 'places'>): Snapshot {
  const works = whileMemoryAllows(() => worksAsBecome(known, known.asRead.works(), ({ work }) => work))
  const places = whileMemoryAllows(() => worksAsBecome(known, known.asRead.places(), ({ wkb }) => wkb))
  return {
    ...known,
    get works() {
      return works()
    },
    get places() {
      return places()
    },
  }
}

/** What was read of all works, in their order, with what became of it. */
function worksAsBecome<Thing>(
  { asRead, became }: Pick<Snapshot, 'asRead' | 'became'>,
  things: readonly Thing[],
  thingOf: (became: BecomeWork) => Thing,
): readonly Thing[] {
  if (became.size === 0) return things
  const coming = [...became].flatMap(([id, is]) => (is === null ? [] : [{ id, thing: thingOf(is) }]))
  coming.sort((one, two) => (one.id < two.id ? -1 : 1))
  const all: Thing[] = []
  let next = 0
  /** Null: all that are left. */
  const takeBefore = (id: WorkId | null) => {
    for (let one = coming[next]; one !== undefined && (id === null || one.id < id); one = coming[++next])
      all.push(one.thing)
  }
  asRead.works().forEach(({ id }, at) => {
    takeBefore(id)
    const thing = things[at]
    if (thing !== undefined && !became.has(id)) all.push(thing)
  })
  takeBefore(null)
  return all
}

/** All its works as they are handed over. */
export function columnsOf(snapshot: Snapshot): WorksInColumns {
  const { asRead, became } = snapshot
  if (became.size === 0) return asRead.inColumns.columns()
  const { works } = snapshot
  return worksInColumns(works, works.length)
}

export function placesOf(snapshot: Snapshot): PlacesAt {
  const { summary, asRead, became } = snapshot
  return { summary, inPlaces: became.size === 0 ? asRead.inPlaces.all() : packBytes(snapshot.places) }
}

/** As threads that compare its works take it, by its own settings. */
export function projectToCompare(
  snapshot: Snapshot,
  water: Water | null,
): Omit<ProjectToCompare, 'pairsOnly'> {
  const { summary, parties, combinations, judgements, exceptions, closedAreas } = snapshot
  const works = columnsOf(snapshot)
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
  const touched: [WorkId, Became][] = [
    ...works.map((one): [WorkId, Became] => [one.work.id, one]),
    ...gone.map((id): [WorkId, Became] => [id, null]),
  ]
  return snapshotOf({
    parties: before.parties,
    asRead: before.asRead,
    became: touched.length === 0 ? before.became : new Map([...before.became, ...touched]),
    summary,
    combinations: combinations ?? before.combinations,
    judgements: judgements ?? before.judgements,
    exceptions: exceptions ?? before.exceptions,
    closedAreas: closedAreas ?? before.closedAreas,
  })
}

/** What makes one snapshot of another; null when they are not of the same reading. */
export function editsBetween(old: Snapshot, now: Snapshot): WorkEdit[] | null {
  if (old.asRead !== now.asRead) return null
  const differ = [...now.became].filter(([id, is]) => old.became.get(id) !== is)
  const edits = differ.map(([id, is]): WorkEdit => editOf(id, is))
  // Who asks about how it was before hears how it was read.
  for (const id of old.became.keys()) if (!now.became.has(id)) edits.push(editOf(id, workAsRead(now, id)))
  return edits
}

function editOf(id: WorkId, became: Became): WorkEdit {
  return became === null ? { remove: id } : { put: became.work, place: became.wkb }
}

function workAsRead({ asRead }: Snapshot, id: WorkId): Became {
  const at = asRead.works().findIndex((work) => work.id === id)
  const work = asRead.works()[at]
  return work ? { work, wkb: asRead.inPlaces.at(at) } : null
}
