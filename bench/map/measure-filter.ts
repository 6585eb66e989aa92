/** MapLibre's own way on the same works: all of them in one source of the map, and a filter on their days. */
import { fromColumns, type Columns } from '../../shared/bytes/columns.ts'
import type { Work } from '../../shared/domain/work.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import { unpackShapes } from '../../shared/geo/packed-shapes.ts'
import { geometryAt } from '../../shared/geo/shapes.ts'
import { dayNumber } from '../../shared/time/day-number.ts'
import { at95, median, round, times } from './rounds.ts'
import type { WindowAtWork } from './window-at-work.ts'

const path = 'all-works.geojson'
const firstDay = dayNumber(CalendarDate.parse('2027-01-01'))

/** The works are taken from the project that is open, and drawn in one colour: points, lines, areas. */
export async function measureFilter(
  window: WindowAtWork,
  steps: number,
): Promise<{ readonly filterMs: number; readonly filter95Ms: number }> {
  const { page } = window
  const data = await allFeatures(window)
  await page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'application/json', body: data }))
  await page.evaluate(layAll, path)
  await page.waitForTimeout(3_000)
  await times(2, async (round) => page.evaluate(filterOn, firstDay + 30 * round))
  const took = await times(steps, async (round) => page.evaluate(filterOn, firstDay + 30 * round))
  return { filterMs: round(median(took)), filter95Ms: round(at95(took)) }
}

async function allFeatures(window: WindowAtWork): Promise<string> {
  const works = fromColumns(JSON.parse((await window.read('/works')).toString()) as Columns) as Work[]
  const packed = await window.read('/shapes')
  const shapes = unpackShapes(Uint8Array.from(packed).buffer)
  // To a decimetre: in full they are more than the browser takes from outside in one piece.
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value
  const features = works.map(({ period: { start, end } }, at) =>
    JSON.stringify(
      {
        type: 'Feature',
        geometry: geometryAt(shapes, at),
        properties: {
          from: start === null ? -1e9 : dayNumber(start),
          to: end === null ? 1e9 : dayNumber(end),
        },
      },
      rounded,
    ),
  )
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}

/** Runs in the page. */
async function layAll(path: string): Promise<void> {
  const map = globalThis.mapInHand!
  for (const layer of ['works-overview', 'cluster-counts'])
    if (map.getLayer(layer) !== undefined) map.removeLayer(layer)
  map.addSource('all', { type: 'geojson', data: new URL(path, location.href).href })
  map.addLayer({ id: 'all-fill', source: 'all', type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'] })
  map.addLayer({ id: 'all-line', source: 'all', type: 'line' })
  map.addLayer({
    id: 'all-circle',
    source: 'all',
    type: 'circle',
    filter: ['==', ['geometry-type'], 'Point'],
  })
  await new Promise<void>((resolve) => map.once('idle', () => resolve()))
}

/** Runs in the page: milliseconds until what is active from this day on, for a month, is drawn. */
function filterOn(day: number): Promise<number> {
  const map = globalThis.mapInHand!
  const { gl } = map.painter.context
  const isActive = ['all', ['<=', ['get', 'from'], day + 30], ['>=', ['get', 'to'], day]]
  const kinds = { 'all-fill': 'Polygon', 'all-line': null, 'all-circle': 'Point' }
  return new Promise((resolve) => {
    const from = performance.now()
    map.once('idle', () => {
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
      resolve(performance.now() - from)
    })
    for (const [layer, kind] of Object.entries(kinds))
      map.setFilter(layer, kind === null ? isActive : [...isActive, ['==', ['geometry-type'], kind]])
  })
}
