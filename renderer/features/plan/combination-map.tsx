/** The small map of a combination: its works on the streets around them. The same drawing as in the pdf. */
import { useMemo } from 'react'
import type { Work } from '../../../shared/domain/work.ts'
import { longitudeLatitude, projector, reproject } from '../../../shared/geo/crs.ts'
import { geometryAt } from '../../../shared/geo/shapes.ts'
import { streetMapSvg, type GroundLayer } from '../../../shared/small-map/street-map-svg.ts'
import { useProject, useShapes, useWorks } from '../../api/index.ts'
import { useWords } from '../../ui/index.ts'
import { nearGround } from './near-ground.ts'
import { words } from './words.ts'
import styles from './combination-page.module.css'

const size = { width: 300, height: 240 }

interface CombinationMapProps {
  readonly works: readonly Work[]
  readonly name: string
  /** In longitude and latitude. */
  readonly ground: readonly GroundLayer[]
}

export function CombinationMap({ works, name, ground }: CombinationMapProps) {
  const t = useWords(words)
  const { project } = useProject()
  const { data } = useShapes()
  const order = usePlaceInOrder()
  const crs = project?.crs ?? longitudeLatitude
  const svg = useMemo(() => {
    if (data === undefined) return null
    const toMetres = projector(longitudeLatitude, crs)
    const placed = works.map((work) => {
      const index = order.get(work.id)
      return { work, geometry: index === undefined ? null : geometryAt(data.shapes, index) }
    })
    const places = placed.flatMap(({ geometry }) => geometry ?? [])
    return streetMapSvg({
      ...size,
      works: placed.map(({ work, geometry }) => ({
        work,
        geometry: geometry === null ? null : reproject(geometry, toMetres),
      })),
      layers: nearGround(ground, places, crs),
    })
  }, [works, data, order, crs, ground])

  const hasPlace = works.some(({ bounds }) => bounds !== null)
  if (!hasPlace) return <p className={styles.noMap}>{t.noMap}</p>
  return (
    <div
      className={styles.map}
      role="img"
      aria-label={t.mapOf(name)}
      /* Drawn by ourselves: every name in it is escaped there. */
      dangerouslySetInnerHTML={{ __html: svg ?? '' }}
    />
  )
}

/** Where each work stands in the packed shapes. */
function usePlaceInOrder(): ReadonlyMap<Work['id'], number> {
  const { works } = useWorks()
  return useMemo(() => new Map(works.map(({ id }, index) => [id, index])), [works])
}
