/** What came of repairing a damaged project file: a new file, made of a sound copy and what could still be read. */
import { z } from 'zod'
import { BroughtRecords } from './merge.ts'
import { Message } from './message.ts'

export const RepairedProject = z.object({
  /** The new file. */
  file: z.string(),
  /** The copy it was made of. */
  copy: z.string(),
  /**
   * `stepByStep`: all that was done since the copy, with who did it and when. `asOneStep`: how records stand that could be read; who
   * did what in between is not known. `copyAlone`: nothing of the damaged file could be read.
   */
  how: z.enum(['stepByStep', 'asOneStep', 'copyAlone']),
  /** How many steps the damaged file had beyond the copy, as far as can be told. */
  steps: z.int().nonnegative(),
  /** What became of the records of the copy, by table. */
  records: z.array(BroughtRecords),
  /** What could not be brought over, one sentence each. */
  lost: z.array(Message),
  /** What `verify` says of the new file; empty: sound. */
  findings: z.array(Message),
})
export type RepairedProject = z.infer<typeof RepairedProject>
