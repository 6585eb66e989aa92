/** Places of works and reference layers, in longitude and latitude. */
import { queryOptions, useQueries, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { CallOutput } from '../../shared/contract/calls.ts'
import type { LayerId } from '../../shared/domain/ids.ts'
import { shapesAfter } from '../../shared/geo/shapes-after.ts'
import { unpackShapes } from '../../shared/geo/packed-shapes.ts'
import type { Shapes } from '../../shared/geo/shapes.ts'
import { ask } from './ask.ts'
import { failureOf } from './failure-of.ts'
import { read, readAt } from './read-packed.ts'
import { lastOf, useVersionOf } from './use-project.ts'

/** Places of all works, in the order of work.list, with the revision they belong to. */
export function useShapes() {
  const client = useQueryClient()
  const version = useVersionOf('work.list')
  const query = useQuery({
    ...shapesQuery(client, version),
    enabled: version[0] !== '',
    placeholderData: lastOf(version[0]),
  })
  return { data: query.data, isPending: query.isPending, failure: failureOf(query.error, 'shapes') }
}

export function shapesQuery(client: QueryClient, version: readonly [file: string, revision: number]) {
  return queryOptions<PlacedShapes>({
    queryKey: ['shapes', ...version],
    queryFn: async ({ signal }) => (await followShapes(client, version[0], signal)) ?? readShapes(signal),
    // The next is made of this one; beyond that nobody looks back, and places of many works are large.
    gcTime: 30_000,
  })
}

interface PlacedShapes {
  readonly shapes: Shapes
  readonly revision: number
}

/** Made of the last that were read and what became of their works; null when that is not known. */
async function followShapes(
  client: QueryClient,
  file: string,
  signal: AbortSignal,
): Promise<PlacedShapes | null> {
  const held = client.getQueryCache().findAll({ queryKey: ['shapes', file] })
  const answers = held.flatMap(({ state }) => (state.data as PlacedShapes | undefined) ?? [])
  const last = answers.toSorted((one, other) => one.revision - other.revision).at(-1)
  const lists = client.getQueryCache().findAll({ queryKey: ['work.list', file] })
  const works = lists
    .map(({ state }) => state.data as CallOutput<'work.list'> | undefined)
    .find((data) => data !== undefined && data.revision === last?.revision)?.works
  if (last === undefined || works?.length !== last.shapes.count) return null
  const { revision, changes } = await ask('work.changes', { since: last.revision }, { signal })
  const ids = works.map(({ id }) => id)
  return changes && { revision, shapes: shapesAfter(last.shapes, ids, changes) }
}

async function readShapes(signal: AbortSignal): Promise<PlacedShapes> {
  const { response, revision } = await readAt('/shapes', signal)
  return { shapes: unpackShapes(await response.arrayBuffer()), revision }
}

/** A reference layer as GeoJSON. Layers do not change with a revision. */
export function useLayer(layer: LayerId, enabled = true) {
  const [file] = useVersionOf('work.list')
  const query = useQuery({ ...layerQuery(file, layer), enabled })
  return { data: query.data, isPending: query.isPending, failure: failureOf(query.error, 'layers') }
}

/** Several reference layers: those that have come so far. */
export function useLayers(layers: readonly LayerId[]): readonly GeoJSON.FeatureCollection[] {
  const [file] = useVersionOf('work.list')
  return useQueries({ queries: layers.map((layer) => layerQuery(file, layer)), combine: cameSoFar })
}

function cameSoFar(
  queries: readonly { readonly data: GeoJSON.FeatureCollection | undefined }[],
): readonly GeoJSON.FeatureCollection[] {
  return queries.flatMap(({ data }) => data ?? [])
}

function layerQuery(file: string, layer: LayerId) {
  return queryOptions({
    queryKey: ['layer', file, layer],
    queryFn: async ({ signal }) =>
      (await (await read(`/layers/${layer}`, signal)).json()) as GeoJSON.FeatureCollection,
    staleTime: Infinity,
  })
}

/** The places of a draft as GeoJSON, property `row`. `version` changes when the draft is read again. */
export function useDraftPlaces(draft: string | null, version: number) {
  const query = useQuery<GeoJSON.FeatureCollection>({
    queryKey: ['draft', draft, version],
    queryFn: async ({ signal }) =>
      (await (await read(`/drafts/${draft ?? ''}`, signal)).json()) as GeoJSON.FeatureCollection,
    enabled: draft !== null,
  })
  return { data: query.data, isPending: query.isPending, failure: failureOf(query.error, 'drafts') }
}
