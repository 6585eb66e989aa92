/** Places of works and reference layers: in longitude and latitude for the map, in metres to reckon with. */
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { LayerId } from '../../shared/domain/ids.ts'
import { unpackShapes, type Shapes } from '../../shared/geo/shapes.ts'
import { fetchFromCore } from './ask.ts'
import { failureOf } from './failure-of.ts'
import { lastOf, useVersionOf } from './use-project.ts'

/** Places of all works, in the order of work.list, with the revision they belong to. */
export function useShapes() {
  const version = useVersionOf('work.list')
  const query = useQuery<{ shapes: Shapes; revision: number }>({
    queryKey: ['shapes', ...version],
    queryFn: ({ signal }) => readShapes('/shapes', signal),
    enabled: version[0] !== '',
    placeholderData: lastOf(version[0]),
  })
  return { data: query.data, isPending: query.isPending, failure: failureOf(query.error, 'shapes') }
}

/** The same places in metres of the project's system, asked for only when `enabled`; never those of another revision. */
export function useShapesInMetres(enabled: boolean) {
  const version = useVersionOf('work.list')
  const query = useQuery<{ shapes: Shapes; revision: number }>({
    queryKey: ['shapes-in-metres', ...version],
    queryFn: ({ signal }) => readShapes('/shapes/metres', signal),
    enabled: enabled && version[0] !== '',
    gcTime: 0,
  })
  return { data: query.data, failure: failureOf(query.error, 'shapes') }
}

async function readShapes(path: string, signal: AbortSignal): Promise<{ shapes: Shapes; revision: number }> {
  const response = await read(path, signal)
  const revision = Number(response.headers.get('x-revision') ?? Number.NaN)
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

async function read(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetchFromCore(path, { signal })
  if (!response.ok) throw new ExpectedFailure(message('window.bug', { call: path }))
  return response
}
