/** The client of the contract: one function that asks the core a call by name, and what can go wrong on the way. */
import { v7 } from 'uuid'
import {
  calls,
  type CallInput,
  type CallName,
  type CallOutput,
  type NamesOfKind,
} from '../../shared/contract/calls.ts'
import { Answer, type CommandEnvelope } from '../../shared/contract/http.ts'
import type { JobId } from '../../shared/contract/job.ts'
import { CommandId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { whileWaiting } from './kept-waiting.ts'

export type QuickCallName = NamesOfKind<'query' | 'control' | 'command'>
export type CommandName = NamesOfKind<'command'>

/** What stood on screen when someone decided. */
export type Seen = Pick<CommandEnvelope, 'file' | 'revisionSeen'>

export interface AskOptions {
  readonly signal?: AbortSignal
  /** Commands only: the project file and its revision that the person saw when deciding. */
  readonly seen?: Seen
  /** Also sent when the page goes the moment it was asked. */
  readonly outlivesPage?: boolean
}

/**
 * Asks a query, control or command and answers its parsed output.
 * Throws {@link ExpectedFailure} with the sentence when the core refuses or cannot be reached.
 */
export async function ask<Name extends QuickCallName>(
  name: Name,
  input: CallInput<Name>,
  options: AskOptions = {},
): Promise<CallOutput<Name>> {
  const answer = await post(name, input, options)
  if (!('value' in answer)) throw notUnderstood(name)
  return parseOutput(name, answer.value)
}

/** Starts a job and answers its id; {@link runJob} follows it to the end. */
export async function startJob<Name extends NamesOfKind<'job'>>(
  name: Name,
  input: CallInput<Name>,
  options: AskOptions = {},
): Promise<JobId> {
  const answer = await post(name, input, options)
  if (!('job' in answer)) throw notUnderstood(name)
  return answer.job
}

/** The value of an answer or a finished job, parsed with the call's output schema. */
export function parseOutput<Name extends CallName>(name: Name, value: unknown): CallOutput<Name> {
  const parsed = calls[name].output.safeParse(value)
  if (!parsed.success) {
    console.error(`${name}: answer does not fit the contract`, parsed.error)
    throw notUnderstood(name)
  }
  return parsed.data as CallOutput<Name>
}

/** Fetches and turns "nobody there" into a sentence; an abort stays an abort. */
export async function fetchFromCore(path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ExpectedFailure(message('window.unreachable'))
  }
}

type Answered = Exclude<Answer, { failure: unknown }>

async function post(name: CallName, input: unknown, options: AskOptions): Promise<Answered> {
  const command =
    calls[name].kind === 'command'
      ? { id: CommandId.parse(v7()), ...(options.seen ?? { file: '', revisionSeen: 0 }) }
      : undefined
  const asked = fetchFromCore(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input, command }),
    signal: options.signal ?? null,
    keepalive: options.outlivesPage ?? false,
  })
  const response = await whileWaiting(name, asked)
  const answer = Answer.safeParse(await response.json().catch(() => null))
  if (answer.success && 'failure' in answer.data) throw new ExpectedFailure(answer.data.failure)
  if (!response.ok) throw new ExpectedFailure(message('window.bug', { call: name }))
  if (!answer.success) throw notUnderstood(name)
  return answer.data as Answered
}

function notUnderstood(name: CallName): ExpectedFailure {
  return new ExpectedFailure(message('window.notUnderstood', { call: name }))
}
