/** Columns that hold JSON are read with their schema: what does not fit is a damaged record, said as a sentence. */
import type { z } from 'zod'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** `record` names the record for the sentence of the failure `store.damagedRecord`. */
export function parseJson<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  record: string,
): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  throw new ExpectedFailure(message('store.damagedRecord', { record, why: firstIssue(parsed.error) }))
}

/** Where and what, of the first thing that does not fit. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return issue ? `${issue.path.join('.')}: ${issue.message}` : error.message
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
