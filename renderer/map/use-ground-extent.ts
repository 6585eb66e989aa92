/** What there is to look at as long as there are no works: the ground. */
import { useMemo } from 'react'
import { useLayers, useProject } from '../api/index.ts'
import { boundsOf, type Box } from './bounds-of.ts'
import { isQuietKind } from '../../shared/domain/reference-layer.ts'

/** The box around all reference layers, once they have all come; null before that, and where `isWanted` is false. */
export function useGroundExtent(isWanted: boolean): Box | null {
  const { project } = useProject()
  const layers = isWanted ? (project?.layers ?? []).filter(({ kind }) => !isQuietKind(kind)) : []
  const grounds = useLayers(layers.map(({ id }) => id))
  const isWhole = grounds.length > 0 && grounds.length === layers.length
  return useMemo(
    () => (isWhole ? boundsOf(grounds.flatMap(({ features }) => features)) : null),
    [isWhole, grounds],
  )
}
