/** What stands open. Everything else the window knows is asked per project file and revision. */
import { useQuery, type QueryClient } from '@tanstack/react-query'
import { ask } from './ask.ts'

const projectKey = ['project.read'] as const

function useProjectRead() {
  return useQuery({ queryKey: projectKey, queryFn: ({ signal }) => ask('project.read', {}, { signal }) })
}

/** The open project (null: none), the host, and how the question itself fares. */
export function useProject() {
  const { data, error, isPending, refetch } = useProjectRead()
  return { project: data?.project ?? null, host: data?.host ?? 'web', isPending, error, refetch } as const
}

/** File and revision: the part of every query key that makes the whole window follow a change. */
export function useProjectVersion(): readonly [file: string, revision: number] {
  const { data } = useProjectRead()
  return [data?.project?.file ?? '', data?.project?.revision ?? -1]
}

/** Asks again what stands open; everything keyed by the revision follows by itself. */
export function refreshProject(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: projectKey })
}

/** Another project stands open: nothing of what was known holds. */
export async function forgetEverything(client: QueryClient): Promise<void> {
  await refreshProject(client)
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== projectKey[0] })
}

/** The revision on screen, for a command's envelope. */
export function revisionSeen(client: QueryClient): number {
  const known = client.getQueryData<Awaited<ReturnType<typeof ask<'project.read'>>>>(projectKey)
  return known?.project?.revision ?? 0
}

/** For `placeholderData`: the last answer stays on screen while a new one comes, unless it was about another file. */
export function lastOf(file: string) {
  return <Data>(previous: Data | undefined, query?: { readonly queryKey: readonly unknown[] }) =>
    query?.queryKey[1] === file ? previous : undefined
}
