/** What reading a delivery takes and gives: the words between import and whoever stores or shows it. */
import type { Mapping, ImportReport, TableMapping } from '../../shared/domain/delivery.ts'
import type { Discipline } from '../../shared/domain/discipline.ts'
import type { DraftTable, Question } from '../../shared/domain/draft.ts'
import type { DeliveryId, WorkId } from '../../shared/domain/ids.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { Bounds, SourceRow, WorkFields } from '../../shared/domain/work.ts'

/** One delivered file. A zip stays one file; what is inside is named `planning.zip/riool.shp` later. */
export interface DeliveredFile {
  /** Inside the delivery, `/` between folders. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A row of a delivery as a work, before anyone compared or stored it. */
export interface ReadWork {
  readonly fields: WorkFields
  /** Null: a work without a place. */
  readonly place: ReadPlace | null
  readonly placing: Placing
  readonly source: SourceRow
  /** The work this row says it is, by the identity a template of ours carries; null: it says nothing. */
  readonly work: WorkId | null
}

/** A mended shape in metres of the project's coordinate system. */
export interface ReadPlace {
  readonly wkb: Uint8Array
  readonly bounds: Bounds
}

/** What the project already knows when a party delivers; all of it may be empty. */
export interface ReadingContext {
  /** How the party's earlier deliveries were read, newest first. */
  readonly profiles: readonly MappingProfile[]
  /** The party's works that have a place. */
  readonly earlier: readonly EarlierWork[]
  /** Streets, addresses, postcodes and districts to find places in. */
  readonly layers: readonly SearchLayer[]
}

export interface MappingProfile {
  readonly delivery: DeliveryId
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly tables: readonly TableMapping[]
}

export interface EarlierWork extends ReadPlace {
  readonly work: WorkId
  readonly number: string | null
  readonly name: string
  readonly discipline: Discipline
  /** How it came to lie there, and whether anyone is sure of it. */
  readonly placing: Placing
}

export interface SearchLayer {
  readonly name: string
  readonly kind: LayerKind
  /** WKB in metres of the project's coordinate system. */
  readonly features: readonly { readonly name: string | null; readonly wkb: Uint8Array }[]
}

export const nothingKnown: ReadingContext = { profiles: [], earlier: [], layers: [] }

export interface DeliveryReading {
  readonly report: ImportReport
  readonly works: readonly ReadWork[]
  readonly tables: readonly DraftTable[]
  /** What the files leave open and the mapping did not answer. */
  readonly questions: readonly Question[]
}

export interface ReadingProgress {
  readonly what: Message
  readonly done: number
  readonly total: number | null
}

export interface ReadingOptions {
  /** `EPSG:28992`, the coordinate system of the project. */
  readonly projectCrs: string
  /** How to read, as an earlier reading gave it back or a person corrected it; null: propose everything. */
  readonly mapping: Mapping | null
  /** For rows whose own columns do not say. */
  readonly discipline: Discipline | null
  /** Coordinate system of files, by choice of a person; null: as the files say. */
  readonly crs: string | null
  readonly context: ReadingContext
  readonly onProgress?: (progress: ReadingProgress) => void
  /**
   * Told of all works in the order of their rows while they are read, where each row lies in its own place. What is not changed
   * afterwards (doubles, parts of one project) is among the works of the reading as the same object, with this rank.
   */
  readonly onWorks?: (works: readonly ReadWork[]) => void
  /** Said once the files are tables: from then on only what is still to be read of them is held. */
  readonly onOpened?: () => void
  /** Aborted: reading stops and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}
