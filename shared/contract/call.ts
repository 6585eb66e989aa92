/** How a call of the contract is declared: its kind, schemas for what goes in and out, and what its answer is made of. */
import type { z } from 'zod'
import type { RecordKind } from '../domain/record-kind.ts'

/**
 * `query` reads and answers at once; `command` changes the project, is undoable and carries a command envelope;
 * `job` may take long: the call answers with a job, whose result has the schema `output`.
 * `control` concerns the program rather than the project (open, upload, cancel) and is not in history.
 */
export type CallKind = 'query' | 'command' | 'job' | 'control'

/**
 * The kinds of record that an answer is made of: the same question has the same answer until one of them is touched.
 * `history` is what every command adds to; null says that the answer is not one of the project's records.
 */
export type Reads = readonly RecordKind[] | 'history' | null

export interface Call<
  Kind extends CallKind = CallKind,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind
  readonly input: In
  readonly output: Out
  /** What a command touches follows from what it writes; a control reads nothing. */
  readonly reads: Reads
}

export function query<In extends z.ZodType, Out extends z.ZodType>(
  reads: Reads,
  input: In,
  output: Out,
): Call<'query', In, Out> {
  return { kind: 'query', input, output, reads }
}
export function command<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'command', In, Out> {
  return { kind: 'command', input, output, reads: null }
}
/** With `reads` it only reads: two who ask it at once share one run. */
export function job<In extends z.ZodType, Out extends z.ZodType>(
  reads: Reads,
  input: In,
  output: Out,
): Call<'job', In, Out> {
  return { kind: 'job', input, output, reads }
}
export function control<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'control', In, Out> {
  return { kind: 'control', input, output, reads: null }
}
