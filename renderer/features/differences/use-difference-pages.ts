/** The differences of one group, page by page as they come into view, with their outlines for the map. */
import { queryOptions, useQueries, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask, failureOf } from '../../api/index.ts'
import type { CallOutput } from '../../../shared/contract/calls.ts'
import type { Difference, DifferenceGroup } from '../../../shared/domain/difference.ts'
import type { DraftId } from '../../../shared/domain/draft.ts'
import type { Message } from '../../../shared/domain/message.ts'

/** Which differences are meant. */
export interface Compared {
  readonly draft: DraftId
  readonly group: DifferenceGroup
  /** Another number means: compared anew. */
  readonly version: number
}

export type Outline = CallOutput<'draft.outlines'>[number] & { readonly index: number }

const pageSize = 200
/** As many as one call may ask. */
const atOnce = 1000
/** More than this many others on the map is a blur, and drawing them costs more than they say. */
export const mostOnMap = 1000

/** How many the group has, once its first page came; and why that failed. */
export function useGroup(compared: Compared) {
  const { data, error, refetch } = useQuery(pageQuery(compared, 0))
  const failure: Message | null = failureOf(error, 'draft.differences')
  return { total: data?.total ?? null, failure, again: () => void refetch() }
}

/** The difference that stands at this place in the group; null while it is read, or when there is none. */
export function useDifference(compared: Compared, index: number | null): Difference | null {
  const page = Math.floor((index ?? 0) / pageSize)
  const { data } = useQuery({ ...pageQuery(compared, page), enabled: index !== null })
  return index === null ? null : (data?.differences[index % pageSize] ?? null)
}

/** Outlines of the first ones of the group, and of those around the chosen one. */
export function useOutlines(compared: Compared, total: number, chosen: number | null) {
  const client = useQueryClient()
  const pages = useMemo(() => {
    const first = Math.ceil(Math.min(total, mostOnMap) / pageSize)
    const wanted = new Set(Array.from({ length: first }, (_, page) => page))
    if (chosen !== null && chosen < total) wanted.add(Math.floor(chosen / pageSize))
    return [...wanted]
  }, [total, chosen])
  return useQueries({
    queries: pages.map((page) => outlineQuery(client, compared, page)),
    combine: allOutlines,
  })
}

/** All differences of the group, for deciding on all of them at once. */
export async function differencesOfGroup({ draft, group }: Compared): Promise<Difference[]> {
  const all: Difference[] = []
  for (;;) {
    const { total, differences } = await ask('draft.differences', {
      draft,
      group,
      offset: all.length,
      limit: atOnce,
    })
    all.push(...differences)
    if (differences.length === 0 || all.length >= total) return all
  }
}

function pageQuery({ draft, group, version }: Compared, page: number) {
  return queryOptions({
    queryKey: ['draft.differences', draft, group, page, version],
    queryFn: ({ signal }) =>
      ask('draft.differences', { draft, group, offset: page * pageSize, limit: pageSize }, { signal }),
    placeholderData: (previous, query) =>
      query?.queryKey[2] === group && query.queryKey[3] === page ? previous : undefined,
  })
}

function outlineQuery(client: QueryClient, compared: Compared, page: number) {
  const { draft, group, version } = compared
  return queryOptions({
    queryKey: ['draft.outlines', draft, group, page, version],
    queryFn: async ({ signal }): Promise<Outline[]> => {
      const { differences } = await client.query({ ...pageQuery(compared, page), staleTime: 'static' })
      const outlines = await ask(
        'draft.outlines',
        { draft, keys: differences.map(({ key }) => key) },
        { signal },
      )
      const places = new Map(differences.map(({ key }, at) => [key, page * pageSize + at]))
      return outlines.map((outline) => ({ ...outline, index: places.get(outline.key) ?? -1 }))
    },
  })
}

function allOutlines(pages: readonly { readonly data: Outline[] | undefined; readonly error: unknown }[]): {
  outlines: readonly Outline[]
  failure: Message | null
} {
  const failed = pages.find(({ error }) => error !== null)
  return {
    outlines: pages.flatMap(({ data }) => data ?? []),
    failure: failureOf(failed?.error, 'draft.outlines'),
  }
}
