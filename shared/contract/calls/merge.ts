/** Copies of the project that come together. */
import { z } from 'zod'
import { DecidedApart, TakenCopy, Undecided } from '../../domain/merge.ts'
import { command, job, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

/** Other copies: as paths on this machine, or as files that were handed over. */
const copies = z
  .object({ files: z.array(z.string().min(1)).default([]), uploads: z.array(z.string()).default([]) })
  .refine(({ files, uploads }) => files.length + uploads.length > 0)

export const mergeCalls = {
  /** What would come of taking them in; nothing is stored by it. */
  'merge.preview': job(null, copies, TakenCopy),
  /** Takes them in, and decides at once what is given; all of it or nothing. Without anything new nothing is done. */
  'merge.take': command(
    copies.safeExtend({ decisions: z.array(DecidedApart).default([]) }),
    revised.extend(TakenCopy.shape),
  ),
  /** What was written apart and nobody decided yet. */
  'merge.undecided': query('history', nothing, z.array(Undecided)),
  /** In one step. */
  'merge.decide': command(
    z.object({ decisions: z.array(DecidedApart).min(1) }),
    revised.extend({ decided: z.int() }),
  ),
} as const
