/** Commands, controls and started jobs as React hooks: run, then let the whole window follow. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallInput, CallOutput, NamesOfKind } from '../../shared/contract/calls.ts'
import type { Progress } from '../../shared/contract/job.ts'
import type { Message } from '../../shared/domain/message.ts'
import { done, type Result } from '../../shared/domain/result.ts'
import { ask, type CommandName } from './ask.ts'
import { failureOf } from './failure-of.ts'
import { nameFirst } from './name-first.ts'
import { oneByOne } from './one-by-one.ts'
import { runJob, type JobName } from './run-job.ts'
import {
  catchUp,
  forgetEverything,
  refreshProject,
  refuseWhileLooking,
  rememberMade,
  seenNow,
} from './use-project.ts'

/**
 * A command of the project: `run(input)` answers a Result and never throws for an expected failure.
 * A failure also stands in `failure` until the next run; who shows it not may say it elsewhere.
 */
export function useCommand<Name extends CommandName>(name: Name) {
  const client = useQueryClient()
  const meta = useBeingSeen()
  const mutation = useMutation<CallOutput<Name>, unknown, CallInput<Name>>({
    meta,
    mutationFn: (input) =>
      oneByOne(client, async () => {
        const seen = seenNow(client)
        refuseWhileLooking(client)
        await nameFirst(client)
        const made = await ask(name, input, { seen })
        rememberMade(client, { ...seen, revisionSeen: made.revision })
        return made
      }),
    onSuccess: () => refreshProject(client),
    onError: (error) => catchUp(client, error),
  })
  return useRunner<CallInput<Name>, CallOutput<Name>>(mutation, name)
}

/** A control (open, create, close, discard, …): as {@link useCommand}, but outside history. */
export function useControl<Name extends NamesOfKind<'control'>>(name: Name) {
  const client = useQueryClient()
  const meta = useBeingSeen()
  const mutation = useMutation<CallOutput<Name>, unknown, CallInput<Name>>({
    meta,
    mutationFn: (input) => ask(name, input),
    onSuccess: () => (name.startsWith('project.') ? forgetEverything(client) : undefined),
  })
  return useRunner<CallInput<Name>, CallOutput<Name>>(mutation, name)
}

/** A job that a person starts (read a delivery, export, practise): run, progress, cancel. */
export function useJob<Name extends JobName>(name: Name) {
  const client = useQueryClient()
  const meta = useBeingSeen()
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)
  const mutation = useMutation<CallOutput<Name>, unknown, CallInput<Name>>({
    meta,
    mutationFn: (input) => {
      running.current = new AbortController()
      setProgress(null)
      return runJob(name, input, { signal: running.current.signal, onProgress: setProgress })
    },
    onSuccess: () => (name.startsWith('project.') ? forgetEverything(client) : undefined),
  })
  const cancel = useCallback(() => running.current?.abort(), [])
  return { ...useRunner<CallInput<Name>, CallOutput<Name>>(mutation, name), progress, cancel }
}

/** For whoever hears of a failure: whether the place that asked is still there to say it. */
function useBeingSeen() {
  const seen = useRef(false)
  useEffect(() => {
    seen.current = true
    return () => void (seen.current = false)
  }, [])
  const [meta] = useState(() => ({ isSeen: () => seen.current }))
  return meta
}

interface Mutation<In, Out> {
  readonly mutateAsync: (input: In) => Promise<Out>
  readonly isPending: boolean
  readonly error: unknown
  readonly reset: () => void
}

function useRunner<In, Out>(mutation: Mutation<In, Out>, name: string) {
  const { mutateAsync } = mutation
  const run = useCallback(
    async (input: In): Promise<Result<Out>> => {
      try {
        return done(await mutateAsync(input))
      } catch (error) {
        return { ok: false, failure: failureOf(error, name) as Message }
      }
    },
    [mutateAsync, name],
  )
  return { run, isBusy: mutation.isPending, failure: failureOf(mutation.error, name), reset: mutation.reset }
}
