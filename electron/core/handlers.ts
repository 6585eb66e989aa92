/** What a handler of each kind of call gets and gives; derived from the contract, so that none can be forgotten. */
import {
  calls,
  type CallName,
  type CallOutput,
  type Calls,
  type NamesOfKind,
  type ParsedInput,
} from '../../shared/contract/calls.ts'
import type { Progress } from '../../shared/contract/job.ts'
import { commandNames, type CommandBy, type CommandInput, type CommandName } from '../store/index.ts'
import type { StoreClient } from '../store/index.ts'

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

type CommandCall = NamesOfKind<'command'>

/** Commands that the store does just as they are asked. Nothing has to be added to them, so no subject has a line for them. */
export type PassedCall = {
  [Name in CommandCall]: Name extends CommandName
    ? ParsedInput<Name> extends CommandInput<Name>
      ? Name
      : never
    : never
}[CommandCall]

type NamesIn<Subject> = Subject extends Subject ? keyof Subject : never
type Unanswered<Subjects extends readonly Partial<Handlers>[]> = Exclude<
  CallName,
  PassedCall | NamesIn<Subjects[number]>
>

/**
 * One table of handlers out of the tables of the subjects; commands without a line in them go on to the store that is open.
 * Does not compile when a call is left that needs a handler; throws when one is missing, doubled or unknown.
 */
export function gatherHandlers<const Subjects extends readonly Partial<Handlers>[]>(
  store: () => StoreClient,
  ...subjects: Unanswered<Subjects> extends never ? Subjects : readonly Handlers<Unanswered<Subjects>>[]
): Handlers {
  const names = subjects.flatMap((subject) => Object.keys(subject))
  const passed = Object.entries(calls)
    .filter(([name, { kind }]) => kind === 'command' && commandNames.has(name) && !names.includes(name))
    .map(([name]) => name as PassedCall)
  const answered = [...names, ...passed]
  const doubled = names.filter((name, at) => names.indexOf(name) !== at)
  const missing = Object.keys(calls).filter((name) => !answered.includes(name))
  const unknown = names.filter((name) => !(name in calls))
  const wrong = { doubled, missing, unknown }
  if (doubled.length + missing.length + unknown.length > 0)
    throw new Error(`the handlers do not fit the contract: ${JSON.stringify(wrong)}`)
  const passing = passed.map((name) => [name, (input: never, by: CommandBy) => store().run(name, input, by)])
  return Object.assign({}, Object.fromEntries(passing), ...subjects) as Handlers
}
