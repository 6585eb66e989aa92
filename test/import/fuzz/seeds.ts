/** Sound files to start from, one set per reader: made here, and real ones where they are at hand. */
import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { esriRdNew, writeShapefile } from '../../../fixtures/write-shapefile.ts'
import type { DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { textFile, workbook } from '../made-files.ts'
import { geopackage } from '../made-geopackage.ts'
import { hasRealFiles, realFile } from '../real-files.ts'

export const targets = [
  'shp',
  'shx',
  'dbf',
  'xlsx',
  'xls',
  'ods',
  'csv',
  'geojson',
  'gpkg',
  'zip',
  'wkt',
] as const
export type Target = (typeof targets)[number]

/** `damaged`: the path of the file that is damaged; the others of its delivery stay sound. */
export interface FuzzSeed {
  readonly damaged: string
  readonly seeds: readonly Uint8Array[]
  readonly beside: readonly DeliveredFile[]
}

const shape = writeShapefile({
  fields: [
    { name: 'NUMMER', type: 'C', length: 8 },
    { name: 'NAAM', type: 'C', length: 30 },
    { name: 'START', type: 'D', length: 8 },
    { name: 'RAMING', type: 'N', length: 12, decimals: 2 },
  ],
  records: [
    {
      geometry: {
        type: 'Polygon',
        coordinates: [ring(120_000, 480_000, 100), ring(120_020, 480_020, 20).reverse()],
      },
      values: ['0012', 'Riool Markt', '2027-03-12', 1000],
    },
    {
      geometry: { type: 'Polygon', coordinates: [ring(121_000, 481_000, 50)] },
      values: ['13', 'Gas Kade', null, 2.5],
    },
    { geometry: null, values: ['14', 'Zonder plaats', '2028-01-01', null] },
  ],
  prj: esriRdNew,
})

function ring(x: number, y: number, side: number): [number, number][] {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ]
}

const sheet = {
  Werken: {
    rows: [
      ['Planning 2027'],
      ['nummer', 'naam', 'straat', 'start', 'einde', 'fase', 'raming'],
      ['0012', 'Riool Markt', 'Markt', { number: 46_500, format: 'dd-mm-yyyy' }, 'Q3 2027', 'VO', 1000],
      ['13', 'Gas Kade', 'Kade', '2027', null, 'uitv.', '€ 2.500,50'],
    ],
    merged: ['A1:G1'],
  },
}

const list =
  'nummer;naam;start;einde;raming\n0012;"Riool ""Markt""";12-03-2027;Q3 2027;1.000,50\n13;Gas Kade;2027;;\n'
const collection = JSON.stringify({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
  features: [
    {
      type: 'Feature',
      properties: { naam: 'Riool', start: '2027' },
      geometry: { type: 'Point', coordinates: [120_000, 480_000] },
    },
    {
      type: 'Feature',
      properties: { naam: 'Gas' },
      geometry: { type: 'Polygon', coordinates: [ring(120_000, 480_000, 50)] },
    },
    { type: 'Feature', properties: null, geometry: { type: 'GeometryCollection', geometries: [] } },
  ],
})
const wkt = [
  'nummer;naam;wkt',
  '1;Riool;MULTIPOLYGON (((120000 480000, 120000 480050, 120050 480050, 120000 480000)))',
  '2;Gas;SRID=28992;LINESTRING Z (120000 480000 1, 120100 480000 2)',
  '3;Water;MULTIPOINT ((120000 480000), (120001 480001))',
  '',
].join('\n')

const layers = geopackage('kaart.gpkg', {
  riool: {
    columns: 'nummer TEXT, naam TEXT, start TEXT',
    rows: [
      ['0012', 'Riool Markt', '2027'],
      ['13', 'Riool Kade', 'Q3 2028'],
    ],
    shapes: [
      { type: 'Polygon', coordinates: [ring(120_000, 480_000, 100)] },
      { type: 'LineString', coordinates: ring(121_000, 481_000, 100) },
    ],
  },
})

function real(...paths: string[]): Uint8Array[] {
  return hasRealFiles ? paths.map((path) => new Uint8Array(readFileSync(realFile(path)))) : []
}

function bytesOf(text: string): Uint8Array {
  return textFile('', text).bytes
}

const parts = Object.entries(shape).flatMap(([extension, bytes]) =>
  bytes === undefined ? [] : [{ path: `riool.${extension}`, bytes }],
)

/** A shapefile of which one part is damaged. */
function shapePart(extension: 'shp' | 'shx' | 'dbf', ...others: string[]): FuzzSeed {
  const damaged = `riool.${extension}`
  return {
    damaged,
    seeds: [...parts.filter(({ path }) => path === damaged).map(({ bytes }) => bytes), ...real(...others)],
    beside: parts.filter(({ path }) => path !== damaged),
  }
}

function alone(damaged: string, ...seeds: Uint8Array[]): FuzzSeed {
  return { damaged, seeds, beside: [] }
}

export function seedsOf(target: Target): FuzzSeed {
  switch (target) {
    case 'shp':
      return shapePart(
        'shp',
        'edge/shp/lsOnePoint.shp',
        'edge/shp/mixed_shape_type_non_conformant.shp',
        'edge/shp/multipolygon_as_invalid_polygon.shp',
      )
    case 'shx':
      return shapePart('shx', 'edge/shp/archsites.shx')
    case 'dbf':
      return shapePart('dbf', 'edge/shp/dup_column.dbf', 'edge/shp/archsites.dbf', 'edge/shp/pointnan.dbf')
    case 'xlsx':
      return alone('lijst.xlsx', workbook('', sheet).bytes, ...real('edge/sheets/date.xlsx'))
    case 'xls':
      return alone('lijst.xls', workbook('', sheet, 'xls').bytes)
    case 'ods':
      return alone('lijst.ods', workbook('', sheet, 'ods').bytes)
    case 'csv':
      return alone('lijst.csv', bytesOf(list), ...real('edge/sheets/PND_naam_20180118.csv'))
    case 'geojson':
      return alone('kaart.geojson', bytesOf(collection), ...real('edge/geojson/nwb_wfs_harlingen.json'))
    case 'gpkg':
      return alone('kaart.gpkg', layers.bytes, ...real('edge/gpkg/test_geometry_valid.gpkg'))
    case 'zip':
      return alone(
        'pak.zip',
        zipSync({ 'a/lijst.csv': bytesOf(list), 'b.zip': zipSync({ 'k.geojson': bytesOf(collection) }) }),
      )
    case 'wkt':
      return alone('plaatsen.csv', bytesOf(wkt))
  }
}
