/** What stands open. Everything else the window knows is asked per project file and revision. */
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import { revisionOf, type CallName, type CallOutput } from '../../shared/contract/calls.ts'
import type { MessageKey } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { reasonOf } from '../../shared/domain/why-only-looked.ts'
import { ask, type Seen } from './ask.ts'

const projectKey = ['project.read'] as const
const madeKey = ['revision made here'] as const

export const projectQuery = queryOptions({
  queryKey: projectKey,
  queryFn: ({ signal }) => ask('project.read', {}, { signal }),
})

export function useProjectRead() {
  return useQuery(projectQuery)
}

/** The open project (null: none), the host, and how the question itself fares. */
export function useProject() {
  const { data, error, isPending, refetch } = useProjectRead()
  return { project: data?.project ?? null, host: data?.host ?? 'web', isPending, error, refetch } as const
}

/**
 * The file, and the revision that an answer to `name` would be of: the part of a query's key that makes it be asked again
 * when something that it is made of was touched, and only then.
 */
export function useVersionOf(name: CallName): readonly [file: string, revision: number] {
  const { data } = useProjectRead()
  const project = data?.project
  return project ? [project.file, revisionOf(name, project)] : ['', -1]
}

/** Fails as the command would where the project is only looked at: before anything is asked for it. */
export function refuseWhileLooking(client: QueryClient): void {
  const known = client.getQueryData<Awaited<ReturnType<typeof ask<'project.read'>>>>(projectKey)
  if (!known?.project || !known.standing) return
  const reason = reasonOf(known.project.file, known.standing)
  if (reason !== null) throw new ExpectedFailure(reason)
}

/** What this window shows, as `project.awaitChange` is asked; null until that is known. */
export function whatIsShown(client: QueryClient): CallOutput<'project.awaitChange'> | null {
  const known = client.getQueryData<Awaited<ReturnType<typeof ask<'project.read'>>>>(projectKey)
  if (!known) return null
  return {
    file: known.project?.file ?? null,
    revision: known.project?.revision ?? null,
    turn: known.turn,
    looks: known.looks,
  }
}

/** How far the meeting that is being held had come; see `room.read`. */
export function useTurn(): number | null {
  return useProjectRead().data?.turn ?? null
}

/** Asks again what stands open; everything keyed by the revision follows by itself. */
export function refreshProject(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: projectKey })
}

/**
 * Another project stands open: nothing of what was known holds. It is forgotten and not only asked again, since a backup
 * that was put back counts the same revisions once more, and means something else by them.
 */
export async function forgetEverything(client: QueryClient): Promise<void> {
  await refreshProject(client)
  await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== projectKey[0] })
}

/** What is on screen, for a command's envelope. What this window did itself a moment ago counts as seen. */
export function seenNow(client: QueryClient): Seen {
  const known = client.getQueryData<Awaited<ReturnType<typeof ask<'project.read'>>>>(projectKey)
  const onScreen = { file: known?.project?.file ?? '', revisionSeen: known?.project?.revision ?? 0 }
  const made = client.getQueryData<Seen>(madeKey)
  return made?.file === onScreen.file && made.revisionSeen > onScreen.revisionSeen ? made : onScreen
}

/** A command of this window made `revision` of the project it had seen. */
export function rememberMade(client: QueryClient, seen: Seen): void {
  client.setQueryData(madeKey, seen)
}

/** Refusals that say that this window was behind: it then shows how things are now. */
const behind: ReadonlySet<MessageKey> = new Set([
  'store.windowBehind',
  'store.changedMeanwhile',
  'store.anotherStep',
])

/** After a command that failed: whoever was behind, or showed another project, catches up. */
export function catchUp(client: QueryClient, error: unknown): Promise<void> | undefined {
  const key = error instanceof ExpectedFailure ? error.failure.key : null
  if (key === 'core.otherProject' || key === 'core.noProject') return forgetEverything(client)
  return key !== null && behind.has(key) ? refreshProject(client) : undefined
}

/** For `placeholderData`: the last answer stays on screen while a new one comes, unless it was about another file. */
export function lastOf(file: string) {
  return <Data>(previous: Data | undefined, query?: { readonly queryKey: readonly unknown[] }) =>
    query?.queryKey[1] === file ? previous : undefined
}
