/** A small shapefile of lines made for a test, with a number for each. */
import type { DeliveredFile } from '../../electron/import/read-delivery.ts'
import { esriRdNew, writeShapefile } from '../../fixtures/write-shapefile.ts'

/** A line of some fifty metres in RD, `x` metres to the east. */
export const line = (x: number): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: [
    [121_000 + x, 487_000],
    [121_050 + x, 487_010],
  ],
})

/** Files of one shapefile; `prj` null: it says nothing about its system. */
export function shapefile(
  name: string,
  rows: readonly (readonly [string, GeoJSON.LineString | null])[],
  prj: string | null = esriRdNew,
): DeliveredFile[] {
  const files = writeShapefile({
    fields: [{ name: 'TRACENR', type: 'C', length: 12 }],
    records: rows.map(([number, geometry]) => ({ geometry, values: [number] })),
    ...(prj === null ? {} : { prj }),
  })
  return Object.entries(files).flatMap(([extension, bytes]) =>
    bytes === undefined ? [] : [{ path: `${name}.${extension}`, bytes }],
  )
}
