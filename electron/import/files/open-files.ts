/** From delivered files to tables: zips opened, the files of a shapefile brought together, each read by its kind. */
import type { FileKind, Mapping, RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { withLegends } from '../detect/find-legends.ts'
import { isLetter } from '../detect/letter.ts'
import { isPreparationSheet } from '../detect/preparation-sheet.ts'
import { splitTables } from './split-tables.ts'
import { asThings, geodatabaseIn, isKlic, refusalOf } from './other-forms.ts'
import { asSeen } from '../readers/as-seen.ts'
import { readCsv } from '../readers/csv.ts'
import { readGeojson } from '../readers/geojson.ts'
import { readGeopackage } from '../readers/geopackage.ts'
import type { RawTable } from '../readers/raw-table.ts'
import { readShapefile } from '../readers/shapefile.ts'
import { readSpreadsheet } from '../readers/spreadsheet.ts'
import { isClutter, nothingSpent, unpackZip, type Spent } from '../readers/unpack-zip.ts'
import { rememberedEncoding, textOfDbf } from '../profiles/remembered-encoding.ts'
import type { DeliveredFile, MappingProfile } from '../reading.ts'

export interface OpenedFiles {
  readonly tables: readonly RawTable[]
  /** Files that were left aside, and why. */
  readonly notes: readonly RowRemark[]
}

const kinds: Readonly<Record<string, FileKind>> = {
  shp: 'shapefile',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xlsb: 'xlsx',
  xltx: 'xlsx',
  xls: 'xls',
  ods: 'ods',
  fods: 'ods',
  csv: 'csv',
  txt: 'csv',
  tsv: 'csv',
  geojson: 'geojson',
  json: 'geojson',
  geojsonl: 'geojson',
  ndjson: 'geojson',
  gpkg: 'gpkg',
}
/** A zip in a zip in a mail happens; deeper is made to keep us busy. */
const deepestZip = 4
const companions = new Set([
  'shx',
  'dbf',
  'prj',
  'cpg',
  'sbn',
  'sbx',
  'qix',
  'qmd',
  'fbn',
  'fbx',
  'xml',
  'qpj',
  'qml',
  'sld',
  'lyr',
  'lyrx',
  'atx',
  'ain',
  'aih',
  'ixs',
  'mxs',
])

/**
 * Opens everything that can be read. Fails with the sentence of the first file when nothing can; a file that cannot
 * be read beside others that can is named in the notes.
 */
export function openFiles(...asked: Parameters<typeof openEach>): OpenedFiles {
  const opening = openEach(...asked)
  for (;;) {
    const { done, value } = opening.next()
    if (done === true) return value
  }
}

/** The same, with a turn for whatever else waits in this thread between two files. */
export async function openFilesInTurns(...asked: Parameters<typeof openEach>): Promise<OpenedFiles> {
  const opening = openEach(...asked)
  for (;;) {
    const { done, value } = opening.next()
    if (done === true) return value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function* openEach(
  files: readonly DeliveredFile[],
  mapping: Mapping | null,
  onFile: (path: string) => void,
  profiles: readonly MappingProfile[] = [],
): Generator<undefined, OpenedFiles> {
  const failures: { path: string; failure: Message }[] = []
  const unpacked = files
    .filter(({ path }) => !isClutter(path))
    .flatMap((file) => unpackIfZip(file, failures, nothingSpent(), 1))
  const tables: RawTable[] = []
  for (const file of unpacked) {
    const read = readerOf(file, unpacked)
    if (read === null) continue
    onFile(file.path)
    const chosen = mapping?.tables.find((table) => table.file === file.path)?.encoding ?? null
    const encoding = chosen ?? encodingBefore(file, unpacked, profiles)
    attemptFile(file.path, failures, () =>
      tables.push(
        ...withLegends(deliveredIn(read(encoding)))
          .map(asSeen)
          .flatMap(splitTables),
      ),
    )
    yield
  }
  if (tables.length === 0) throw new ExpectedFailure(nothingIn(files, unpacked, failures))
  const notes = failures.map(({ path, failure }) => remark(path, failure))
  return { tables, notes: [...notes, ...notRead(unpacked)] }
}

/** A shapefile that names its characters itself is believed; its text stands in the `.dbf`. */
function encodingBefore(
  { path, bytes }: DeliveredFile,
  all: readonly DeliveredFile[],
  profiles: readonly MappingProfile[],
): string | null {
  if (extensionOf(path) !== 'shp') return rememberedEncoding(path, bytes, profiles)
  const { dbf, cpg } = partsOf(path, all)
  return dbf === null || cpg !== null ? null : rememberedEncoding(path, textOfDbf(dbf), profiles)
}

function attemptFile(path: string, failures: { path: string; failure: Message }[], action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    failures.push({ path, failure: error.failure })
  }
}

function unpackIfZip(
  file: DeliveredFile,
  failures: { path: string; failure: Message }[],
  spent: Spent,
  depth: number,
): readonly DeliveredFile[] {
  if (extensionOf(file.path) !== 'zip' || depth > deepestZip) return [file]
  const found: DeliveredFile[] = []
  const before = failures.length
  attemptFile(file.path, failures, () => {
    const inside = unpackZip(file, spent)
    found.push(...inside.flatMap((inner) => unpackIfZip(inner, failures, spent, depth + 1)))
    if (failures.length === before && !found.some((inner) => isReadable(inner.path)))
      failures.push({ path: file.path, failure: nothingInZip(file.path, found) })
  })
  return found
}

function nothingInZip(file: string, found: readonly DeliveredFile[]): Message {
  const paths = found.map(({ path }) => path)
  const geodatabase = paths.map(geodatabaseIn).find((path) => path !== null)
  if (geodatabase !== undefined) return message('import.geodatabase', { file: geodatabase })
  if (isKlic(file, paths)) return message('import.klic', { file })
  const known = asThings(paths).map(refusalOf)
  return known.find((refusal) => refusal !== null) ?? message('import.zipEmpty', { file })
}

function isReadable(path: string): boolean {
  return Object.hasOwn(kinds, extensionOf(path))
}

type Reader = (encoding: string | null) => readonly RawTable[]

function readerOf(file: DeliveredFile, all: readonly DeliveredFile[]): Reader | null {
  const { path, bytes } = file
  const extension = extensionOf(path)
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined
  if (extension === 'dbf') return readerOfDbf(file, all)
  switch (kind) {
    case undefined:
      return null
    case 'shapefile':
      return (encoding) => [readShapefile(path, { ...partsOf(path, all), shp: bytes }, encoding)]
    case 'csv':
      return (encoding) => [list(readCsv(path, bytes, encoding))]
    case 'geojson':
      return (encoding) => [readGeojson(path, bytes, encoding)]
    case 'gpkg':
      return () => readGeopackage(path, bytes, logOf(path, all))
    default:
      return (encoding) => readSpreadsheet(path, bytes, kind, encoding)
  }
}

/** Fails where the file is a sheet that we sent, with works of others on it. */
function deliveredIn(tables: readonly RawTable[]): readonly RawTable[] {
  const sheet = tables.find(isPreparationSheet)
  if (sheet) throw new ExpectedFailure(message('import.preparationSheet', { file: sheet.file }))
  return tables
}

function list(table: RawTable): RawTable {
  if (isLetter(table)) throw new ExpectedFailure(message('import.letter', { file: table.file }))
  return table
}

/** A `.dbf` by itself is a table; in a zip, or with other files of a shapefile beside it, its `.shp` is missing. */
function readerOfDbf({ path, bytes }: DeliveredFile, all: readonly DeliveredFile[]): Reader | null {
  const beside = all.filter((other) => other.path !== path && baseOf(other.path) === baseOf(path))
  if (beside.some((other) => extensionOf(other.path) === 'shp')) return null
  if (/\.zip\//i.test(path) || beside.some((other) => ['shx', 'prj'].includes(extensionOf(other.path))))
    return () => {
      throw new ExpectedFailure(message('import.shpMissing', { file: path }))
    }
  return (encoding) => [
    readShapefile(path, { ...partsOf(path, all), shp: null, shx: null, dbf: bytes }, encoding),
  ]
}

function partsOf(path: string, all: readonly DeliveredFile[]) {
  const part = (extension: string) =>
    all.find((other) => baseOf(other.path) === baseOf(path) && extensionOf(other.path) === extension)
      ?.bytes ?? null
  return { shx: part('shx'), dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') }
}

/** What a GeoPackage that stood open keeps beside it. */
function logOf(path: string, all: readonly DeliveredFile[]): Uint8Array | null {
  return all.find((other) => other.path.toLowerCase() === `${path.toLowerCase()}-wal`)?.bytes ?? null
}

/** Files that SQLite writes beside a GeoPackage are part of it, when it is there. */
function isBesideGeopackage({ path }: DeliveredFile, all: readonly DeliveredFile[]): boolean {
  const geopackage = /^(.*[.]gpkg)-(wal|shm)$/i.exec(path)?.[1]?.toLowerCase()
  return geopackage !== undefined && all.some((other) => other.path.toLowerCase() === geopackage)
}

function isUnknown({ path }: DeliveredFile): boolean {
  const extension = extensionOf(path)
  return !Object.hasOwn(kinds, extension) && !companions.has(extension)
}

/** One remark per thing that was left aside. */
function notRead(files: readonly DeliveredFile[]): RowRemark[] {
  const unknown = files.filter((file) => isUnknown(file) && !isBesideGeopackage(file, files))
  return asThings(unknown.map(({ path }) => path)).map((path) =>
    remark(path, refusalOf(path) ?? message('import.fileNotRead', { file: path })),
  )
}

function remark(path: string, found: Message): RowRemark {
  return { file: path, sheet: null, row: null, message: found }
}

function nothingIn(
  files: readonly DeliveredFile[],
  unpacked: readonly DeliveredFile[],
  failures: readonly { path: string; failure: Message }[],
): Message {
  const unread = notRead(unpacked).find(({ message: { key } }) => key !== 'import.fileNotRead')
  const paths = files.map(({ path }) => path)
  return (
    failures[0]?.failure ??
    unread?.message ??
    message('import.nothingToRead', { files: paths.slice(0, 5).join(', ') })
  )
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function baseOf(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase()
}
