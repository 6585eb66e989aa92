/** Long work: progress, cancel, result. */
import { z } from 'zod'
import { Message } from '../domain/message.ts'

export const JobId = z.uuid().brand<'JobId'>()
export type JobId = z.infer<typeof JobId>

/** `done` of `total` steps; total null while it is not known. */
export const Progress = z.object({ what: Message, done: z.number(), total: z.number().nullable() })
export type Progress = z.infer<typeof Progress>

/** `value` has the output schema of the call that started the job. */
export const JobState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('busy'), progress: Progress.nullable() }),
  z.object({ state: z.literal('done'), value: z.unknown() }),
  z.object({ state: z.literal('failed'), failure: Message }),
  z.object({ state: z.literal('cancelled') }),
])
export type JobState = z.infer<typeof JobState>
