/** The map of the Werkblad: the works of this moment and filter, clusters, and the one selection. */
import { useMemo, useState } from 'react'
import { useProject, useShapes, useWorks } from '../api/index.ts'
import { cameraOver, useReadyForSteps, useShownClusters, type ClusterRow } from '../state/index.ts'
import { EmptyState, FailedState, useWords } from '../ui/index.ts'
import { boundsOfFlat } from './bounds-of.ts'
import { ChooseButton } from './choosing/choose-button.tsx'
import { ChoosingOnMap } from './choosing/choosing-on-map.tsx'
import { MapFrame } from './map-frame.tsx'
import { MapLegend } from './map-legend.tsx'
import { useGroundExtent } from './use-ground-extent.ts'
import { drawnWorks, type DrawnOfWork } from './work-features.ts'
import { WorkDrawing } from './work-drawing.tsx'
import { useOverviewOfWorks } from './overview/use-overview-of-works.ts'
import { words } from './words.ts'
import styles from './map.module.css'

const nowhere: DrawnOfWork = () => null
const noClusters: readonly ClusterRow[] = []

export function WorkMap() {
  const t = useWords(words)
  const { project } = useProject()
  const { works, revision } = useWorks()
  const { data: answer, failure } = useShapes()
  const clusters = useShownClusters() ?? noClusters
  useReadyForSteps(clusters, works)

  // Works and places come in two answers; until both are of one revision, the map keeps what it had.
  const fits = answer !== undefined && answer.revision === revision && answer.shapes.count === works.length
  const shapes = fits ? answer.shapes : null
  const { isMeant, overview } = useOverviewOfWorks(works, answer?.shapes ?? null, fits)
  const drawn = useMemo(() => (shapes === null ? null : drawnWorks(works, shapes)), [works, shapes])
  const [kept, keep] = useState<DrawnOfWork>(() => nowhere)
  if (drawn !== null && drawn !== kept) keep(() => drawn)
  const drawnOfWork = drawn ?? kept
  const places = useMemo(() => (shapes === null ? null : boundsOfFlat(shapes.coordinates)), [shapes])
  // The first delivery deserves a first look: the camera over bare ground is not the one over works.
  const file = project?.file ?? ''
  const remembered = places === null ? `${file} ground` : cameraOver(file)
  const ground = useGroundExtent(shapes !== null && places === null)
  if (failure !== null) return <FailedState failure={failure} />
  return (
    <MapFrame
      label={t.works}
      extent={places ?? ground}
      remembered={remembered}
      legend={<MapLegend />}
      tools={(map) => (project?.works === 0 ? null : <ChooseButton map={map} />)}
    >
      {(map, look) => (
        <>
          <WorkDrawing
            map={map}
            look={look}
            drawnOfWork={drawnOfWork}
            clusters={clusters}
            isMany={isMeant}
            overview={overview}
          />
          <ChoosingOnMap map={map} look={look} />
          {project?.works === 0 ? <NoWorks hasGround={project.layers.length > 0} /> : null}
        </>
      )}
    </MapFrame>
  )
}

/** Over the ground one line is enough; over bare paper the map says what it is for. */
function NoWorks({ hasGround }: { readonly hasGround: boolean }) {
  const t = useWords(words)
  if (hasGround) return <p className={styles.remark}>{t.noWorks}</p>
  return (
    <div className={styles.empty}>
      <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
    </div>
  )
}
