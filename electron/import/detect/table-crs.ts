/** Which coordinate system a table's numbers are in, and the question to ask when the file leaves it open. */
import type { Question } from '../../../shared/domain/draft.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Bounds } from '../../../shared/domain/work.ts'
import {
  fitsLongitudeLatitude,
  fitsRd,
  isGeographic,
  longitudeLatitude,
  nameOfCrs,
  rd,
  readCrs,
  recogniseCrs,
  usedAt,
  type CrsReading,
} from '../../../shared/geo/crs.ts'
import type { RawTable } from '../readers/raw-table.ts'
import { fitsDegreesHere } from './coordinate-form.ts'
import { likelySystems, metresBetween } from './likely-systems.ts'

export interface CrsFinding {
  /** Null: not known, or there are no coordinates. */
  readonly crs: string | null
  readonly question: Question | null
  readonly note: Message | null
}

export interface CrsEvidence {
  readonly table: RawTable
  /** Of the project: what has to lie near it. */
  readonly projectCrs: string
  /** By an earlier mapping: answered, whatever the file says. */
  readonly answered: string | null
  /** By an earlier delivery of the same list, for when the file says nothing. */
  readonly remembered: string | null
  /** By choice for the whole delivery. */
  readonly chosen: string | null
  /** The system that the rows name themselves, such as degrees in columns of their own; null: they name none. */
  readonly ownCrs: string | null
  /** The headings of the coordinates say RD. */
  readonly headingsSayRd: boolean
  /** The boxes of the places, in the file's numbers; empty when there are none. */
  readonly boxes: readonly Bounds[]
}

/** Rows that lie elsewhere are named one by one; however short the list, they do not make the others doubtful. */
const enough = 0.5

export function findCrs(evidence: CrsEvidence): CrsFinding {
  const { table, boxes } = evidence
  if (evidence.answered !== null) return known(recognised(evidence.answered))
  if (boxes.length === 0) return known(evidence.ownCrs)
  const isDegrees = fit(boxes, fitsLongitudeLatitude)
  if (evidence.chosen !== null) return fromChoice(recognised(evidence.chosen), isDegrees)
  const said = table.crsText === null ? null : readCrs(table.crsText)
  if (said?.crs != null) return fromFile(evidence, said.crs, isDegrees)
  if (said !== null && said.candidates.length > 0) return amongCandidates(evidence, said)
  if (table.kind === 'geojson' && isDegrees)
    return { ...known(longitudeLatitude), note: said === null ? null : message('import.crsTextUnknown') }
  const remembered = evidence.remembered === null ? null : recogniseCrs(evidence.remembered)
  if (remembered !== null && fitsAgain(remembered, boxes)) return known(remembered)
  return fromNumbers(evidence, said?.name ?? null, isDegrees)
}

/** What the file says, unless its numbers lie where that system is not used and fit another one. */
function fromFile(evidence: CrsEvidence, said: string, isDegrees: boolean): CrsFinding {
  const { boxes } = evidence
  // Some services write degrees with a system of metres, and the other way round.
  const isOfOtherUnit = isGeographic(said) && !isDegrees
  const isUsed = fit(boxes, usedAt(said)) || fit(boxes.map(turnedBox), usedAt(said))
  if (isUsed && !isOfOtherUnit) return known(said)
  const [other] = [
    ...(fitsRdEitherWay(boxes) ? [rd] : []),
    ...(fit(boxes, fitsDegreesHere) ? [longitudeLatitude] : []),
    ...likelySystems(boxes, evidence.projectCrs),
  ]
  if (other === undefined || other === said)
    return isOfOtherUnit ? fromNumbers(evidence, nameOfCrs(said), isDegrees) : known(said)
  const values = { file: evidence.table.file, said: named(said), other: named(other) }
  return asked(evidence.table, other, message('coordinates.askElsewhere', values), [other, said])
}

