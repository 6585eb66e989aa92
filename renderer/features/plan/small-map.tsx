/** The small map of a document: works on the streets around them. The same drawing as in the pdf. */
import { useMemo } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { longitudeLatitude, projector, reproject } from '../../../shared/geo/crs.ts'
import { geometryAt } from '../../../shared/geo/shapes.ts'
import type { BlockOf } from '../../../shared/plan/document/document.ts'
import { areaOfPlace } from '../../../shared/sharing/area-of-place.ts'
import { streetMapSvg, type GroundLayer } from '../../../shared/small-map/street-map-svg.ts'
import { useProject, useShapes, useWorks } from '../../api/index.ts'
import { nearGround } from './near-ground.ts'
import styles from './blocks.module.css'

const size = { width: 300, height: 240 }

interface SmallMapProps {
  readonly map: BlockOf<'map'>
  /** What lies under it, in longitude and latitude. */
  readonly ground: readonly GroundLayer[]
}

export function SmallMap({ map: { works, caption, otherwise }, ground }: SmallMapProps) {
  const { project } = useProject()
  const { data } = useShapes()
  const order = usePlaceInOrder()
  const crs = project?.crs ?? longitudeLatitude
  const svg = useMemo(() => {
    if (data === undefined) return ''
    const toMetres = projector(longitudeLatitude, crs)
    const placed = works.map((work) => {
      const index = order.get(work.id)
      return { work, geometry: index === undefined ? null : geometryAt(data.shapes, index) }
    })
    const places = placed.flatMap(({ geometry }) => geometry ?? [])
    return streetMapSvg({
      ...size,
      works: placed.map(({ work, geometry }) => {
        const place = geometry && reproject(geometry, toMetres)
        return { work, geometry: place && work.isOutlined ? areaOfPlace(place) : place }
      }),
      layers: nearGround(ground, places, crs),
    })
  }, [works, data, order, crs, ground])

  if (svg === null) return <p className={styles.noMap}>{otherwise}</p>
  return (
    <div
      className={styles.map}
      role="img"
      aria-label={caption}
      /* Drawn by ourselves: every name in it is escaped there. */
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}

/** Where each work stands in the packed shapes. */
function usePlaceInOrder(): ReadonlyMap<WorkId, number> {
  const { works } = useWorks()
  return useMemo(() => new Map(works.map(({ id }, index) => [id, index])), [works])
}
