/** Queries and jobs of the contract as React hooks. */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallInput, CallOutput, NamesOfKind } from '../../shared/contract/calls.ts'
import type { Progress } from '../../shared/contract/job.ts'
import { ask } from './ask.ts'
import { failureOf } from './failure-of.ts'
import { runJob, type JobName } from './run-job.ts'
import { lastOf, useVersionOf } from './use-project.ts'

interface CallOptions {
  /** False: do not ask (yet). */
  readonly enabled?: boolean
}

/** A query's answer; it is asked again when what it is made of was touched, and shows the last answer meanwhile. */
export function useCall<Name extends NamesOfKind<'query'>>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true }: CallOptions = {},
) {
  const version = useVersionOf(name)
  const query = useQuery({
    queryKey: [name, ...version, input],
    queryFn: ({ signal }) => ask(name, input, { signal }),
    enabled,
    placeholderData: lastOf(version[0]),
  })
  return {
    data: query.data as CallOutput<Name> | undefined,
    isPending: query.isPending && enabled,
    /** Also while an older answer is still on screen. */
    isBusy: query.isFetching,
    failure: failureOf(query.error, name),
    refetch: query.refetch,
  }
}

/**
 * A job's result as if it were a query: runs by itself, follows the project, tells its progress.
 * `isBusy` also while an older answer is still on screen; `cancel` stops the job in the core.
 */
export function useJobCall<Name extends JobName>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true }: CallOptions = {},
) {
  const client = useQueryClient()
  const version = useVersionOf(name)
  const queryKey = [name, ...version, input]
  const progressKey = ['progress', ...queryKey]
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      runJob(name, input, {
        signal,
        onProgress: (progress) => client.setQueryData(progressKey, progress),
      }),
    enabled,
    placeholderData: lastOf(version[0]),
  })
  const progress = useQuery<Progress | null>({ queryKey: progressKey, queryFn: skipToken })
  return {
    data: query.data as CallOutput<Name> | undefined,
    isPending: query.isPending && enabled,
    isBusy: query.isFetching,
    progress: query.isFetching ? (progress.data ?? null) : null,
    failure: failureOf(query.error, name),
    refetch: query.refetch,
    cancel: () => void client.cancelQueries({ queryKey }),
  }
}
