/** A map with its ground, controls and failed state. What is drawn on it comes from its children. */
import type { Map as MapLibre } from 'maplibre-gl'
import { Fragment, useEffect, useRef, type ReactNode } from 'react'
import { useProject } from '../api/index.ts'
import { useIsDark, useTrying, useMapMemory, type Camera } from '../state/index.ts'
import { EmptyState, useWords } from '../ui/index.ts'
import { BasemapGround } from './basemap/basemap-ground.tsx'
import { BasemapNotice } from './basemap/basemap-notice.tsx'
import { useShownBasemap } from './basemap/use-shown-basemap.ts'
import type { Box } from './bounds-of.ts'
import { lookAt } from './look-at.ts'
import { MapControls } from './map-controls.tsx'
import { mapLook, type MapLook } from './map-look.ts'
import { canDraw } from './put-layers.ts'
import { ReferenceGround } from './reference-ground.tsx'
import { useMapLibre } from './use-maplibre.ts'
import { words } from './words.ts'
import styles from './map.module.css'

export interface MapFrameProps {
  /** Read out for the map. */
  readonly label: string
  /** Everything there is to see, for "show everything" and the first look; null while it is not known. */
  readonly extent: Box | null
  /** Which camera to go on with when this map comes back; without it the map begins at its extent. */
  readonly remembered?: string
  /** Drawn when the map is ready. */
  readonly children: (map: MapLibre, look: MapLook) => ReactNode
  /** Boxes over the map, such as a legend. */
  readonly legend?: ReactNode
  /** Buttons of this map alone, under those that every map has. */
  readonly tools?: (map: MapLibre) => ReactNode
}

export function MapFrame({ label, extent, remembered, children, legend, tools }: MapFrameProps) {
  const t = useWords(words)
  const { project } = useProject()
  const basemap = useShownBasemap()
  const isTrying = useTrying((state) => state.about !== null)
  const look = mapLook(useIsDark(), isTrying)
  const camera = useMapMemory(({ cameras }) => (remembered === undefined ? undefined : cameras[remembered]))
  const { attach, state } = useMapLibre(label, camera)
  const map = state.is === 'ready' ? state.map : null

  usePaper(map, state.is === 'ready' ? state.made : 0, look)
  // Before the others, so that it hears where they look.
  useRememberedCamera(map, remembered)
  useFirstLook(map, extent, remembered, camera)
  useWantedCamera(map, extent, remembered)

  if (state.is === 'no-webgl') return <EmptyState title={t.noMap}>{t.noMapWhy}</EmptyState>
  return (
    <div className={styles.frame}>
      <div ref={attach} className={styles.map} data-map-state={state.is} />
      {map === null ? null : (
        <Fragment key={state.is === 'ready' ? state.made : 0}>
          {basemap === null ? null : (
            <BasemapGround map={map} about={basemap.about} version={basemap.version} look={look} />
          )}
          {/* From above: each goes under the one that lies above it already. */}
          {project?.layers.toReversed().map((layer) => (
            <ReferenceGround key={layer.id} map={map} layer={layer} look={look} />
          ))}
          {children(map, look)}
          <MapControls
            map={map}
            extent={extent}
            layers={project?.layers ?? []}
            isPrinted={remembered !== undefined}
          >
            {tools?.(map)}
          </MapControls>
          {legend}
          <BasemapNotice map={map} />
          {state.is === 'ready' && state.isLost ? (
            <div className={styles.empty} role="status">
              <EmptyState title={t.lost}>{t.lostWhy}</EmptyState>
            </div>
          ) : null}
        </Fragment>
      )}
    </div>
  )
}

function usePaper(map: MapLibre | null, made: number, look: MapLook) {
  useEffect(() => {
    if (map !== null && canDraw(map)) map.setPaintProperty('paper', 'background-color', look.paper)
  }, [map, made, look])
}

/**
 * Looks where this map looked before, or at everything, once for each camera to remember: what there is to see may
 * become known after the map itself. Later changes must not move the map under someone's hands.
 */
function useFirstLook(map: MapLibre | null, extent: Box | null, remembered = '', camera?: Camera) {
  const looked = useRef({ map, at: new Set<string>() })
  useEffect(() => {
    if (map === null || extent === null) return
    if (looked.current.map !== map) looked.current = { map, at: new Set() }
    if (looked.current.at.has(remembered)) return
    looked.current.at.add(remembered)
    if (camera === undefined) lookAt(map, extent, false)
    else map.jumpTo(camera)
  }, [map, extent, remembered, camera])
}

/** Looks where somebody asked this map to, once. */
function useWantedCamera(map: MapLibre | null, extent: Box | null, remembered: string | undefined) {
  const wanted = useMapMemory((state) => (remembered === undefined ? null : state.wanted))
  const want = useMapMemory((state) => state.want)
  useEffect(() => {
    if (map === null || extent === null || wanted === null) return
    want(null)
    if (wanted === 'everything') lookAt(map, extent, false)
    else map.jumpTo(wanted)
  }, [map, extent, wanted, want])
}

function useRememberedCamera(map: MapLibre | null, remembered: string | undefined) {
  const remember = useMapMemory((state) => state.remember)
  useEffect(() => {
    if (map === null || remembered === undefined) return undefined
    const keep = () => {
      const { lng, lat } = map.getCenter()
      const [[west, south], [east, north]] = map.getBounds().toArray()
      remember(remembered, { center: [lng, lat], zoom: map.getZoom() }, [west, south, east, north])
    }
    map.on('moveend', keep)
    return () => void map.off('moveend', keep)
  }, [map, remembered, remember])
}
