/**
 * One delivery on the desk: read, compared with what the party has, decided upon and stored. It lives in a thread of its
 * own and asks the store itself, so that a hundred thousand works never pass the thread that answers the window.
 */
import { unpackBytes } from '../../shared/bytes/packed-bytes.ts'
import { isByHand } from '../../shared/domain/by-hand.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { Delivery } from '../../shared/domain/delivery.ts'
import type {
  Difference,
  DifferenceCounts,
  DifferenceGroup,
  DraftDecisions,
} from '../../shared/domain/difference.ts'
import type { Draft, Question } from '../../shared/domain/draft.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { searchedKinds } from '../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { projector, reproject } from '../../shared/geo/crs.ts'
import { centreOf } from '../../shared/geo/measure.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import { handedInWork, type HandedInWork } from '../../shared/sharing/handed-in.ts'
import { today } from '../../shared/time/today.ts'
import type { DeliveredFile } from '../import/files/index.ts'
import {
  compareDelivery,
  type ComparedWork,
  agreementsTouched,
  judgementsTouched,
  type JudgedProject,
  type KnownWork,
  leftBefore,
  placeAfter,
  shownDifference,
  countGroups,
  openRows,
  takeOver,
  type TakenOver,
} from '../import/differences/index.ts'
import {
  readDelivery,
  type DeliveryReading,
  type ReadingContext,
  type ReadingOptions,
  type ReadWork,
} from '../import/index.ts'
import type { CommandBy, StoreClient } from '../store/index.ts'
import { filesAhead, type FilesAhead } from './files-ahead.ts'
import { refuseNothing } from './refuse-nothing.ts'
import { WorksAhead } from './works-ahead.ts'

/** Rows shown at the mapping desk; the report counts all of them. */
const previewRows = 200
/** Questions that are written out; all of them are counted, and stand among the differences. */
const mostQuestions = 100

export interface DeskInput {
  /** Who takes them over empties the list: files are let go of one by one, as soon as nothing of them is needed any more. */
  readonly files: DeliveredFile[]
  readonly partyName: string
  readonly options: Omit<ReadingOptions, 'projectCrs' | 'context' | 'onProgress' | 'signal'>
}

type ShownDraft = Omit<Draft, 'id'>

interface Outline {
  readonly key: string
  readonly was: GeoJSON.Geometry | null
  readonly becomes: GeoJSON.Geometry | null
}

/** Any number of calls, answered in the order they are asked. */
export interface DraftDesk {
  /** The draft with the decisions so far, compared with the project as it is now. */
  show(): Promise<ShownDraft>
  /** Takes the place of all decisions before it. */
  decide(decisions: DraftDecisions): Promise<ShownDraft>
  differences(asked: {
    group: DifferenceGroup | null
    offset: number
    limit: number
  }): Promise<{ total: number; differences: Difference[] }>
  /** In longitude and latitude. */
  outlines(keys: readonly string[]): Promise<Outline[]>
  /** The places of all rows as a GeoJSON file in longitude and latitude. */
  places(): Uint8Array<ArrayBuffer>
  /** Every row that became a work, as it is told of to its party. */
  handedIn(): HandedInWork[]
  /**
   * Stores what is taken over. Rows nobody answered for make it fail with `difference.stillAsked`, unless `likeliest`:
   * then each is the work it is likest to.
   */
  store(by: CommandBy, options: { likeliest: boolean }): Promise<{ revision: number; delivery: Delivery }>
  /** The files as they were handed in, on memory that threads share. */
  files(): Promise<readonly DeliveredFile[]>
}

/** The delivery held against the project as it was at one revision, with what people said about rows. */
interface Compared {
  readonly revision: number
  readonly matches: string
  readonly works: readonly ComparedWork[]
  readonly counts: DifferenceCounts
  readonly judged: JudgedProject | null
  readonly combinations: readonly Combination[]
  /** Keys of rows that people left out of an earlier delivery. */
  readonly left: ReadonlySet<string>
  readonly party: PartyId | null
}

