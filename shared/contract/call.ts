/** How a call of the contract is declared: its kind, and schemas for what goes in and out. */
import type { z } from 'zod'

/**
 * `query` reads and answers at once; `command` changes the project, is undoable and carries a command envelope;
 * `job` may take long: the call answers with a job, whose result has the schema `output`.
 * `control` concerns the program rather than the project (open, upload, cancel) and is not in history.
 */
export type CallKind = 'query' | 'command' | 'job' | 'control'

export interface Call<
  Kind extends CallKind = CallKind,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind
  readonly input: In
  readonly output: Out
}

export function query<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'query', In, Out> {
  return { kind: 'query', input, output }
}
export function command<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'command', In, Out> {
  return { kind: 'command', input, output }
}
export function job<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'job', In, Out> {
  return { kind: 'job', input, output }
}
export function control<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'control', In, Out> {
  return { kind: 'control', input, output }
}
