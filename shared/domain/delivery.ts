/** What one party handed in at one moment, how its files were read, and what became of every row. */
import { z } from 'zod'
import { Discipline } from './discipline.ts'
import { Firmness } from './firmness.ts'
import { DeliveryId, PartyId } from './ids.ts'
import { Message } from './message.ts'

/**
 * What a column can mean. `period` holds a whole period in one text; `duration` how long the work takes, where a list says
 * no end; `from` and `to` are the side streets or house
 * numbers between which a street is worked on; `work` is the identity that a template of ours carries; `ignore` is kept
 * in the file only.
 */
export const Field = z.enum([
  'number',
  'name',
  'street',
  'district',
  'period',
  'start',
  'end',
  'duration',
  'earliestStart',
  'latestEnd',
  'phase',
  'discipline',
  'kind',
  'budget',
  'x',
  'y',
  'longitude',
  'latitude',
  'wkt',
  'feature',
  'houseNumbers',
  'from',
  'to',
  'city',
  'postcode',
  'work',
  'ignore',
])
export type Field = z.infer<typeof Field>

/**
 * What a number counts in a column about time: how long a work takes in a `duration`, and in the others which week or
 * month of the year stands there (`2027-36`, or 36 with the year in another column).
 */
export const ColumnUnit = z.enum(['day', 'workday', 'week', 'month', 'year'])
export type ColumnUnit = z.infer<typeof ColumnUnit>

export const FileKind = z.enum(['shapefile', 'xlsx', 'xls', 'ods', 'csv', 'geojson', 'gpkg'])
export type FileKind = z.infer<typeof FileKind>

/** How one table (a shapefile, a sheet, a csv, a GeoJSON file) of a delivery is read. Remembered with the delivery. */
export const TableMapping = z.object({
  /** Path inside the delivery, `/` between folders; for a zip `planning.zip/riool.shp`. */
  file: z.string(),
  sheet: z.string().nullable(),
  /** False: this table is left out, by choice. */
  use: z.boolean(),
  /** Row of the (last) heading, counted from 1; null when there is none or the format names its columns. */
  headerRow: z.int().positive().nullable(),
  /** `EPSG:28992`; null when the file holds no coordinates or the answer is not known yet. */
  crs: z.string().nullable(),
  /** `utf-8`, `windows-1252`, …; null where the format leaves no choice. */
  encoding: z.string().nullable(),
  /** By column name, in the file's order. */
  columns: z.array(z.object({ column: z.string(), field: Field, unit: ColumnUnit.optional() })),
  /** Used where no column says otherwise; null: derive it from the words in the row. */
  discipline: Discipline.nullable(),
  /** The party's own phase words → firmness. */
  phases: z.record(z.string(), Firmness),
  /** The party's own words for disciplines. */
  disciplines: z.record(z.string(), Discipline).default({}),
  /** Names of rows that a person left out and that read like totals: they are no work in the next delivery either. */
  totals: z.array(z.string()).optional(),
  /** True: rows of this table stay works of their own where another layer names the same project. */
  apart: z.boolean().optional(),
})
export type TableMapping = z.infer<typeof TableMapping>

export const Mapping = z.object({ tables: z.array(TableMapping) })
export type Mapping = z.infer<typeof Mapping>

export const RowRemark = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  /** Counted from 1, in the file's own rows or records; null when it concerns the whole file. */
  row: z.int().positive().nullable(),
  message: Message,
})
export type RowRemark = z.infer<typeof RowRemark>

/** Every row of every file is accounted for: read = works + unplaced + rejected + joined. */
export const ImportReport = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      kind: FileKind,
      sheet: z.string().nullable(),
      crs: z.string().nullable(),
      encoding: z.string().nullable(),
      rows: z.int(),
    }),
  ),
  read: z.int(),
  /** Works with a place. */
  works: z.int(),
  /** Works without a place. */
  unplaced: z.int(),
  /** Of the works with a place, those whose place nobody is sure of. */
  unsure: z.int().default(0),
  /** Rows that complete another row of the delivery, or say the same, and are no work of their own. */
  joined: z.int(),
  rejected: z.array(RowRemark),
  repaired: z.array(RowRemark),
  notes: z.array(RowRemark),
  mapping: Mapping,
})
export type ImportReport = z.infer<typeof ImportReport>

export const DeliveryChanges = z.object({
  added: z.int(),
  /** All known works that differ, the moved and shifted ones included. */
  changed: z.int(),
  moved: z.int(),
  shifted: z.int(),
  missing: z.int(),
  unchanged: z.int(),
})
export type DeliveryChanges = z.infer<typeof DeliveryChanges>

export const Delivery = z.object({
  id: DeliveryId,
  party: PartyId,
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  report: ImportReport,
  changes: DeliveryChanges,
})
export type Delivery = z.infer<typeof Delivery>
