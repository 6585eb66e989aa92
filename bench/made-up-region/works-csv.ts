/** Reads the made-up region's works.csv (id;party;start;end;WKT) straight into the arrays of the engine. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Room } from '../../shared/geo/room.ts'
import { ShapesBuilder } from '../../shared/geo/shapes-builder.ts'
import { PartKind } from '../../shared/geo/shapes.ts'
import type { OverlapInput } from '../../shared/overlap/pairs/overlap-input.ts'

const kinds = { POINT: PartKind.point, LINESTRING: PartKind.line, POLYGON: PartKind.area } as const
const millisecondsPerDay = 86_400_000

/** Shapes come in `room`. Every work takes part, with one discipline per party, as in the database's question. */
export async function readWorksCsv(
  path: string,
  count: number,
  room: Room = ArrayBuffer,
): Promise<OverlapInput> {
  const builder = new ShapesBuilder(count, 30 * count, room)
  const party = new Int32Array(count)
  const startDay = new Int32Array(count)
  const endDay = new Int32Array(count)
  const parties = new Map<string, number>()
  let work = 0
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [, name, start, end, wkt] = line.split(';') as [string, string, string, string, string]
    if (!parties.has(name)) parties.set(name, parties.size)
    party[work] = parties.get(name)!
    startDay[work] = Date.parse(start) / millisecondsPerDay
    endDay[work] = Date.parse(end) / millisecondsPerDay
    addWkt(builder, wkt)
    builder.endWork()
    work++
  }
  const takesPart = new Uint8Array(count).fill(1)
  return { shapes: builder.finish(), party, discipline: new Int32Array(count), startDay, endDay, takesPart }
}

function addWkt(builder: ShapesBuilder, wkt: string): void {
  const open = wkt.indexOf('(')
  const kind = kinds[wkt.slice(0, open) as keyof typeof kinds]
  for (const position of wkt.slice(open).replace(/[()]/g, '').split(',')) {
    const [x, y] = position.split(' ')
    builder.addVertex(Number(x), Number(y))
  }
  builder.endRing(kind === PartKind.area)
  builder.endPart(kind)
}
