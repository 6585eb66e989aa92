/** Keeps the map's sources and layers equal to what should be seen: visible works, clusters, chosen, hovered, tried. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { WorkId } from '../../shared/domain/ids.ts'
import { useCombinations, useProject } from '../api/index.ts'
import {
  useDrawingArea,
  usePlacing,
  useSelection,
  useTrying,
  useViewState,
  useVisibleClusters,
  useVisibleIds,
  useVisibleWorks,
  worksOfSelection,
  type ClusterRow,
  type RankedCluster,
  useMapMemory,
} from '../state/index.ts'
import { useWords } from '../ui/index.ts'
import { longitudeLatitude, projector } from '../../shared/geo/crs.ts'
import { boundsOf, type Box } from './bounds-of.ts'
import { clusterFeatures, type PlaceOfCluster } from './cluster-features.ts'
import { clusterOutlineLayers, clusterRankLayer } from './cluster-layers.ts'
import { FoundDrawing } from './found-drawing.tsx'
import { HoverCard } from './hover-card.tsx'
import { isWellInView, lookAt } from './look-at.ts'
import { byDisciplines, byParties, type Colouring } from './colouring.ts'
import { addImages } from './discipline-images.ts'
import type { MapLook } from './map-look.ts'
import { PlacesApartDrawing } from './places-apart-drawing.tsx'
import { PlacingDrawing } from './placing-drawing.tsx'
import type { KeyedFeature } from './feature-diff.ts'
import { canDraw, changeFeatures, putFeatures, putLayers, showLayers } from './put-layers.ts'
import { setRankImages } from './rank-images.ts'
import { useMapPointer, wasChosenOn } from './use-map-pointer.ts'
import { isCountAt } from './overview/count-layer.ts'
import { useCountLayer } from './overview/use-count-layer.ts'
import { useDrawnClusters } from './overview/use-drawn-clusters.ts'
import { useDrawnWorks } from './overview/use-drawn-works.ts'
import type { OverviewOfWorks } from './overview/use-overview-of-works.ts'
import { triedLayers } from './tried-layers.ts'
import { useLanes } from './use-lanes.ts'
import { corners } from './within-box.ts'
import { collect, noFeatures, type DrawnOfWork } from './work-features.ts'
import { steppedShare, workLayers } from './work-layers.ts'
import { words } from './words.ts'
import styles from './map.module.css'

const noClusters: readonly RankedCluster[] = []

interface WorkDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly drawnOfWork: DrawnOfWork
  readonly clusters: readonly ClusterRow[]
  /** There are too many works to draw each of them at any height. */
  readonly isMany: boolean
  /** How many works are drawn from afar; null while that is not ready. */
  readonly overview: OverviewOfWorks | null
}