function amongCandidates({ table, boxes }: CrsEvidence, said: CrsReading): CrsFinding {
  const here = said.candidates.filter((crs) => fit(boxes, usedAt(crs)))
  const systems = here.length > 0 ? here : said.candidates
  const values = { file: table.file, said: said.name, systems: systems.map(named).join(', ') }
  const { metres } = said
  return asked(
    table,
    here[0] ?? null,
    metres === null
      ? message('coordinates.askOpen', values)
      : message('coordinates.askOpenApart', { ...values, metres: Math.round(metres) }),
    said.candidates,
  )
}

/** `said`: what the file calls its system, when that is not understood; null when it says nothing. */
function fromNumbers(
  { table, boxes, headingsSayRd, projectCrs }: CrsEvidence,
  said: string | null,
  isDegrees: boolean,
): CrsFinding {
  const { file } = table
  const values = { file, said: said ?? '' }
  if (fitsRdEitherWay(boxes)) {
    if (headingsSayRd) return known(rd)
    return asked(table, rd, message(said === null ? 'import.askCrsRd' : 'coordinates.askSaidRd', values))
  }
  if (isDegrees) {
    const key = said === null ? 'import.askCrsDegrees' : 'coordinates.askSaidDegrees'
    return asked(table, longitudeLatitude, message(key, values))
  }
  if (said !== null) return asked(table, null, message('coordinates.askSaid', values))
  const [first, second] = likelySystems(boxes, projectCrs)
  if (first === undefined) return asked(table, null, message('import.askCrs', values))
  if (second === undefined)
    return asked(table, first, message('coordinates.askLikely', { file, other: named(first) }))
  const metres = Math.round(metresBetween(boxes, first, second, projectCrs))
  return asked(
    table,
    first,
    message('coordinates.askSeveral', { file, other: named(first), second: named(second), metres }),
    [first, second],
  )
}

/** `ETRS89 / UTM zone 31N (EPSG:25831)`. */
function named(crs: string): string {
  const name = nameOfCrs(crs)
  return crs.startsWith('EPSG:') ? `${name} (${crs})` : name
}

/** The party may have changed its system since: then the numbers do not fit any more. */
function fitsAgain(crs: string, boxes: readonly Bounds[]): boolean {
  if (crs === rd) return fit(boxes, fitsRd)
  return isGeographic(crs) === fit(boxes, fitsLongitudeLatitude)
}

/** True when the numbers lie where the system is used, or degrees in the Netherlands, only with X and Y exchanged. */
export function isTurned(crs: string, boxes: readonly Bounds[]): boolean {
  const fits = isGeographic(crs) ? fitsDegreesHere : usedAt(crs)
  return boxes.length > 0 && !fit(boxes, fits) && fit(boxes.map(turnedBox), fits)
}

function fitsRdEitherWay(boxes: readonly Bounds[]): boolean {
  return fit(boxes, fitsRd) || fit(boxes.map(turnedBox), fitsRd)
}

function turnedBox([minX, minY, maxX, maxY]: Bounds): Bounds {
  return [minY, minX, maxY, maxX]
}

function known(crs: string | null): CrsFinding {
  return { crs, question: null, note: null }
}

function asked(
  table: RawTable,
  proposal: string | null,
  what: Message,
  choices: readonly string[] = [],
): CrsFinding {
  const question = crsQuestion(table, proposal, what)
  const withChoices = choices.length === 0 ? question : { ...question, choices: [...choices] }
  return { crs: proposal, question: withChoices, note: null }
}

/** A question about the system of a table, with what is likely. */
export function crsQuestion({ file, sheet }: RawTable, proposal: string | null, what: Message): Question {
  return { about: 'crs', value: null, file, sheet, message: what, proposal }
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

function fit(boxes: readonly Bounds[], fits: (box: Bounds) => boolean): boolean {
  return boxes.filter(fits).length >= boxes.length * enough
}
