/** Where the known works lie that an asked row may be. */
import { useMemo } from 'react'
import { useShapes, useWorks } from '../../api/index.ts'
import type { Difference } from '../../../shared/domain/difference.ts'
import { geometryAt } from '../../../shared/geo/shapes.ts'

/** Places in longitude and latitude of the candidates that have one; empty for differences that ask nothing. */
export function useCandidatePlaces(difference: Difference | null): readonly GeoJSON.Geometry[] {
  const { works } = useWorks()
  const { data } = useShapes()
  return useMemo(() => {
    if (data === undefined || difference?.group !== 'asked') return []
    const likely = new Set(difference.candidates.map(({ work }) => work))
    return works.flatMap(({ id }, index) => (likely.has(id) ? (geometryAt(data.shapes, index) ?? []) : []))
  }, [works, data, difference])
}
