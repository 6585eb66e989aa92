/** Keeps the map's sources and layers equal to what should be seen: visible works, clusters, chosen, hovered. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { useCombinations } from '../api/index.ts'
import {
  passesClusterFilter,
  useIdsOf,
  useSelection,
  useViewState,
  useVisibleWorks,
  worksOfSelection,
  type ClusterRow,
} from '../state/index.ts'
import { useWords } from '../ui/index.ts'
import { boundsOf } from './bounds-of.ts'
import { clusterFeatures } from './cluster-features.ts'
import { clusterOutlineLayers, clusterRankLayers, clusterSource } from './cluster-layers.ts'
import { HoverCard } from './hover-card.tsx'
import { isInView, lookAt } from './look-at.ts'
import type { MapLook } from './map-look.ts'
import { useMapMemory } from './map-memory.ts'
import { putFeatures, putLayers, showLayers } from './put-layers.ts'
import { setRankImages } from './rank-images.ts'
import { useMapPointer } from './use-map-pointer.ts'
import { collect, noFeatures, type FeatureOfWork } from './work-features.ts'
import { workLayers } from './work-layers.ts'
import { words } from './words.ts'
import styles from './map.module.css'

interface WorkDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly featureOfWork: FeatureOfWork
  readonly clusters: readonly ClusterRow[]
}

export function WorkDrawing({ map, look, featureOfWork, clusters }: WorkDrawingProps) {
  const t = useWords(words)
  const visible = useVisibleWorks()
  const ranked = useRankedClusters(clusters)
  const chosen = useChosenWorks(clusters)
  useLayersOfWorks(map, look)

  const visibleFeatures = useMemo(
    () =>
      collect(
        visible.map(({ id }) => id),
        featureOfWork,
      ),
    [visible, featureOfWork],
  )
  const chosenFeatures = useMemo(() => collect(chosen, featureOfWork), [chosen, featureOfWork])
  const outlines = useMemo(() => clusterFeatures(ranked, featureOfWork), [ranked, featureOfWork])
  const hoveredFeatures = useHoveredFeatures(clusters, featureOfWork)

  useFeatures(map, 'works', visibleFeatures)
  useFeatures(map, 'chosen', chosenFeatures)
  useFeatures(map, 'hovered', hoveredFeatures)
  useFeatures(map, clusterSource, outlines)
  useLookAtChosen(map, chosenFeatures)
  const pointed = useMapPointer(map)

  const unplaced = visible.length - visibleFeatures.features.length
  return (
    <>
      {pointed === null ? null : <HoverCard pointed={pointed} clusters={ranked} />}
      {visible.length === 0 ? <p className={styles.remark}>{t.nothingActive}</p> : null}
      {unplaced > 0 && visibleFeatures.features.length > 0 ? (
        <p className={styles.remark}>{t.unplaced(unplaced)}</p>
      ) : null}
    </>
  )
}

/** Clusters that pass filter and moment, with the rank they have among all. */
function useRankedClusters(clusters: readonly ClusterRow[]) {
  const ids = useIdsOf(useVisibleWorks())
  const filter = useViewState((state) => state.filter)
  return useMemo(
    () =>
      clusters
        .map((cluster, index) => ({ cluster, rank: index + 1 }))
        .filter(({ cluster }) => passesClusterFilter(cluster, filter, ids)),
    [clusters, filter, ids],
  )
}

function useChosenWorks(clusters: readonly ClusterRow[]) {
  const selection = useSelection()
  const { combinations } = useCombinations()
  return useMemo(
    () => worksOfSelection(selection, clusters, combinations),
    [selection, clusters, combinations],
  )
}

function useHoveredFeatures(clusters: readonly ClusterRow[], featureOfWork: FeatureOfWork) {
  const hovered = useViewState((state) => state.hovered)
  return useMemo(() => {
    if (hovered === null) return noFeatures
    if ('work' in hovered) return collect([hovered.work], featureOfWork)
    return collect(clusters.find(({ id }) => id === hovered.cluster)?.works ?? [], featureOfWork)
  }, [hovered, clusters, featureOfWork])
}

/** Lays sources and layers once, before any features come, and repaints them for theme and selection. */
function useLayersOfWorks(map: MapLibre, look: MapLook): void {
  const selection = useSelection()
  const clustersHidden = useMapMemory((state) => state.hidden.includes('clusters'))
  const stepped = selection !== null
  const chosenCluster = selection?.is === 'cluster' ? selection.cluster : null
  useEffect(() => {
    for (const source of ['works', 'chosen', 'hovered', clusterSource])
      if (map.getSource(source) === undefined) putFeatures(map, source, noFeatures)
    setRankImages(map, look)
    const outlines = clusterOutlineLayers(look, chosenCluster, stepped)
    const ranks = clusterRankLayers(look, chosenCluster, stepped)
    putLayers(map, [
      ...outlines,
      ...workLayers('works', look, stepped ? 'stepped' : 'all'),
      ...workLayers('chosen', look, 'chosen'),
      ...workLayers('hovered', look, 'chosen'),
      ...ranks,
    ])
    showLayers(map, [...outlines, ...ranks], !clustersHidden)
  }, [map, look, chosenCluster, stepped, clustersHidden])
}

function useFeatures(map: MapLibre, source: string, data: GeoJSON.FeatureCollection) {
  useEffect(() => {
    putFeatures(map, source, data)
  }, [map, source, data])
}

/** A choice made elsewhere is brought into view; what is in view already does not move. */
function useLookAtChosen(map: MapLibre, chosen: GeoJSON.FeatureCollection) {
  useEffect(() => {
    const box = boundsOf(chosen.features)
    if (box !== null && !isInView(map, box)) lookAt(map, box)
  }, [map, chosen])
}