export function WorkDrawing({ map, look, drawnOfWork, clusters, isMany, overview }: WorkDrawingProps) {
  const t = useWords(words)
  const { project } = useProject()
  const visible = useVisibleWorks()
  const ranked = useVisibleClusters() ?? noClusters
  const chosen = useChosenWorks(clusters)
  const colouring = useColouring(look)
  useLayersOfWorks(map, look, colouring)

  const isStepped = useIsStepped()
  const drawing = useMemo(
    () => ({ look, colouring, share: isStepped ? steppedShare : 1, before: 'works-fill' }),
    [look, colouring, isStepped],
  )
  const { inFull, unplaced: unplacedFarOff, under } = useDrawnWorks(map, overview, isMany, drawing)
  const visibleFeatures = useMemo(() => collect(inFull, drawnOfWork), [inFull, drawnOfWork])
  const visibleIds = useVisibleIds()
  const { shown, hidden } = useMemo(() => partedBy(visibleIds, chosen), [visibleIds, chosen])
  const chosenFeatures = useMemo(() => collect(shown, drawnOfWork), [shown, drawnOfWork])
  const placeOf = usePlaceOfCluster()
  const { drawn, counts } = useDrawnClusters(map, clusters, ranked)
  const outlines = useMemo(() => clusterFeatures(drawn, drawnOfWork, placeOf), [drawn, drawnOfWork, placeOf])
  const chosenOutline = useChosenOutline(clusters, drawnOfWork, placeOf)
  const hoveredFeatures = useHoveredFeatures(clusters, drawnOfWork)
  const triedFeatures = useTriedFeatures(drawnOfWork)

  useFeatures(map, 'works', visibleFeatures)
  useFeatures(map, 'chosen', chosenFeatures)
  useFeatures(map, 'hovered', hoveredFeatures)
  useFeatures(map, 'tried', triedFeatures)
  useKeyedFeatures(map, 'clusters', outlines)
  useCountLayer(map, counts, drawing)
  useKeyedFeatures(map, 'chosen-cluster', chosenOutline)
  useLanes(map, visibleFeatures, laneSources)
  // A long work runs on where the conversation does not.
  const isCluster = useSelection()?.is === 'cluster'
  const lookedAt = isCluster && chosenOutline.features.length > 0 ? chosenOutline : chosenFeatures
  useLookAtChosen(map, lookedAt)
  const isPlacing = usePlacing((state) => state.work !== null)
  const isCount = useCallback((x: number, y: number) => isCountAt(map, counts, x, y), [map, counts])
  const isDrawingArea = useDrawingArea(({ area }) => area !== null)
  const pointed = useMapPointer(map, !isPlacing && !isDrawingArea, under, isCount)

  // Every work that is drawn has two features: its place and its letter.
  const unplaced = isMany ? unplacedFarOff : visible.length - visibleFeatures.features.length / 2
  const isAnyDrawn = isMany || visibleFeatures.features.length > 0
  return (
    <>
      {isPlacing ? <PlacingDrawing map={map} look={look} /> : null}
      <PlacesApartDrawing map={map} look={look} />
      <FoundDrawing map={map} look={look} drawnOfWork={drawnOfWork} chosen={lookedAt} />
      {pointed === null ? null : <HoverCard pointed={pointed} clusters={ranked} />}
      {isMany && overview?.isWhole !== true ? (
        <p className={styles.remark} role="status">
          {t.preparing}
        </p>
      ) : null}
      {visible.length === 0 && project?.works !== 0 ? (
        <p className={styles.remark}>{t.nothingActive}</p>
      ) : null}
      {hidden > 0 ? <p className={styles.remark}>{t.chosenHidden(hidden, chosen.length)}</p> : null}
      {hidden === 0 && unplaced > 0 && isAnyDrawn ? (
        <p className={styles.remark}>{t.unplaced(unplaced)}</p>
      ) : null}
    </>
  )
}

/** What was chosen and passes filter and moment is drawn; what does not is counted and said, never drawn where it cannot be. */
function partedBy(visible: { has(work: WorkId): boolean }, chosen: readonly WorkId[]) {
  const shown = chosen.filter((work) => visible.has(work))
  return { shown, hidden: chosen.length - shown.length }
}

function useColouring(look: MapLook): Colouring {
  const colourBy = useViewState((state) => state.colourBy)
  const { project } = useProject()
  const parties = project?.parties
  return useMemo(
    () => (colourBy === 'party' ? byParties(parties ?? []) : byDisciplines(look)),
    [colourBy, parties, look],
  )
}

function useChosenWorks(clusters: readonly ClusterRow[]) {
  const selection = useSelection()
  const { combinations } = useCombinations()
  const tried = useTrying((state) => state.about)
  const works = useMemo(
    () => worksOfSelection(selection, clusters, combinations),
    [selection, clusters, combinations],
  )
  return tried ?? works
}

function usePlaceOfCluster(): PlaceOfCluster {
  const { project } = useProject()
  const crs = project?.crs ?? longitudeLatitude
  return useMemo(() => placesFrom(crs), [crs])
}

/** Places are kept in the project's metres and drawn in degrees; all of them are asked for again and again. */
function placesFrom(crs: string): PlaceOfCluster {
  const toDegrees = projector(crs, longitudeLatitude)
  const known = new WeakMap<ClusterRow['bounds'], Box>()
  const placeOf = (bounds: ClusterRow['bounds']) => {
    const ring = corners(bounds).map(([x, y]) => [...toDegrees(x, y)])
    return boundsOf([
      { type: 'Feature', properties: null, geometry: { type: 'MultiPoint', coordinates: ring } },
    ])!
  }
  return ({ bounds }) => {
    const place = known.get(bounds) ?? placeOf(bounds)
    known.set(bounds, place)
    return place
  }
}

function useChosenOutline(
  clusters: readonly ClusterRow[],
  drawnOfWork: DrawnOfWork,
  placeOf: PlaceOfCluster,
) {
  const selection = useSelection()
  const chosen = selection?.is === 'cluster' ? selection.cluster : null
  const about = useTrying((state) => state.about)
  return useMemo(() => {
    const tried = about === null ? null : new Set(about)
    const isShown = ({ id, works }: ClusterRow) =>
      tried === null ? id === chosen : works.some((work) => tried.has(work))
    const shown = clusters.flatMap((cluster, index) =>
      isShown(cluster) ? [{ cluster, rank: index + 1 }] : [],
    )
    return clusterFeatures(shown, drawnOfWork, placeOf)
  }, [clusters, chosen, about, drawnOfWork, placeOf])
}

