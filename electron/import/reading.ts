/** What reading a delivery takes and gives: the words between import and whoever stores or shows it. */
import type { Mapping, ImportReport } from '../../shared/domain/delivery.ts'
import type { Discipline } from '../../shared/domain/discipline.ts'
import type { DraftTable, Question } from '../../shared/domain/draft.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { SourceRow, WorkFields } from '../../shared/domain/work.ts'

/** One delivered file. A zip stays one file; what is inside is named `planning.zip/riool.shp` later. */
export interface DeliveredFile {
  /** Inside the delivery, `/` between folders. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A row of a delivery as a work, before anyone compared or stored it. */
export interface ReadWork {
  readonly fields: WorkFields
  /** In the project's coordinate system, mended; null: a work without a place. */
  readonly geometry: GeoJSON.Geometry | null
  readonly source: SourceRow
}

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
  readonly onProgress?: (progress: ReadingProgress) => void
  /** Aborted: reading stops and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}
