/** Thousands of works on a map: one path for all that look the same, and nothing that only a few leave room for. */
import { disciplines } from '../domain/discipline.ts'
import { partsOf } from './geometry-parts.ts'
import type { MapView } from './map-view.ts'
import { dashOf, type MappedWork } from './map-works.ts'
import { element, pathOf, round } from './svg.ts'

const lineWidth = 1.2
const pointWidth = 3.2

/** Areas first, then lines, then points, in the order of the works within each. */
export function drawManyWorks(view: MapView, works: readonly MappedWork[]): string {
  const placed = works.flatMap(({ work, geometry }) =>
    geometry === null ? [] : partsOf(geometry).map((part) => ({ work, part })),
  )
  return (['area', 'line', 'point'] as const)
    .flatMap((is) => {
      const alike = Map.groupBy(
        placed.filter(({ part }) => part.is === is),
        ({ work }) => `${work.discipline} ${dashOf(work.firmness) ?? ''}`,
      )
      return [...alike.values()].map((all) => {
        const [{ work }] = all as [(typeof all)[number]]
        const { colour } = disciplines[work.discipline]
        const dash = dashOf(work.firmness)
        const dashed = dash === undefined ? {} : { 'stroke-dasharray': dash }
        if (is === 'point') {
          const dots = all.map(({ part }) => {
            const [x, y] = view.toPaper(part.lines[0]?.[0] ?? [])
            return `M${round(x)} ${round(y)}h0.01`
          })
          const look = { fill: 'none', stroke: colour, 'stroke-width': pointWidth, 'stroke-linecap': 'round' }
          return element('path', { d: [...new Set(dots)].join(''), ...look })
        }
        const d = all.map(({ part }) => pathOf(view, part)).join('')
        // Areas that lie on each other: each filled, holes or not.
        if (is === 'area')
          return element(
            'g',
            {
              fill: colour,
              'fill-opacity': 0.2,
              'fill-rule': 'evenodd',
              stroke: colour,
              'stroke-width': 0.6,
              ...dashed,
            },
            all.map(({ part }) => element('path', { d: pathOf(view, part) })).join(''),
          )
        return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': lineWidth, ...dashed })
      })
    })
    .join('')
}
