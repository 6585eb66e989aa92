/** What people make of works that parties delivered: they correct fields, of one work or many at once, and put works aside for good. */
import { z } from 'zod'
import { CorrectedOf, CorrectedValues, fieldsOfValues, StandingCorrection } from '../../domain/correction.ts'
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
  /** Works that are put aside, in the order in which they were delivered first. */
  'aside.list': query(['work'], nothing, z.array(AsideWork)),
  /** No works any more, also when they are delivered again. */
  'aside.put': command(
    z.object({ works: z.array(WorkId).min(1), reason: z.string().trim().min(1) }),
    revised,
  ),
  'aside.bringBack': command(z.object({ works: z.array(WorkId).min(1) }), revised),
} as const
