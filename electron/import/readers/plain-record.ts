/** The one point, line or ring in a record of a `.shp` as flat numbers, without building nested lists of positions. */
import { signedAreaOfPlain, windPlain, type PlainShape } from '../../../shared/geo/plain-shape.ts'
import { decodeShape, noData, type ShapeNotice } from './shape-geometry.ts'

/** Where a sound record stands in which file. */
export interface RecordPlace {
  readonly shp: DataView
  readonly start: number
  readonly end: number
}

const kinds: Readonly<Record<number, PlainShape['kind']>> = { 1: 'point', 3: 'line', 5: 'ring' }
const multipatch = 31
let room = new Float64Array(1024)

/**
 * The shape of a record when it is plain: a point, one part of a line, or one closed ring, which then runs
 * counter-clockwise; every position of it known. Null for all others: those are decoded.
 * The numbers stand on memory that the next call uses again.
 */
export function plainShapeOf(record: RecordPlace): PlainShape | null {
  const shape = shapeAsWritten(record)
  if (shape !== null) windPlain(shape)
  return shape
}

function shapeAsWritten({ shp, start, end }: RecordPlace): PlainShape | null {
  const type = end - start < 4 ? 0 : shp.getInt32(start, true)
  const kind = type === multipatch ? undefined : kinds[type % 10]
  if (kind === undefined) return null
  if (kind === 'point') return copied(shp, start + 4, 1, kind)
  const isOnePart = shp.getInt32(start + 36, true) === 1 && shp.getInt32(start + 44, true) === 0
  return isOnePart ? copied(shp, start + 48, shp.getInt32(start + 40, true), kind) : null
}

function copied(shp: DataView, from: number, count: number, kind: PlainShape['kind']): PlainShape | null {
  if (count < 1) return null
  if (room.length < 2 * count) room = new Float64Array(4 * count)
  for (let index = 0; index < 2 * count; index++) {
    const ordinate = shp.getFloat64(from + 8 * index, true)
    if (!Number.isFinite(ordinate) || ordinate <= noData) return null
    room[index] = ordinate
  }
  const last = 2 * count - 2
  const isClosed = room[0] === room[last] && room[1] === room[last + 1]
  return kind === 'ring' && !isClosed ? null : { kind, count, coordinates: room }
}

/** What decoding the record would notice, and whether it would find a place at all. */
export function inspectRecord(record: RecordPlace): { hasPlace: boolean; notices: readonly ShapeNotice[] } {
  const shape = shapeAsWritten(record)
  if (shape === null) {
    const { geometry, notices } = decodeShape(record.shp, record.start, record.end)
    return { hasPlace: geometry !== null, notices }
  }
  const type = record.shp.getInt32(record.start, true)
  const notices: ShapeNotice[] = type > 10 && type < 20 ? ['heights'] : []
  // The format winds shells clockwise.
  if (shape.kind === 'ring' && signedAreaOfPlain(shape.coordinates, shape.count) > 0) notices.push('rewound')
  return { hasPlace: true, notices }
}
