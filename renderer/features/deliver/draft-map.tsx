/** Where the rows of a delivery land, over the reference layers of the project: wrong coordinates are seen at once. */
import { useMemo } from 'react'
import { useDraftPlaces } from '../../api/index.ts'
import { PlaceMap } from '../../map/index.ts'
import { FailedState, useWords } from '../../ui/index.ts'
import { countedPlaces, placeNumber, rowAt, type PlacedRow } from './counted-places.ts'
import type { RowName } from './preview-row.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

interface DraftMapProps {
  readonly draft: string
  readonly readings: number
  /** The row under the pointer in the table. */
  readonly pointed: RowName | null
  readonly chosen: RowName | null
  /** A place that was clicked; null: beside all of them. */
  readonly onChoose: (row: PlacedRow | null) => void
  /** Another text means places elsewhere, so the map looks for them anew. */
  readonly systems: string
}

export function DraftMap({ draft, readings, pointed, chosen, onChoose, systems }: DraftMapProps) {
  const t = useWords(words)
  const { data, failure } = useDraftPlaces(draft, readings)
  const places = useMemo(() => (data === undefined ? undefined : countedPlaces(data)), [data])
  const numberOf = (row: RowName | null) =>
    row === null || places === undefined ? null : placeNumber(places, row)
  const isEmpty = places?.features.length === 0
  const hasUnsure = places?.features.some(({ properties }) => properties?.['sure'] === false) === true
  return (
    <section aria-label={t.map} className={styles.map}>
      {failure === null ? (
        <PlaceMap
          key={systems}
          places={places}
          chosenRow={numberOf(chosen)}
          pointedRow={numberOf(pointed)}
          onChoose={(number) =>
            onChoose(number === null || places === undefined ? null : rowAt(places, number))
          }
        />
      ) : (
        <FailedState failure={failure} />
      )}
      {isEmpty ? <p className={styles.mapNothing}>{t.mapNothing}</p> : null}
      {hasUnsure ? (
        <p className={styles.mapLegend}>
          <span className={styles.sureMark} /> {t.placeSure}
          <span className={styles.unsureMark} /> {t.placeUnsure}
        </p>
      ) : null}
    </section>
  )
}
