/** The one place where a call's name, known only at run time, meets its handler. */
import { calls, type CallName } from '../../shared/contract/calls.ts'
import type { CommandBy } from '../store/index.ts'
import type { Handlers, JobRun } from './handlers.ts'

type AnyHandler = (input: unknown, second?: JobRun | CommandBy) => unknown

/** Runs the handler of `name` with the second argument its kind asks for. `input` must have been parsed. */
export function runCall(
  handlers: Handlers,
  name: CallName,
  input: unknown,
  { run, by }: { run?: JobRun | undefined; by?: CommandBy | undefined },
): Promise<unknown> {
  // The table was checked against the contract when it was gathered; here only the types are lost.
  const handler = handlers[name] as AnyHandler
  const { kind } = calls[name]
  return Promise.resolve(handler(input, kind === 'job' ? run : kind === 'command' ? by : undefined))
}
