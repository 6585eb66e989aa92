/**
 * What people make of works beside what parties deliver: they correct fields, of one work or many at once, put works aside for
 * good, and put in works that nobody delivered yet.
 */
import { z } from 'zod'
import { CorrectedOf, CorrectedValues, fieldsOfValues, StandingCorrection } from '../../domain/correction.ts'
import { ByHand, WorkByHand } from '../../domain/by-hand.ts'
import { AsideWork } from '../../domain/aside.ts'
import { WorkId } from '../../domain/ids.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

const which = z.object({ corrections: z.array(CorrectedOf).min(1) })

export const correctionCalls = {
  /** All that stand, with what the party says now of each. */
  'correction.list': query(['work'], nothing, z.array(StandingCorrection)),
  /**
   * These values count of all these works from now on, whatever their parties deliver. Where a party says the same already
   * nothing is corrected, and a correction that was there goes. `corrected`: works that now count otherwise.
   */
  'correction.correct': command(
    z.object({
      works: z.array(WorkId).min(1),
      becomes: CorrectedValues.refine((values) => fieldsOfValues(values).length > 0),
      reason: z.string().trim().min(1),
    }),
    revised.extend({ corrected: z.int() }),
  ),
  /** What the party says counts again. */
  'correction.withdraw': command(which, revised),
  /** The correction stays, knowing what was delivered since. */
  'correction.keep': command(which, revised),
  /** Works that were made by hand and are in no delivery yet, with who made them and where they are known from. */
  'byHand.list': query(['work'], nothing, z.array(ByHand)),
  /** A work nobody delivered, without a place yet: it is placed as any other (`work.place`), and changed by `correction.correct`. */
  'byHand.make': command(WorkByHand, revised.extend({ work: WorkId })),
  /** It goes, with what was judged of it. */
  'byHand.remove': command(z.object({ work: WorkId }), revised),
  /** Works that are put aside, in the order in which they were delivered first. */
  'aside.list': query(['work'], nothing, z.array(AsideWork)),
  /** No works any more, also when they are delivered again. */
  'aside.put': command(
    z.object({ works: z.array(WorkId).min(1), reason: z.string().trim().min(1) }),
    revised,
  ),
  'aside.bringBack': command(z.object({ works: z.array(WorkId).min(1) }), revised),
} as const
