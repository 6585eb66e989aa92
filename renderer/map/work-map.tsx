/** The map of the Werkblad: the works of this moment and filter, clusters, and the one selection. */
import { useMemo } from 'react'
import { useOverlaps, useProject, useShapes, useWorks } from '../api/index.ts'
import type { ClusterRow } from '../state/index.ts'
import { FailedState, useWords } from '../ui/index.ts'
import { boundsOfFlat } from './bounds-of.ts'
import { MapFrame } from './map-frame.tsx'
import { MapLegend } from './map-legend.tsx'
import { drawnWorks, type DrawnOfWork } from './work-features.ts'
import { WorkDrawing } from './work-drawing.tsx'
import { words } from './words.ts'

const nowhere: DrawnOfWork = () => null
const noClusters: readonly ClusterRow[] = []

export function WorkMap() {
  const t = useWords(words)
  const { project } = useProject()
  const { works, revision } = useWorks()
  const { data: places, failure } = useShapes()
  const { data: overlaps } = useOverlaps()

  // Works and places come in two answers; until both are of one revision, the map keeps what it had.
  const fits = places !== undefined && places.revision === revision && places.shapes.count === works.length
  const shapes = fits ? places.shapes : null
  const drawnOfWork = useMemo(() => (shapes === null ? nowhere : drawnWorks(works, shapes)), [works, shapes])
  const extent = useMemo(() => (shapes === null ? null : boundsOfFlat(shapes.coordinates)), [shapes])
  if (failure !== null) return <FailedState failure={failure} />
  return (
    <MapFrame label={t.works} extent={extent} remembered={project?.file ?? ''} legend={<MapLegend />}>
      {(map, look) => (
        <WorkDrawing
          map={map}
          look={look}
          drawnOfWork={drawnOfWork}
          clusters={overlaps?.clusters ?? noClusters}
        />
      )}
    </MapFrame>
  )
}
