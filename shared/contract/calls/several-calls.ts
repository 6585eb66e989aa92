/** What calls of several subjects are asked or answer. */
import { z } from 'zod'
import { Message } from '../../domain/message.ts'
import type { RecordKind } from '../../domain/record-kind.ts'

/** For calls that are asked nothing, or answer nothing. */
export const nothing = z.object({})

export const revised = z.object({ revision: z.int() })

/** A file that was made; `GET /files/{file}` hands it over. */
export const madeFile = z.object({
  file: z.string(),
  name: z.string(),
  bytes: z.int(),
  /** What could not be put in it as it is. */
  notes: z.array(Message),
})

/** What overlaps, clusters, closings and the plan are made of. */
export const comparedKinds = [
  'project',
  'party',
  'work',
  'layer',
  'combination',
  'judgement',
  'digRestException',
] as const satisfies readonly RecordKind[]
