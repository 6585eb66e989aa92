/** Which coordinate system a table's numbers are in, and the question to ask when the file leaves it open. */
import type { Question } from '../../../shared/domain/draft.ts'
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Bounds } from '../../../shared/domain/work.ts'
import {
  fitsLongitudeLatitude,
  fitsRd,
  longitudeLatitude,
  rd,
  recogniseCrs,
} from '../../../shared/geo/crs.ts'
import type { RawTable } from '../readers/raw-table.ts'

export interface CrsFinding {
  /** Null: not known, or there are no coordinates. */
  readonly crs: string | null
  readonly question: Question | null
  readonly note: Message | null
}

export interface CrsEvidence {
  readonly table: RawTable
  /** By an earlier mapping: answered, whatever the file says. */
  readonly answered: string | null
  /** By an earlier delivery of the same list, for when the file says nothing. */
  readonly remembered: string | null
  /** By choice for the whole delivery. */
  readonly chosen: string | null
  /** Longitude and latitude have columns of their own. */
  readonly inDegrees: boolean
  /** The headings of the coordinates say RD. */
  readonly headingsSayRd: boolean
  /** The boxes of the places, in the file's numbers; empty when there are none. */
  readonly boxes: readonly Bounds[]
}

/** A few rows may lie at 0, 0 or abroad without making the whole table doubtful. */
const enough = 0.9

export function findCrs(evidence: CrsEvidence): CrsFinding {
  const { table, boxes } = evidence
  if (evidence.answered !== null) return known(recognised(evidence.answered))
  if (boxes.length === 0) return known(null)
  const isDegrees = share(boxes, fitsLongitudeLatitude) >= enough
  if (evidence.inDegrees) return known(longitudeLatitude)
  if (evidence.chosen !== null) return fromChoice(recognised(evidence.chosen), isDegrees)
  const said = table.crsText === null ? null : recogniseCrs(table.crsText)
  // Degrees that are no degrees: the file says one thing and holds another, so it says nothing.
  if (said !== null && (isDegrees || !isGeographic(said))) return known(said)
  const note = table.crsText === null ? null : message('import.crsTextUnknown')
  if (table.kind === 'geojson' && isDegrees) return { ...known(longitudeLatitude), note }
  const remembered = evidence.remembered === null ? null : recogniseCrs(evidence.remembered)
  if (remembered !== null && fitsAgain(remembered, boxes)) return { ...known(remembered), note }
  if (share(boxes, fitsRd) >= enough)
    return evidence.headingsSayRd ? known(rd) : asked(table, rd, 'import.askCrsRd', note)
  if (isDegrees) return asked(table, longitudeLatitude, 'import.askCrsDegrees', note)
  return asked(table, null, 'import.askCrs', note)
}

/** The party may have changed its system since: then the numbers do not fit any more. */
function fitsAgain(crs: string, boxes: readonly Bounds[]): boolean {
  const isDegrees = share(boxes, fitsLongitudeLatitude) >= enough
  if (crs === rd) return share(boxes, fitsRd) >= enough
  return isGeographic(crs) === isDegrees
}

function known(crs: string | null): CrsFinding {
  return { crs, question: null, note: null }
}

function asked(table: RawTable, proposal: string | null, key: MessageKey, note: Message | null): CrsFinding {
  const { file, sheet } = table
  const question: Question = {
    about: 'crs',
    value: null,
    file,
    sheet,
    message: message(key, { file }),
    proposal,
  }
  return { crs: proposal, question, note }
}

function fromChoice(chosen: string, isDegrees: boolean): CrsFinding {
  if (!isDegrees || isGeographic(chosen)) return known(chosen)
  return { crs: longitudeLatitude, question: null, note: message('import.degreesInstead', { crs: chosen }) }
}

function recognised(text: string): string {
  const crs = recogniseCrs(text)
  if (crs === null) throw new ExpectedFailure(message('import.unknownCrs', { crs: text.slice(0, 80) }))
  return crs
}

function isGeographic(crs: string): boolean {
  return /^EPSG:(4326|4258|4269)$/.test(crs) || /^WKT:(GEOGCS|GEOGCRS|GEODCRS)/i.test(crs)
}

function share(boxes: readonly Bounds[], fits: (box: Bounds) => boolean): number {
  return boxes.filter(fits).length / boxes.length
}