/** What all decisions together come to. */
interface Decided {
  readonly compared: Compared
  readonly decisions: DraftDecisions
  readonly taken: TakenOver
  readonly agreements: ReturnType<typeof agreementsTouched>
  readonly judgements: ReturnType<typeof judgementsTouched>
}

/** Reads the files. Fails as `readDelivery` does. */
export async function openDesk(
  store: StoreClient,
  input: DeskInput,
  { onProgress, onOpened }: Required<Pick<ReadingOptions, 'onProgress' | 'onOpened'>>,
): Promise<DraftDesk> {
  const { crs, isReadOnly } = await store.summary()
  const context = await readingContext(store, input.partyName)
  const ahead = isReadOnly ? null : new WorksAhead(store)
  // Of a party whose works are known most rows are known works, and only what is new can be stored as it was read.
  const onWorks = context.earlier.length > 0 ? undefined : ahead?.take.bind(ahead)
  const options = { ...input.options, projectCrs: crs, context, onProgress, ...(onWorks && { onWorks }) }
  const files = filesAhead(input.files, ahead)
  const letGo = () => {
    input.files.length = 0
    onOpened()
  }
  const reading = await readDelivery(input.files, { ...options, onOpened: letGo })
  onProgress({ what: message('difference.comparing'), done: 0, total: null })
  return new Desk(store, { partyName: input.partyName, files, ahead }, crs, reading)
}

interface DeskHolds extends Pick<DeskInput, 'partyName'> {
  readonly files: FilesAhead
  /** Null: nothing can be stored. */
  readonly ahead: WorksAhead | null
}

class Desk implements DraftDesk {
  readonly #store: StoreClient
  readonly #input: DeskHolds
  readonly #crs: string
  readonly #reading: DeliveryReading
  #decisions: DraftDecisions = { matches: [], left: [], missing: [], corrections: [] }
  #hasLeftAsBefore = false
  #compared: Compared | null = null
  #decided: Decided | null = null

  constructor(store: StoreClient, input: DeskHolds, crs: string, reading: DeliveryReading) {
    this.#store = store
    this.#input = input
    this.#crs = crs
    this.#reading = reading
  }

