/** Where the rows of a delivery land, over the reference layers of the project: wrong coordinates are seen at once. */
import { useMemo } from 'react'
import { useDraftPlaces } from '../../api/index.ts'
import { PlaceMap } from '../../map/index.ts'
import { FailedState, useWords } from '../../ui/index.ts'
import type { PreviewRow } from './preview-row.ts'
import { countedPlaces, placeNumber } from './counted-places.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

interface DraftMapProps {
  readonly draft: string
  readonly readings: number
  readonly pointed: PreviewRow | null
  /** Another text means places elsewhere, so the map looks for them anew. */
  readonly systems: string
}

export function DraftMap({ draft, readings, pointed, systems }: DraftMapProps) {
  const t = useWords(words)
  const { data, failure } = useDraftPlaces(draft, readings)
  const places = useMemo(() => (data === undefined ? undefined : countedPlaces(data)), [data])
  const isEmpty = places?.features.length === 0
  return (
    <section aria-label={t.map} className={styles.map}>
      {failure === null ? (
        <PlaceMap
          key={systems}
          places={places}
          chosenRow={pointed === null || places === undefined ? null : placeNumber(places, pointed)}
        />
      ) : (
        <FailedState failure={failure} />
      )}
      {isEmpty ? <p className={styles.mapNothing}>{t.mapNothing}</p> : null}
    </section>
  )
}
