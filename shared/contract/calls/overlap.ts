/** Overlaps, what other rules would do, the rules themselves, and exceptions on dig rest. */
import { z } from 'zod'
import { DigRestException, DigRestExceptionFields } from '../../domain/dig-rest.ts'
import { DigRestExceptionId } from '../../domain/ids.ts'
import { OverlapAnswer, OverlapSettings } from '../../domain/overlap.ts'
import { OverlapChanges } from '../../domain/overlap-changes.ts'
import { RulesEffect } from '../../domain/rules-effect.ts'
import { TriedOverlaps, TriedWork } from '../../domain/tried-overlaps.ts'
import { command, job, query } from '../call.ts'
import { nothing, revised, comparedKinds } from './several-calls.ts'

export const overlapCalls = {
  /** Every pair and cluster written out, by any rules: for a terminal. */
  'overlap.read': job(
    comparedKinds,
    z.object({
      settings: OverlapSettings.optional(),
      /** Leave out clusters, scores and shared measures: distance and window of `opportunity` only. */
      pairsOnly: z.boolean().default(false),
    }),
    OverlapAnswer.extend({ revision: z.int() }),
  ),
  /** Finds them by the project's own rules, so that `GET /overlaps` has them at once. */
  'overlap.find': job(comparedKinds, nothing, z.object({ revision: z.int() })),
  /** What became of what `GET /overlaps` handed over since revision `since`; null when it is to be read as a whole. */
  'overlap.changes': query(
    comparedKinds,
    z.object({ since: z.int() }),
    z.object({ revision: z.int(), changes: OverlapChanges.nullable() }),
  ),
  /** What these works at other days would make of what `GET /overlaps` hands over; nothing of it stays. */
  'overlap.try': query(
    comparedKinds,
    z.object({ works: z.array(TriedWork) }),
    TriedOverlaps.extend({ revision: z.int() }),
  ),
  /** What these rules would do, beside the project's own: each rule that differs alone, and all of them together. */
  'overlap.effect': job(
    comparedKinds,
    z.object({ settings: OverlapSettings }),
    RulesEffect.extend({ revision: z.int() }),
  ),
  'digRest.exceptions': query(['digRestException'], nothing, z.array(DigRestException)),
  /** Fails when the work does not open that street within its rest, as things stand now. */
  'digRest.except': command(DigRestExceptionFields, revised.extend({ exception: DigRestExceptionId })),
  'digRest.withdrawException': command(z.object({ exception: DigRestExceptionId }), revised),
  'settings.changeOverlap': command(z.object({ settings: OverlapSettings }), revised),
} as const
