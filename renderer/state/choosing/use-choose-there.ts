/** Chooses the visible works of a place, and says by which rule; where there are none it says so and leaves the choice as it is. */
import { useMemo } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { longitudeLatitude } from '../../../shared/geo/crs.ts'
import { alongStreet, besideStreet } from '../../../shared/geo/lies-along.ts'
import { useProject, useShapes, useWorks } from '../../api/index.ts'
import { useNotices } from '../notices.ts'
import { useVisibleWorks } from '../use-visible-works.ts'
import { useViewState } from '../view-state.ts'
import { chooseWorks, worksChosen } from './chosen-works.ts'
import { worksInArea, worksInStreet } from './works-there.ts'

export interface ChooseThere {
  /**
   * @param rule how an area of this kind is said
   * @param isAdded to what is chosen already
   */
  readonly inArea: (area: GeoJSON.Geometry, rule: Message, isAdded?: boolean) => void
  /** @param line in longitude and latitude; null: no layer knows it */
  readonly inStreet: (name: string, line: GeoJSON.Geometry | null) => void
  /** Works that name a street or district of which no layer knows the place. */
  readonly named: (name: string, works: readonly WorkId[]) => void
}

/** Null as long as nobody knows where works lie. */
export function useChooseThere(): ChooseThere | null {
  const { project } = useProject()
  const { works, revision } = useWorks()
  const visible = useVisibleWorks()
  const { data } = useShapes()
  const shapes = data?.revision === revision && data.shapes.count === works.length ? data.shapes : null
  const crs = project?.crs ?? longitudeLatitude
  return useMemo(() => {
    if (shapes === null) return null
    const there = { works, visible, shapes }
    return {
      inArea: (area, rule, isAdded = false) => {
        const { works: found, withoutPlace } = worksInArea(there, area)
        const others = withoutPlace === 0 ? [] : [message('choice.withoutPlace', { works: withoutPlace })]
        chooseFound(found, rule, { others, isAdded })
      },
      inStreet: (name, line) => {
        const { named, beside } = worksInStreet(there, name, line, crs)
        const counts = { name, named: named.length, beside: beside.length }
        const measures = { along: alongStreet, within: besideStreet }
        const rule =
          line === null
            ? message('choice.naming', { name })
            : message('choice.inStreet', { ...counts, ...measures })
        chooseFound([...named, ...beside], rule)
      },
      named: (name, those) => {
        const ids = new Set(visible.map(({ id }) => id))
        const found = those.filter((id) => ids.has(id))
        chooseFound(found, message('choice.naming', { name }))
      },
    }
  }, [works, visible, shapes, crs])
}

interface Besides {
  /** What else there is to say of the place. */
  readonly others?: readonly Message[]
  readonly isAdded?: boolean
}

/** Of works that were added to others the rule is not that of all; what else there is to say stays true. */
function chooseFound(
  found: readonly WorkId[],
  rule: Message,
  { others = [], isAdded = false }: Besides = {},
): void {
  if (found.length === 0) return useNotices.getState().notify('done', message('choice.nothing'))
  const before = isAdded ? worksChosen(useViewState.getState().trail.at(-1)) : []
  const said = before.length === 0 ? [rule, ...others] : others
  chooseWorks([...new Set([...before, ...found])], said)
}
