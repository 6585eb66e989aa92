/** Queries and jobs of the contract as React hooks. */
import { skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { CallInput, CallOutput, NamesOfKind } from '../../shared/contract/calls.ts'
import type { Progress } from '../../shared/contract/job.ts'
import { ask } from './ask.ts'
import { failureOf } from './failure-of.ts'
import { runJob, type JobName } from './run-job.ts'
import { lastOf, useVersionOf } from './use-project.ts'

interface CallOptions<Data> {
  /** False: do not ask (yet). */
  readonly enabled?: boolean
  /** Makes the answer of the last one there was, when what became of it is known; null: it is asked as a whole. */
  readonly follow?: (last: Data, signal: AbortSignal) => Promise<Data | null>
}

interface QueryOptions<Data> extends CallOptions<Data> {
  /** Fetches the whole answer, where that does not come as the answer to the call. */
  readonly take?: (signal: AbortSignal) => Promise<Data>
}

interface JobOptions<Name extends JobName, Data> extends CallOptions<Data> {
  /** Fetches what the job made ready, where that is not its result. */
  readonly take?: (made: CallOutput<Name>, signal: AbortSignal) => Promise<Data>
}

/** Of all answers to this question that are still held, the one that came last. */
function lastAnswer<Answer>(
  client: QueryClient,
  queryKey: readonly unknown[],
  input: unknown,
): Answer | undefined {
  const asked = JSON.stringify(input)
  const held = client
    .getQueryCache()
    .findAll({ queryKey })
    .filter(({ queryKey: key, state }) => JSON.stringify(key.at(-1)) === asked && state.data !== undefined)
  const last = held.sort((one, two) => two.state.dataUpdatedAt - one.state.dataUpdatedAt)[0]
  return last?.state.data as Answer | undefined
}

/** A query's answer; it is asked again when what it is made of was touched, and shows the last answer meanwhile. */
export function useCall<Name extends NamesOfKind<'query'>>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true, follow, take }: QueryOptions<CallOutput<Name>> = {},
) {
  const client = useQueryClient()
  const version = useVersionOf(name)
  const query = useQuery({
    queryKey: [name, ...version, input],
    queryFn: async ({ signal }) => {
      const last = follow && lastAnswer<CallOutput<Name>>(client, [name, version[0]], input)
      const followed = last && (await follow(last, signal))
      return followed ?? (take ? take(signal) : ask(name, input, { signal }))
    },
    enabled,
    placeholderData: lastOf(version[0]),
  })
  return {
    // What is not asked (any more) has no answer: that of before is of something else.
    data: enabled ? query.data : undefined,
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
export function useJobCall<Name extends JobName, Data = CallOutput<Name>>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true, follow, take }: JobOptions<Name, Data> = {},
) {
  const client = useQueryClient()
  const version = useVersionOf(name)
  const queryKey = [name, ...version, input]
  const progressKey = ['progress', ...queryKey]
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const last = follow && lastAnswer<Data>(client, [name, version[0]], input)
      const followed = last && (await follow(last, signal))
      if (followed) return followed
      const made = await runJob(name, input, {
        signal,
        onProgress: (progress) => client.setQueryData(progressKey, progress),
      })
      return take ? take(made, signal) : (made as Data)
    },
    enabled,
    placeholderData: lastOf(version[0]),
  })
  const progress = useQuery<Progress | null>({ queryKey: progressKey, queryFn: skipToken })
  return {
    // What is not asked (any more) has no answer: that of before is of something else.
    data: enabled ? query.data : undefined,
    isPending: query.isPending && enabled,
    isBusy: query.isFetching,
    progress: query.isFetching ? (progress.data ?? null) : null,
    failure: failureOf(query.error, name),
    refetch: query.refetch,
    cancel: () => void client.cancelQueries({ queryKey }),
  }
}
