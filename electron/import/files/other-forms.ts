/** Files that are not read, by what they are: each with the way in which the party can deliver the same. */
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'

/** Per extension what people call it. */
type Forms = Readonly<Record<string, string>>

const mapForms: Forms = {
  gml: 'GML',
  xsd: 'GML',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  dxf: 'DXF',
  dwg: 'DWG',
  dgn: 'DGN',
  ifc: 'IFC',
  fgb: 'FlatGeobuf',
  tab: 'MapInfo TAB',
  map: 'MapInfo TAB',
  dat: 'MapInfo TAB',
  id: 'MapInfo TAB',
  ind: 'MapInfo TAB',
  mif: 'MapInfo MIF',
  mid: 'MapInfo MIF',
  parquet: 'GeoParquet',
  geoparquet: 'GeoParquet',
  topojson: 'TopoJSON',
  sqlite: 'SpatiaLite',
  mbtiles: 'MBTiles',
  pmtiles: 'PMTiles',
  tif: 'GeoTIFF',
  tiff: 'GeoTIFF',
  las: 'LAS',
  laz: 'LAZ',
}
const listForms: Forms = {
  numbers: 'Apple Numbers',
  mdb: 'Microsoft Access',
  accdb: 'Microsoft Access',
  mpp: 'Microsoft Project',
  pdf: 'pdf',
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument-tekst',
  rtf: 'rtf',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  msg: 'Outlook',
  eml: 'e-mail',
}
const projectForms: Forms = {
  qgz: 'QGIS-project',
  qgs: 'QGIS-project',
  mxd: 'ArcMap-project',
  aprx: 'ArcGIS Pro-project',
  lyr: 'ArcGIS-laagbestand',
  lyrx: 'ArcGIS-laagbestand',
  qlr: 'QGIS-laagbestand',
}
const packedForms: Forms = { rar: 'rar', '7z': '7z', tar: 'tar', gz: 'gz', tgz: 'tgz' }

const sentences: readonly (readonly [Forms, MessageKey])[] = [
  [mapForms, 'import.mapFormNotRead'],
  [listForms, 'import.listFormNotRead'],
  [projectForms, 'import.projectFormNotRead'],
  [packedForms, 'import.packedFormNotRead'],
]

/** What is said of a file that may well hold works but is not read; null for a kind that is no part of a delivery. */
export function refusalOf(file: string): Message | null {
  const extension = extensionOf(file)
  if (extension === 'gdb') return message('import.geodatabase', { file })
  const [forms, key] = sentences.find(([known]) => Object.hasOwn(known, extension)) ?? []
  return forms === undefined || key === undefined ? null : message(key, { file, form: forms[extension]! })
}

/** Files by the thing they are to people: a folder of a geodatabase is one, and so are the files of one MapInfo table. */
export function asThings(paths: readonly string[]): string[] {
  const known = new Set(paths.map((path) => path.toLowerCase()))
  return [...new Set(paths.map((path) => geodatabaseIn(path) ?? mainFileOf(path, known)))]
}

/** The file geodatabase that a file lies in; null when it lies in none. */
export function geodatabaseIn(path: string): string | null {
  return /^.*?[.]gdb(?=[/])/i.exec(path)?.[0] ?? null
}

/** By extension of a part, the extension of the file it belongs to. */
const parts: Forms = { map: 'tab', dat: 'tab', id: 'tab', ind: 'tab', mid: 'mif', xsd: 'gml', gfs: 'gml' }

function mainFileOf(path: string, known: ReadonlySet<string>): string {
  const main = parts[extensionOf(path)]
  const file = main === undefined ? path : path.replace(/[^.]+$/, main)
  return known.has(file.toLowerCase()) ? file : path
}

/** Names by which network operators and Kadaster deliver what lies in the ground already. */
export function isKlic(zip: string, paths: readonly string[]): boolean {
  const names = paths.map((path) => path.split('/').at(-1) ?? path)
  return (
    /klic/i.test(zip) ||
    names.some((name) => /^(GI_gebiedsinformatielevering|L[GI]_\w+_\d{2}[A-Z]\d+)/i.test(name))
  )
}

function extensionOf(path: string): string {
  return /[.]([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
