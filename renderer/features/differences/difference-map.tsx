/** Where it happens: of the chosen difference the old outline dashed and the new one solid, the rest of the group faint. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo, type ReactNode } from 'react'
import { boundsOf } from '../../map/bounds-of.ts'
import { isWellInView, lookAt } from '../../map/look-at.ts'
import { MapFrame } from '../../map/map-frame.tsx'
import type { MapLook } from '../../map/map-look.ts'
import { putFeatures, putLayers } from '../../map/put-layers.ts'
import { FailedState, useFormat, useWords } from '../../ui/index.ts'
import {
  chosenOutlines,
  otherOutlines,
  type OutlineFeatures,
  type OutlineProperties,
} from './outline-features.ts'
import { outlineLayers } from './outline-layers.ts'
import { useCandidatePlaces } from './use-candidate-places.ts'
import { mostOnMap, useDifference, useOutlines, type Compared } from './use-difference-pages.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

interface DifferenceMapProps {
  readonly compared: Compared
  readonly total: number
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
}

export function DifferenceMap({ compared, total, chosen, onChoose }: DifferenceMapProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { outlines, failure } = useOutlines(compared, total, chosen)
  const others = useMemo(() => otherOutlines(outlines), [outlines])
  const ofChosen = useMemo(() => outlines.find(({ index }) => index === chosen), [outlines, chosen])
  const candidates = useCandidatePlaces(useDifference(compared, chosen))
  const drawn = useMemo(() => chosenOutlines(ofChosen, candidates), [ofChosen, candidates])
  const extent = useMemo(() => boundsOf(others.features), [others])
  const hasNoPlace = ofChosen !== undefined && drawn.features.length === 0
  if (failure !== null) return <FailedState failure={failure} />
  return (
    <section aria-label={t.map} className={styles.map}>
      <MapFrame
        label={t.map}
        extent={extent}
        legend={<Legend drawn={drawn} hasOthers={total > 1} isAsked={compared.group === 'asked'} />}
      >
        {(map, look) => (
          <OutlineDrawing map={map} look={look} others={others} drawn={drawn} onChoose={onChoose} />
        )}
      </MapFrame>
      {hasNoPlace ? <p className={styles.mapRemark}>{t.noPlace}</p> : null}
      {total > mostOnMap && !hasNoPlace ? (
        <p className={styles.mapRemark}>{t.mapFirst(number(mostOnMap))}</p>
      ) : null}
    </section>
  )
}

interface OutlineDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly others: OutlineFeatures
  readonly drawn: OutlineFeatures
  readonly onChoose: (index: number) => void
}

function OutlineDrawing({ map, look, others, drawn, onChoose }: OutlineDrawingProps) {
  useEffect(() => {
    putFeatures(map, 'others', others)
    putFeatures(map, 'chosen', drawn)
    putLayers(map, outlineLayers(look))
  }, [map, look, others, drawn])

  useEffect(() => {
    const box = boundsOf(drawn.features)
    if (box === null) return undefined
    // After the first look at everything, which the frame takes when the places have come.
    const frame = requestAnimationFrame(() => {
      if (!isWellInView(map, box)) lookAt(map, box)
    })
    return () => cancelAnimationFrame(frame)
  }, [map, drawn])

  useEffect(() => {
    const reach = 4
    const onClick = ({ point: { x, y } }: { point: { x: number; y: number } }) => {
      const box: [[number, number], [number, number]] = [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ]
      const layers = ['others-line', 'others-fill', 'others-point'].filter(
        (id) => map.getLayer(id) !== undefined,
      )
      const index: unknown = map.queryRenderedFeatures(box, { layers })[0]?.properties['index']
      if (typeof index === 'number') onChoose(index)
    }
    map.on('click', onClick)
    return () => void map.off('click', onClick)
  }, [map, onChoose])
  return null
}

interface LegendProps {
  readonly drawn: OutlineFeatures
  readonly hasOthers: boolean
  readonly isAsked: boolean
}

/** Only what is on the map now, as a line or as a point. */
function Legend({ drawn, hasOthers, isAsked }: LegendProps) {
  const t = useWords(words)
  const shown = new Map(drawn.features.map(({ properties, geometry }) => [properties.part, geometry.type]))
  const isPoint = (part: OutlineProperties['part']) => shown.get(part)?.endsWith('Point') === true
  return (
    <ul className={styles.legend}>
      {(['becomes', 'same'] as const)
        .filter((part) => shown.has(part))
        .map((part) => (
          <Sample key={part} name={isAsked ? t.legend.delivered : t.legend[part]}>
            {isPoint(part) ? (
              <circle cx="14" cy="8" r="6" fill="var(--accent)" />
            ) : (
              <path d="M0 8H28" stroke="var(--accent)" strokeWidth="4" />
            )}
          </Sample>
        ))}
      {shown.has('was') ? (
        <Sample name={isAsked ? t.legend.candidate : t.legend.was}>
          {isPoint('was') ? (
            <circle cx="14" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
          ) : (
            <path d="M0 8H28" stroke="currentColor" strokeWidth="2.5" strokeDasharray="6 4" />
          )}
        </Sample>
      ) : null}
      {hasOthers ? (
        <Sample name={t.legend.others}>
          <path d="M0 8H28" stroke="var(--accent)" strokeWidth="2.5" opacity="0.55" />
        </Sample>
      ) : null}
    </ul>
  )
}

function Sample({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="28" height="16" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}
