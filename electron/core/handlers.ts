/** What a handler of each kind of call gets and gives; derived from the contract, so that none can be forgotten. */
import {
  calls,
  type CallName,
  type CallOutput,
  type Calls,
  type ParsedInput,
} from '../../shared/contract/calls.ts'
import type { Progress } from '../../shared/contract/job.ts'
import type { CommandBy } from '../store/index.ts'

/** A job's way to the outside: how far it is, and whether it should stop. */
export interface JobRun {
  readonly report: (progress: Progress) => void
  readonly signal: AbortSignal
}

type Second<Kind> = Kind extends 'job' ? [JobRun] : Kind extends 'command' ? [CommandBy] : []

/** Answers one call. Throws ExpectedFailure when it cannot do what was asked, for a reason people understand. */
export type Handler<Name extends CallName> = (
  input: ParsedInput<Name>,
  ...second: Second<Calls[Name]['kind']>
) => CallOutput<Name> | Promise<CallOutput<Name>>

export type Handlers<Names extends CallName = CallName> = { readonly [Name in Names]: Handler<Name> }

/** One table of handlers out of the tables of the subjects. Throws when a call is missing, doubled or unknown. */
export function gatherHandlers(...subjects: readonly Partial<Handlers>[]): Handlers {
  const names = subjects.flatMap((subject) => Object.keys(subject))
  const doubled = names.filter((name, at) => names.indexOf(name) !== at)
  const missing = Object.keys(calls).filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !(name in calls))
  const wrong = { doubled, missing, unknown }
  if (doubled.length + missing.length + unknown.length > 0)
    throw new Error(`the handlers do not fit the contract: ${JSON.stringify(wrong)}`)
  return Object.assign({}, ...subjects) as Handlers
}
