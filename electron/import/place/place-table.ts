/** The places of a table in the project's coordinate system, mended, with everything that was done to them. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'
import { ownPlace, type Placing } from '../../../shared/domain/placing.ts'
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { longitudeLatitude, nameOfCrs, projector, reproject } from '../../../shared/geo/crs.ts'
import { mendGeometry, type Repair } from '../../../shared/geo/mend.ts'
import { isOnEarth } from '../../../shared/geo/on-earth.ts'
import {
  boundsOfPlain,
  isSound,
  projectPlain,
  windPlain,
  wkbSizeOfPlain,
  writePlainWkb,
  type PlainShape,
} from '../../../shared/geo/plain-shape.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { NamedRows } from '../rows/named-rows.ts'
import { PlaceBlocks } from '../packed/place-blocks.ts'
import type { RawRow } from '../readers/raw-table.ts'
import { turned } from '../readers/turned-degrees.ts'
import type { ReadingOptions, ReadPlace } from '../reading.ts'
import type { MappedTable } from '../rows/mapped-table.ts'
import { placeOfRow, type PlaceOfRow } from '../rows/place-row.ts'
import { tableCoordinates } from './table-coordinates.ts'
import { whereTest, type WherePlaceLies } from './where-places-lie.ts'

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

function nowhereBecause(why: Message): PlacedRow {
  return { place: null, placing: { how: null, sure: false, why } }
}

const shapeless = nowhereBecause(message('import.noGeometry'))
const unknownSystem = nowhereBecause(message('coordinates.noSystem'))

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
  partsOverlap: 'import.partsOverlap',
  tangled: 'import.tangled',
  degenerate: 'import.degenerate',
}
/** Two coordinates of one row that lie farther apart than this, in metres, are not the same place. */
const samePlaceWithin = 15

export function tablePlacer(table: MappedTable, isGiven: boolean, options: ReadingOptions): TablePlacer {
  const found = tableCoordinates(table, isGiven, options)
  const { projectCrs } = options
  const ways = new Map<string, Way>()
  const wayFrom = (crs: string): Way => {
    const before = ways.get(crs)
    if (before !== undefined) return before
    const way = { project: projector(crs, projectCrs), where: whereTest(crs, projectCrs) }
    ways.set(crs, way)
    return way
  }
  const own = found.crs === null ? null : wayFrom(found.crs)
  const repaired: RowRemark[] = []
  const named = new NamedRows()
  let withDuplicates = 0
  let abroad = 0
  const remark = (row: number | null, what: Message): RowRemark => ({
    file: table.raw.file,
    sheet: table.raw.sheet,
    row,
    message: what,
  })
  const say = (row: RawRow, what: Message) => named.add(remark(row.row, what))
  const blocks = new PlaceBlocks()
  /** A place by where it lies: none when it is beyond computing, in doubt when it is abroad. */
  const kept = (row: RawRow, what: KeptPlace, where: WherePlaceLies): PlacedRow => {
    const { place: made, how, crs } = what
    const why = where === 'outside' ? outside(made.bounds) : what.why
    if (where === 'outside') {
      abroad++
      say(row, outside(made.bounds))
    }
    if (where === 'beyond') {
      say(row, beyond(row, crs))
      return nowhereBecause(beyond(row, crs))
    }
    return { place: made, placing: why === null ? ownPlacings[how] : { how, sure: false, why } }
  }
  const beyond = (row: RawRow, crs: string): Message => {
    const { geometry } = placeOfRow(table, row, found.forms)
    const [x = 0, y = 0] = (geometry && boundsOf(geometry)) ?? []
    return message('coordinates.beyond', { x, y, system: nameOfCrs(crs) })
  }
  const isInProjectCrs = found.crs === projectCrs
  /** Null: the row has to take the long way. */
  const placeSound = (
    row: RawRow,
    shape: PlainShape | null,
    how: OwnPlace,
    why: Message | null,
  ): PlacedRow | null => {
    if (shape === null || own === null || found.isTurned) return null
    if (!isInProjectCrs) projectPlain(shape, own.project)
    windPlain(shape)
    if (!isSound(shape)) return null
    const bounds = boundsOfPlain(shape)
    const wkb = blocks.take(wkbSizeOfPlain(shape), (view, at) => writePlainWkb(shape, view, at))
    const made: KeptPlace = { place: { wkb, bounds }, how, crs: found.crs ?? projectCrs, why }
    return kept(row, made, own.where(bounds))
  }
  const place = (row: RawRow): PlacedRow => {
    const sound = placeSound(row, row.plain?.() ?? null, 'geometry', null)
    if (sound !== null) return sound
    const { said, doubt } = settled(placeOfRow(table, row, found.forms), own, wayFrom)
    const { geometry, how, crs, remark: problem } = said
    if (problem !== null) say(row, problem)
    if (doubt !== null) say(row, doubt)
    if (how !== null && crs === null) {
      const soundPoint = placeSound(row, plainPoint(geometry), how, doubt ?? problem)
      if (soundPoint !== null) return soundPoint
    }
    const way = crs === null ? own : wayFrom(crs)
    if (geometry === null && problem !== null) return nowhereBecause(problem)
    if (geometry === null || how === null) return table.raw.hasGeometry ? shapeless : nowhere
    if (way === null) return unknownSystem
    const moved = reproject(found.isTurned && crs === null ? turned(geometry) : geometry, way.project)
    if (!isComputed(moved)) {
      const why = message('import.outOfReach', { crs: nameOfCrs(projectCrs) })
      say(row, why)
      return nowhereBecause(why)
    }
    const mended = mendGeometry(moved)
    for (const repair of mended.repairs) {
      if (repair === 'duplicates') withDuplicates++
      else repaired.push(remark(row.row, message(repairs[repair])))
    }
    const bounds = mended.geometry && boundsOf(mended.geometry)
    if (mended.geometry === null || bounds === null) return nowhere
    const made = { wkb: blocks.keep(toWkb(mended.geometry)), bounds }
    const from = crs ?? found.crs ?? projectCrs
    return kept(row, { place: made, how, crs: from, why: doubt ?? problem }, way.where(bounds))
  }
  const notes = () => [
    ...found.notes.map((note) => remark(null, note)),
    ...named.all(),
    ...counted(withDuplicates, 'import.duplicates'),
    ...counted(abroad, 'import.outsideNetherlands'),
  ]
  const counted = (count: number, key: MessageKey) =>
    count === 0 ? [] : [remark(null, message(key, { count }))]
  return { crs: found.crs, question: found.question, place, repaired, notes }
}