  async show(): Promise<ShownDraft> {
    const { taken, compared, agreements } = await this.#decide()
    const { works, counts, party } = compared
    const { tables, questions } = this.#reading
    return {
      partyName: this.#input.partyName,
      party,
      report: taken.report,
      tables: [...tables],
      questions: [...questions, ...questionsOf(openRows(works, this.#decisions))],
      changes: taken.changes,
      counts,
      decisions: this.#decisions,
      agreements: [...new Set([...agreements.values()].map(({ name }) => name))],
      preview: this.#reading.works.slice(0, previewRows).map((work) => previewOf(work, this.#crs)),
    }
  }

  decide(decisions: DraftDecisions): Promise<ShownDraft> {
    this.#decisions = decisions
    return this.show()
  }

  async differences({ group, offset, limit }: Parameters<DraftDesk['differences']>[0]) {
    const { compared, agreements, judgements } = await this.#decide()
    const { works } = compared
    const all = group === null ? works : works.filter((one) => one.group === group)
    const page = all.slice(offset, offset + limit)
    return {
      total: all.length,
      differences: page.map((one) => shownDifference(one, { agreements, judgements, left: compared.left })),
    }
  }

  async outlines(keys: readonly string[]): Promise<Outline[]> {
    const { works } = await this.#compare()
    const wanted = new Set(keys)
    const toDegrees = projector(this.#crs, 'EPSG:4326')
    const shapeOf = (wkb: Uint8Array | null) => wkb && reproject(fromWkb(wkb), toDegrees)
    return works
      .filter(({ key }) => wanted.has(key))
      .map((one) => ({
        key: one.key,
        was: shapeOf(one.known && one.known.wkb),
        becomes: shapeOf(placeOnceStored(one)),
      }))
  }

  places(): Uint8Array<ArrayBuffer> {
    const toDegrees = projector(this.#crs, 'EPSG:4326')
    const features = this.#reading.works.flatMap(({ fields, place, placing, source }) => {
      if (place === null) return []
      const { number, name, discipline } = fields
      const properties = { ...source, number, name, sure: placing.sure, discipline }
      return [{ type: 'Feature' as const, geometry: reproject(fromWkb(place.wkb), toDegrees), properties }]
    })
    return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
  }

  handedIn() {
    const day = today()
    return this.#reading.works.map(({ source, placing, fields }) =>
      handedInWork({ source, placing }, fields, day),
    )
  }

  async store(by: CommandBy, { likeliest }: { likeliest: boolean }) {
    refuseNothing(this.#reading, this.#input.partyName)
    const open = await this.#open()
    if (open.length > 0 && !likeliest)
      throw new ExpectedFailure(message('difference.stillAsked', { rows: open.length }))
    await this.#answerLikeliest(open)
    const { taken } = await this.#decide()
    const { moved, shifted } = taken.changes
    const { partyName, ahead } = this.#input
    const files = await this.#input.files.rest
    const isReady = await ahead?.end(taken.added)
    return this.#store.run('delivery.store', { partyName, files, moved, shifted, ...taken, ...isReady }, by)
  }

  files(): Promise<readonly DeliveredFile[]> {
    return this.#input.files.all()
  }

  async #open(): Promise<ComparedWork[]> {
    return openRows((await this.#compare()).works, this.#decisions)
  }

  /** Every open row is the work it is likest to; one whose work is another row's is a new work, so that none stays open. */
  async #answerLikeliest(asked: readonly ComparedWork[]): Promise<void> {
    this.#answer(asked, ({ likeliest }) => likeliest)
    for (let open = await this.#open(); open.length > 0; open = await this.#open())
      this.#answer(open, () => null)
  }

  #answer(open: readonly ComparedWork[], workOf: (row: ComparedWork) => WorkId | null): void {
    if (open.length === 0) return
    const matches = open.flatMap((row) =>
      row.read === null ? [] : [{ source: row.read.source, work: workOf(row) }],
    )
    this.#decisions = { ...this.#decisions, matches: [...this.#decisions.matches, ...matches] }
  }

  /** Only what people said about rows changes which work they are; the rest is worked out on top of that. */
  async #compare(): Promise<Compared> {
    const { revision } = await this.#store.summary()
    const matches = JSON.stringify(this.#decisions.matches)
    if (this.#compared?.revision === revision && this.#compared.matches === matches) return this.#compared
    const party = (await this.#store.partyByName(this.#input.partyName))?.id ?? null
    const known = party === null ? [] : await this.#store.knownWorks(party)
    const works = compareDelivery(known, this.#reading.works, this.#decisions)
    const judged = known.length === 0 ? null : await judgedProject(this.#store, known)
    const combinations = known.length === 0 ? [] : await this.#store.combinations()
    const left = party === null ? noKeys : await leftEarlier(this.#store, party, works)
    this.#leaveAsBefore(left)
    const counts = countGroups(works)
    this.#compared = { revision, matches, works, counts, judged, combinations, party, left }
    return this.#compared
  }

  /** Once: who takes such a row over after all has the last word. */
  #leaveAsBefore(keys: ReadonlySet<string>): void {
    if (this.#hasLeftAsBefore) return
    this.#hasLeftAsBefore = true
    if (keys.size === 0) return
    this.#decisions = { ...this.#decisions, left: [...new Set([...this.#decisions.left, ...keys])] }
  }

  async #decide(): Promise<Decided> {
    const compared = await this.#compare()
    const decisions = this.#decisions
    if (this.#decided?.compared === compared && this.#decided.decisions === decisions) return this.#decided
    const { works, judged, combinations } = compared
    this.#decided = {
      compared,
      decisions,
      taken: takeOver(works, decisions, this.#reading.report),
      agreements: agreementsTouched(works, decisions, combinations),
      judgements: judged ? judgementsTouched(works, decisions, judged) : new Map<string, Message[]>(),
    }
    return this.#decided
  }
}

/** What the project knows of the party and of its streets when this delivery is read. */
async function readingContext(store: StoreClient, partyName: string): Promise<ReadingContext> {
  const [party, { layers }] = await Promise.all([store.partyByName(partyName), store.summary()])
  const searched = layers.filter(({ kind }) => searchedKinds.has(kind))
  return {
    profiles: party === null ? [] : await store.mappings(party.id),
    earlier: party === null ? [] : earlierWorks(await store.knownWorks(party.id)),
    layers: await Promise.all(
      searched.map(async ({ id, name, kind }) => ({ name, kind, features: await store.layer(id) })),
    ),
  }
}

function earlierWorks(known: readonly KnownWork[]): ReadingContext['earlier'] {
  // Where people put a work in by hand its party never said.
  const delivered = known.filter(({ work }) => !isByHand(work))
  return delivered.flatMap(({ work: { id, number, name, discipline, bounds, placing }, wkb }) =>
    wkb === null || bounds === null ? [] : [{ work: id, number, name, discipline, placing, wkb, bounds }],
  )
}

const noKeys: ReadonlySet<string> = new Set()

async function leftEarlier(store: StoreClient, party: PartyId, works: readonly ComparedWork[]) {
  const earlier = await store.mappings(party)
  return leftBefore(
    works,
    earlier.flatMap(({ leftOut }) => leftOut),
  )
}

/** The judgements on works of the party; null when there are none, so that nothing is fetched for them. */
async function judgedProject(store: StoreClient, known: readonly KnownWork[]): Promise<JudgedProject | null> {
  const ours = new Set(known.map(({ work }) => work.id))
  const judgements = (await store.judgements()).filter(({ a, b }) => ours.has(a) || ours.has(b))
  if (judgements.length === 0) return null
  const [works, packed, combinations, parties, { overlapSettings: settings }] = await Promise.all([
    store.works(),
    store.places(),
    store.combinations(),
    store.parties(),
    store.summary(),
  ])
  const places = unpackBytes(packed)
  const judged = new Set(judgements.flatMap(({ a, b }) => [a, b]))
  const concerned = works.flatMap((work, at) =>
    judged.has(work.id) ? [{ work, wkb: places[at] ?? null }] : [],
  )
  return { judgements, works: concerned, combinations, parties, settings }
}

function questionsOf(open: readonly ComparedWork[]): Question[] {
  return open.slice(0, mostQuestions).flatMap(({ difference: { fields, candidates }, read, likeliest }) => {
    const [first] = candidates
    if (read === null || first === undefined) return []
    const { file, sheet, row } = read.source
    const where = [file, sheet, row].filter((part) => part !== null).join(' · ')
    const values = { where, name: fields.name, work: first.name, number: first.number ?? '—' }
    return {
      about: 'match' as const,
      file,
      sheet,
      message: message(first.isByHand ? 'difference.whichByHand' : 'difference.whichWork', values),
      value: String(row),
      proposal: likeliest === null ? 'new' : `same:${first.number ?? first.name}`,
    }
  })
}

function previewOf({ fields, placing, source, place }: ReadWork, crs: string): Draft['preview'][number] {
  const centre = place && centreOf(fromWkb(place.wkb))
  const at = centre && projector(crs, 'EPSG:4326')(...centre)
  return { ...fields, ...source, placing, at }
}

/** Null for a work that is missing: nothing is delivered of it. */
function placeOnceStored({ read, known }: ComparedWork): Uint8Array | null {
  if (read === null) return null
  return (known ? placeAfter(known, read).place : read.place)?.wkb ?? null
}
