/** One planned work of one party. */
import { z } from 'zod'
import { Discipline } from './discipline.ts'
import { Firmness } from './firmness.ts'
import { DeliveryId, PartyId, WorkId } from './ids.ts'
import { MissingDecision } from './missing-decision.ts'
import { CalendarDate, Period } from './period.ts'
import { Placing } from './placing.ts'
import { WorkKind } from './work-kind.ts'

/** Where a work came from: the file inside its delivery, the sheet of a workbook, and the row counted from 1. */
export const SourceRow = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.int().positive(),
})
export type SourceRow = z.infer<typeof SourceRow>

/** Stands where there is no row to tell of. */
export const noSource: SourceRow = { file: '', sheet: null, row: 1 }

/** minX, minY, maxX, maxY, in metres of the project's coordinate system. */
export const Bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Bounds = z.infer<typeof Bounds>

/** What a party wrote beside the fields of a work, under its own headings, in the order of its columns. */
export const OwnValues = z.array(z.object({ column: z.string(), value: z.string() })).readonly()
export type OwnValues = z.infer<typeof OwnValues>

/** What a delivery says about a work. Field by field, this is what two deliveries are compared on. */
export const WorkFields = z.object({
  /** The party's own number, as text: leading zeros stay. */
  number: z.string().nullable(),
  name: z.string(),
  discipline: Discipline,
  kind: WorkKind,
  street: z.string().nullable(),
  district: z.string().nullable(),
  period: Period,
  /** Room to move: what the party can live with. */
  earliestStart: CalendarDate.nullable(),
  latestEnd: CalendarDate.nullable(),
  /** The party's own word for phase or status. */
  phase: z.string().nullable(),
  firmness: Firmness,
  /** Whole euros. */
  budget: z.number().nullable(),
  /** Remarks, contractor, length and whatever else the party wrote; absent when there is nothing else. */
  own: OwnValues.optional(),
})
export type WorkFields = z.infer<typeof WorkFields>

export const Work = WorkFields.extend({
  id: WorkId,
  party: PartyId,
  /** Null: made by hand, and in no delivery of its party yet. */
  delivery: DeliveryId.nullable(),
  /** {@link noSource} of a work that is made by hand. */
  source: SourceRow,
  /** Null: a work without a place. */
  bounds: Bounds.nullable(),
  placing: Placing,
  /** Not named any more in the party's newest delivery; people decide what that means. */
  missing: z.boolean(),
  /** What people decided when it was missing; null when nothing was decided since it was last named. */
  missingDecision: MissingDecision.nullable(),
})
export type Work = z.infer<typeof Work>