/** Lists say where a work lies with two numbers; the same room for each, good until the next. */
const onePosition = new Float64Array(2)

function plainPoint(geometry: GeoJSON.Geometry | null): PlainShape | null {
  if (geometry?.type !== 'Point' || geometry.coordinates.length !== 2) return null
  onePosition.set(geometry.coordinates)
  return { kind: 'point', count: 1, coordinates: onePosition }
}

/** A place that was computed, the system it came from, and what makes it doubtful. */
interface KeptPlace {
  readonly place: ReadPlace
  readonly how: OwnPlace
  readonly crs: string
  readonly why: Message | null
}

function outside([x, y]: Bounds): Message {
  return message('coordinates.outside', { x: Math.round(x), y: Math.round(y) })
}

/** From one system to the project's. */
interface Way {
  readonly project: ReturnType<typeof projector>
  readonly where: ReturnType<typeof whereTest>
}

interface SettledPlace {
  readonly said: PlaceOfRow
  readonly doubt: Message | null
}

/** A row that says twice where it lies, once in degrees: X and Y count, unless they alone lie outside. */
function settled(place: PlaceOfRow, own: Way | null, wayFrom: (crs: string) => Way): SettledPlace {
  const { geometry, again } = place
  if (again === null || geometry?.type !== 'Point') return { said: place, doubt: null }
  const degrees: PlaceOfRow = { ...place, geometry: again, crs: longitudeLatitude, again: null }
  if (own === null) return { said: degrees, doubt: null }
  const [first, second] = [computed(geometry, own), computed(again, wayFrom(longitudeLatitude))]
  if (second === null) return { said: place, doubt: null }
  const metres = first === null ? null : Math.hypot(first.x - second.x, first.y - second.y)
  if (metres !== null && metres <= samePlaceWithin) return { said: place, doubt: null }
  const isFirstOff = first === null || first.where !== 'inside'
  if (isFirstOff && second.where === 'inside')
    return { said: degrees, doubt: message('coordinates.degreesInstead') }
  return { said: place, doubt: message('coordinates.disagree', { metres: Math.round(metres ?? 0) }) }
}

function computed({ coordinates }: GeoJSON.Point, { project, where }: Way) {
  const [x, y] = project(coordinates[0] ?? Number.NaN, coordinates[1] ?? Number.NaN)
  return isOnEarth(x) && isOnEarth(y) ? { x, y, where: where([x, y, x, y]) } : null
}

/** A projection gives NaN for what lies out of its reach, and a file may say any number. */
function isComputed(geometry: GeoJSON.Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.every(isComputed)
  return areOnEarth(geometry.coordinates)
}

function areOnEarth(coordinates: unknown): boolean {
  return Array.isArray(coordinates) ? coordinates.every(areOnEarth) : isOnEarth(Number(coordinates))
}
