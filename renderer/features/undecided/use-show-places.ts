/** While a record is being decided: where it would lie by what others wrote, on the map beside the place that counts. */
import { useEffect } from 'react'
import type { RecordApart } from '../../../shared/plan/decide-apart.ts'
import { actorsInWords } from '../../../shared/plan/undecided-in-words.ts'
import { hidePlacesApart, showPlacesApart } from '../../state/index.ts'
import { useSay } from '../../ui/index.ts'

export function useShowPlaces({ points }: RecordApart): void {
  const say = useSay()
  useEffect(() => {
    const values = points.flatMap((point) => (point.is === 'written apart' ? [point.values] : []))
    // Of one record only one group of fields says where it lies.
    const [counts, ...others] = values.find((each) => each.some(({ place }) => place !== null)) ?? []
    showPlacesApart({
      counts: counts?.place ?? null,
      others: others.flatMap(({ place, by }) =>
        place === null ? [] : [{ by: say(actorsInWords(by)), geometry: place }],
      ),
    })
    return hidePlacesApart
  }, [points, say])
}
