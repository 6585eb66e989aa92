/** What a delivery changes, work by work, compared with what the party delivered before; and what people decide on it. */
import { z } from 'zod'
import { CorrectedOf } from './correction.ts'
import { WorkId } from './ids.ts'
import { Message } from './message.ts'
import { MissingDecision } from './missing-decision.ts'
import { SourceRow, WorkFields } from './work.ts'

/**
 * `asked`: nobody can tell whether this row is a known work; the rest of the row waits for the answer. `moved`: other
 * geometry. `shifted`: another period. `changed`: other fields only. A work that moved and shifted stands once, under
 * the first of moved, shifted, changed that holds; `kinds` says all of them.
 */
export const DifferenceGroup = z.enum([
  'asked',
  'added',
  'moved',
  'shifted',
  'changed',
  'missing',
  'unchanged',
])
export type DifferenceGroup = z.infer<typeof DifferenceGroup>

/** How a row was found to be a known work. `id`: the row came from a template that carries the work's own identity. */
export const MatchedBy = z.enum(['id', 'number', 'nameAndPlace', 'row', 'person'])
export type MatchedBy = z.infer<typeof MatchedBy>

export const Difference = z.object({
  /** The same for the same work or row as long as the draft lives; what decisions refer to. */
  key: z.string(),
  group: DifferenceGroup,
  kinds: z.array(z.enum(['moved', 'shifted', 'changed'])),
  /** The known work; null for a new one. */
  work: WorkId.nullable(),
  /** The delivered row; null for a missing work. */
  source: SourceRow.nullable(),
  /** As it becomes; of a missing work as it is. */
  fields: WorkFields,
  /** Field by field, as it was and as it becomes; period bounds only in `shifted`. Empty for new and missing works. */
  before: WorkFields.nullable(),
  changedFields: z.array(WorkFields.keyof()),
  /** Days that start and end moved, later is positive; null where a bound is not known before or after. */
  shiftDays: z.object({ start: z.int().nullable(), end: z.int().nullable() }).nullable(),
  /** Metres between the middle of the old and of the new place; null unless moved from a place to a place. */
  movedMetres: z.number().nullable(),
  /** A work gained its first place, or lost it. */
  placeChange: z.enum(['gained', 'lost']).nullable(),
  matchedBy: MatchedBy.nullable(),
  /** For `asked`: known works it may be, the likeliest first, and why. */
  candidates: z.array(
    z.object({
      work: WorkId,
      number: z.string().nullable(),
      name: z.string(),
      why: Message,
      /** People put it in by hand; whoever says that the row is it makes it a delivered work. */
      isByHand: z.boolean(),
    }),
  ),
  /** People left this row out of an earlier delivery: it starts as left. */
  leftBefore: z.boolean(),
  /** Of a work that is not named: what people decided about it before; it then stands under `unchanged`. */
  decidedBefore: MissingDecision.nullable(),
  /** What storing this does to what is corrected of the work; `isAsked`: whose word counts is for people to decide. */
  corrections: z.array(CorrectedOf.extend({ says: Message, isAsked: z.boolean() })),
  /** People put the work aside for good; storing this leaves it there. */
  isAside: z.boolean(),
  /** What storing this does to what was agreed about the work, one sentence each. */
  agreements: z.array(Message),
  /** What storing this does to judgements, one sentence each. */
  judgements: z.array(Message),
})
export type Difference = z.infer<typeof Difference>

export const DifferenceCounts = z.record(DifferenceGroup, z.int())
export type DifferenceCounts = z.infer<typeof DifferenceCounts>

/** Of a field that is corrected and delivered anew: the correction stays, or what is delivered counts. */
export const Keeps = z.enum(['ours', 'theirs'])
export type Keeps = z.infer<typeof Keeps>

/** What people decided at the difference desk; everything else is taken over as delivered. */
export const DraftDecisions = z.object({
  /** Which known work an asked row is; null: it is a new work. */
  matches: z.array(z.object({ source: SourceRow, work: WorkId.nullable() })),
  /** Keys of differences that are not taken over: a new work stays out, a changed one stays as it was. */
  left: z.array(z.string()),
  missing: z.array(z.object({ work: WorkId, decision: MissingDecision })),
  /** Where nothing is decided the correction counts, and is asked about until somebody does. */
  corrections: z.array(CorrectedOf.extend({ keeps: Keeps })).default([]),
})
export type DraftDecisions = z.infer<typeof DraftDecisions>
