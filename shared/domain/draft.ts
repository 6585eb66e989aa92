/** A delivery that was read but not stored yet: what the mapping desk shows, asks and corrects. */
import { z } from 'zod'
import { ImportReport, DeliveryChanges, Field, FileKind } from './delivery.ts'
import { DeliveryId, PartyId } from './ids.ts'
import { DifferenceCounts, DraftDecisions } from './difference.ts'
import { Message } from './message.ts'
import { Placing } from './placing.ts'
import { WorkFields } from './work.ts'

/** A question a file leaves open. `--yes` and the desk take `proposal` unless someone answers otherwise. */
export const Question = z.object({
  about: z.enum([
    'crs',
    'headerRow',
    'columns',
    'unit',
    'sheet',
    'parts',
    'encoding',
    'phase',
    'discipline',
    'match',
  ]),
  file: z.string(),
  sheet: z.string().nullable(),
  message: Message,
  /** The column, the party's word or the row the question is about; null when it is about the whole table. */
  value: z.string().nullable().default(null),
  /** The likely answer, in the words of the mapping (`EPSG:28992`, a row number, …); null: there is none to propose. */
  proposal: z.string().nullable(),
  /** Answers that are likely as well, in the same words. */
  choices: z.array(z.string()).optional(),
})
export type Question = z.infer<typeof Question>

/** One table of the delivery as the desk shows it. Its mapping stands in the report. */
export const DraftTable = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  kind: FileKind,
  rows: z.int(),
  hasGeometry: z.boolean(),
  columns: z.array(
    z.object({
      column: z.string(),
      field: Field,
      /** Why this field was proposed. */
      reason: Message,
      /** Up to five different values from the file, as text. */
      samples: z.array(z.string()),
    }),
  ),
  /** The earlier delivery whose mapping was taken over; null: proposed anew. */
  profile: z.object({ delivery: DeliveryId, at: z.iso.datetime() }).nullable(),
  /** The first rows as they stand in a spreadsheet, so that another header row can be pointed at; empty for others. */
  topRows: z.array(z.array(z.string())),
})
export type DraftTable = z.infer<typeof DraftTable>

export const DraftId = z.uuid().brand<'DraftId'>()
export type DraftId = z.infer<typeof DraftId>

export const Draft = z.object({
  id: DraftId,
  /** The party as typed, and its record when the project knows it. */
  partyName: z.string(),
  party: PartyId.nullable(),
  report: ImportReport,
  tables: z.array(DraftTable),
  questions: z.array(Question),
  /** What storing this draft would change, compared with the party's current works. */
  changes: DeliveryChanges,
  counts: DifferenceCounts,
  decisions: DraftDecisions,
  /** Names of the combinations that storing this touches. */
  agreements: z.array(z.string()),
  /** The first rows as works, to check with the eye: fields, and longitude/latitude of a point in the place. */
  preview: z.array(
    WorkFields.extend({
      row: z.int(),
      file: z.string(),
      sheet: z.string().nullable(),
      at: z.tuple([z.number(), z.number()]).nullable(),
      placing: Placing,
    }),
  ),
})
export type Draft = z.infer<typeof Draft>
