/** The places of a table in the project's coordinate system, mended, with everything that was done to them. */
import type { RowRemark } from '../../shared/domain/delivery.ts'
import type { Question } from '../../shared/domain/draft.ts'
import { message, type Message, type MessageKey } from '../../shared/domain/message.ts'
import { ownPlace, type Placing } from '../../shared/domain/placing.ts'
import type { Bounds } from '../../shared/domain/work.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import {
  inNetherlands,
  longitudeLatitude,
  projector,
  rd,
  reproject,
  type Project,
} from '../../shared/geo/crs.ts'
import { mendGeometry, type Repair } from '../../shared/geo/mend.ts'
import {
  boundsOfPlain,
  isSound,
  projectPlain,
  windPlain,
  wkbSizeOfPlain,
  writePlainWkb,
  type PlainShape,
} from '../../shared/geo/plain-shape.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { findCrs } from './detect/table-crs.ts'
import { plainWords } from './detect/plain-words.ts'
import { PlaceBlocks } from './place-blocks.ts'
import type { RawRow } from './readers/raw-table.ts'
import { hasDegrees, type MappedTable } from './rows/mapped-table.ts'
import { placeOfRow } from './rows/place-row.ts'
import type { ReadingOptions, ReadPlace } from './reading.ts'

/** Where a row lies and how that was found. */
export interface PlacedRow {
  readonly place: ReadPlace | null
  readonly placing: Placing
}

type OwnPlace = Parameters<typeof ownPlace>[0]

/** The same for all rows that are found in the same way. */
const ownPlacings: Readonly<Record<OwnPlace, Placing>> = {
  geometry: ownPlace('geometry'),
  coordinates: ownPlace('coordinates'),
  wkt: ownPlace('wkt'),
}

const nowhere: PlacedRow = { place: null, placing: { how: null, sure: false, why: null } }

/** Places rows of one table, one after the other. */
export interface TablePlacer {
  readonly crs: string | null
  readonly question: Question | null
  /** The place of a row in the project's system; without one when it has none, or none that can be computed. */
  readonly place: (row: RawRow) => PlacedRow
  readonly repaired: readonly RowRemark[]
  /** Ask for these when all rows were placed: some of them count. */
  readonly notes: () => readonly RowRemark[]
}

const repairs: Readonly<Record<Exclude<Repair, 'duplicates'>, MessageKey>> = {
  closed: 'import.ringClosed',
  rewound: 'import.ringRewound',
  selfCrossing: 'import.selfCrossing',
  degenerate: 'import.degenerate',
}
/** How many rows are looked at to tell a coordinate system. */
const mostLookedAt = 2_000

export function tablePlacer(table: MappedTable, isGiven: boolean, options: ReadingOptions): TablePlacer {
  const finding = findCrs({
    table: table.raw,
    answered: isGiven ? table.mapping.crs : null,
    remembered: table.mapping.crs,
    chosen: options.crs,
    inDegrees: !table.raw.hasGeometry && hasDegrees(table.fields) && !table.fields.has('x'),
    headingsSayRd: headingsSayRd(table),
    boxes: boxesOf(table),
  })
  const project = finding.crs === null ? null : projector(finding.crs, options.projectCrs)
  const isAbroad = abroadTest(options.projectCrs)
  const repaired: RowRemark[] = []
  const found: RowRemark[] = []
  let withDuplicates = 0
  let abroad = 0
  const remark = (row: number | null, what: Message): RowRemark => ({
    file: table.raw.file,
    sheet: table.raw.sheet,
    row,
    message: what,
  })
  const blocks = new PlaceBlocks()
  const keep = (bounds: Bounds, wkb: Uint8Array, how: OwnPlace): PlacedRow => {
    if (isAbroad(bounds)) abroad++
    return { place: { wkb, bounds }, placing: ownPlacings[how] }
  }
  const isInProjectCrs = finding.crs === options.projectCrs
  /** Null: the row has to take the long way. */
  const placeSound = (shape: PlainShape | null): PlacedRow | null => {
    if (shape === null || project === null) return null
    if (!isInProjectCrs) projectPlain(shape, project)
    windPlain(shape)
    if (!isSound(shape)) return null
    const wkb = blocks.take(wkbSizeOfPlain(shape), (view, at) => writePlainWkb(shape, view, at))
    return keep(boundsOfPlain(shape), wkb, 'geometry')
  }
  const place = (row: RawRow): PlacedRow => {
    const sound = placeSound(row.plain?.() ?? null)
    if (sound !== null) return sound
    const { geometry, how, remark: problem } = placeOfRow(table, row)
    if (problem !== null) found.push(remark(row.row, problem))
    if (geometry === null || how === null || project === null) return nowhere
    const moved = reproject(geometry, project)
    if (!isComputed(moved)) {
      found.push(remark(row.row, message('import.outOfReach', { crs: options.projectCrs })))
      return nowhere
    }
    const mended = mendGeometry(moved)
    for (const repair of mended.repairs) {
      if (repair === 'duplicates') withDuplicates++
      else repaired.push(remark(row.row, message(repairs[repair])))
    }
    const bounds = mended.geometry && boundsOf(mended.geometry)
    if (mended.geometry === null || bounds === null) return nowhere
    return keep(bounds, blocks.keep(toWkb(mended.geometry)), how)
  }
  const notes = () => [
    ...(finding.note === null ? [] : [remark(null, finding.note)]),
    ...found,
    ...counted(withDuplicates, 'import.duplicates'),
    ...counted(abroad, 'import.outsideNetherlands'),
  ]
  const counted = (count: number, key: MessageKey) =>
    count === 0 ? [] : [remark(null, message(key, { count }))]
  return { crs: finding.crs, question: finding.question, place, repaired, notes }
}

/** Works of a project in RD should lie in the Netherlands; elsewhere there is nothing to say about it. */
function abroadTest(projectCrs: string): (bounds: Bounds) => boolean {
  if (projectCrs !== rd) return () => false
  const toDegrees: Project = projector(rd, longitudeLatitude)
  return (bounds) => {
    if (isWellInside(bounds)) return false
    const [west, south] = toDegrees(bounds[0], bounds[1])
    const [east, north] = toDegrees(bounds[2], bounds[3])
    return !inNetherlands([west, south, east, north])
  }
}

/** Most works: within a rectangle in RD that lies in the Netherlands as a whole, so that nothing has to be computed. */
function isWellInside([minX, minY, maxX, maxY]: Bounds): boolean {
  return minX >= 10_000 && maxX <= 280_000 && minY >= 310_000 && maxY <= 620_000
}

/** A projection gives NaN for what lies out of its reach. */
function isComputed(geometry: GeoJSON.Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.every(isComputed)
  return !hasNaN(geometry.coordinates)
}

function hasNaN(coordinates: unknown): boolean {
  return Array.isArray(coordinates) ? coordinates.some(hasNaN) : Number.isNaN(coordinates)
}

function headingsSayRd(table: MappedTable): boolean {
  const columns = [...(table.fields.get('x') ?? []), ...(table.fields.get('y') ?? [])]
  return columns.some((column) => /\brd\b|rijksdriehoek/.test(plainWords(table.columns[column] ?? '')))
}

function boxesOf(table: MappedTable) {
  const step = Math.max(1, Math.floor(table.rows.length / mostLookedAt))
  return table.rows
    .filter((_, index) => index % step === 0)
    .map((row) => placeOfRow(table, row).geometry)
    .map((geometry) => (geometry === null ? null : boundsOf(geometry)))
    .filter((bounds) => bounds !== null)
}