function useTriedFeatures(drawnOfWork: DrawnOfWork) {
  const moved = useTrying((state) => state.moved)
  return useMemo(() => collect(moved.keys(), drawnOfWork), [moved, drawnOfWork])
}

function useHoveredFeatures(clusters: readonly ClusterRow[], drawnOfWork: DrawnOfWork) {
  const hovered = useViewState((state) => state.hovered)
  return useMemo(() => {
    if (hovered === null) return noFeatures
    if ('work' in hovered) return collect([hovered.work], drawnOfWork)
    return collect(clusters.find(({ id }) => id === hovered.cluster)?.works ?? [], drawnOfWork)
  }, [hovered, clusters, drawnOfWork])
}

/** Something else is chosen or tried: the rest steps back. */
function useIsStepped(): boolean {
  const isTrying = useTrying((state) => state.about !== null)
  return useSelection() !== null || isTrying
}

/** Those whose lines lie side by side. */
const laneSources = ['works', 'chosen', 'hovered']
const sources = ['works', 'chosen', 'hovered', 'tried']
const keyedSources = ['clusters', 'chosen-cluster']

/** Lays sources and layers once, before any features come, and repaints them for theme and selection. */
function useLayersOfWorks(map: MapLibre, look: MapLook, colouring: Colouring): void {
  const clustersHidden = useMapMemory((state) => state.switched.includes('clusters'))
  const isStepped = useIsStepped()
  const emphasis = isStepped ? 'stepped' : 'all'
  useEffect(() => {
    if (!canDraw(map)) return
    for (const source of sources)
      if (map.getSource(source) === undefined) putFeatures(map, source, noFeatures)
    for (const source of keyedSources)
      if (map.getSource(source) === undefined) putFeatures(map, source, noFeatures, 'key')
    setRankImages(map, look)
    addImages(map, colouring)
    const drawn = { look, colouring }
    const outlines = clusterOutlineLayers('clusters', look, emphasis)
    const ranks = clusterRankLayer('clusters', look, emphasis)
    putLayers(map, [
      ...outlines,
      ...clusterOutlineLayers('chosen-cluster', look, 'chosen'),
      ...triedLayers('tried', look),
      ...workLayers('works', drawn, emphasis),
      ...workLayers('chosen', drawn, 'chosen'),
      ...workLayers('hovered', drawn, 'chosen'),
      ranks,
      clusterRankLayer('chosen-cluster', look, 'chosen'),
    ])
    showLayers(map, [...outlines, ranks], !clustersHidden)
  }, [map, look, colouring, emphasis, clustersHidden])
}

/** Gives the map features when they are others than it has: drawing them is what costs most of a frame. */
function useFeatures(map: MapLibre, source: string, data: GeoJSON.FeatureCollection) {
  const put = useRef<{ map: MapLibre; features: readonly GeoJSON.Feature[] } | null>(null)
  useEffect(() => {
    const { features } = data
    const known = put.current?.map === map ? put.current.features : null
    if (known?.length === features.length && known.every((one, index) => one === features[index])) return
    put.current = { map, features }
    putFeatures(map, source, data)
  }, [map, source, data])
}

/** The same for a source of many features of which few change at a time. */
function useKeyedFeatures(
  map: MapLibre,
  source: string,
  { features }: { readonly features: readonly KeyedFeature[] },
) {
  const put = useRef<{ map: MapLibre; features: readonly KeyedFeature[] } | null>(null)
  useEffect(() => {
    const known = put.current?.map === map ? put.current.features : []
    put.current = { map, features }
    if (known.length === features.length && known.every((one, index) => one === features[index])) return
    changeFeatures(map, source, known, features)
  }, [map, source, features])
}

/**
 * A choice made elsewhere is brought near; one made on the map is in view already, and the map stays. So it does when
 * works change and the choice lies where it lay.
 */
function useLookAtChosen(map: MapLibre, chosen: GeoJSON.FeatureCollection) {
  const lookedAt = useRef('')
  useEffect(() => {
    const box = boundsOf(chosen.features)
    const place = JSON.stringify(box)
    if (place === lookedAt.current) return
    lookedAt.current = place
    if (box !== null && !isWellInView(map, box) && !wasChosenOn(map)) lookAt(map, box)
  }, [map, chosen])
}
