/** Columns that hold JSON are read with their schema: what does not fit is a damaged record, said as a sentence. */
import type { z } from 'zod'
import { message } from '../domain/message.ts'
import { ExpectedFailure } from '../domain/result.ts'

/** `record` names the record for the sentence of the failure `store.damagedRecord`. */
export function parseJson<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  record: string,
): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  throw damaged(record, firstIssue(parsed.error))
}

/**
 * The same records, which a file may have been made to hold otherwise than its columns allow. Fails with
 * `store.damagedRecord` on the first that is not as its schema says; `kind` names it in the sentence.
 */
export function checkedRecords<Item extends object>(
  schema: z.ZodType,
  kind: string,
  records: Item[],
): Item[] {
  for (const record of records) {
    const parsed = schema.safeParse(record)
    if (!parsed.success)
      throw damaged('id' in record ? `${kind} ${String(record.id)}` : kind, firstIssue(parsed.error))
  }
  return records
}

/** The failure `store.damagedRecord`. */
export function damaged(record: string, why: string): ExpectedFailure {
  return new ExpectedFailure(message('store.damagedRecord', { record, why }))
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
