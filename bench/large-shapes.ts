/**
 * Shapes at which looking at every edge again for every other one would not end: what two of them share, and which of
 * thousands of rings lie in which. The same is asked of GEOS where python3 has shapely. Prints one line of JSON a shape.
 *   npm run bench -- large-shapes [--no-geos]
 * `geosMs` is null where GEOS is not there, or takes more than twenty seconds.
 */
import { parseArgs } from 'node:util'
import { areaOf } from '../shared/geo/measure.ts'
import { nestRings } from '../shared/geo/nest-rings.ts'
import { shapesOf } from '../shared/geo/shapes.ts'
import { runsOf } from '../shared/overlap/measure/runs.ts'
import { sharedArea } from '../shared/overlap/measure/shared-area.ts'
import { sharedLength } from '../shared/overlap/measure/shared-length.ts'
import { measuresOf } from '../shared/overlap/measure/work-measures.ts'
import { askGeos, type Question } from './large-shapes/ask-geos.ts'
import { comb, linesAcross, network, ringsInRings } from './large-shapes/made-up-shapes.ts'

const near = 25
const rounds = 3

const questions: readonly Question[] = [
  ...[4_000, 10_000, 100_000].map((vertices): Question => {
    const [one, two] = [comb(vertices, 0, 0), comb(vertices, 1, 411)]
    return { shape: `two combs of ${vertices} vertices`, ask: 'sharedArea', geometries: [one, two] }
  }),
  ...[20, 1_000].map((lines): Question => ({
    shape: `a comb of 100000 vertices, ${lines} lines across`,
    ask: 'sharedLength',
    geometries: [linesAcross(lines), comb(100_000, 0, 0)],
  })),
  {
    shape: 'two networks of 50000 parts',
    ask: 'lengthNear',
    geometries: [network(50_000, 0), network(50_000, 5)],
  },
  ...[500, 2_000, 8_000, 32_000].map((rings): Question => ({
    shape: `${rings} rings in each other`,
    ask: 'ringsAsAreas',
    geometries: [ringsInRings(rings)],
  })),
]

const { values } = parseArgs({ options: { 'no-geos': { type: 'boolean', default: false } } })
for (const question of questions) {
  const { ms, answer } = ours(question)
  const theirs = values['no-geos'] ? { geosMs: null, geosAnswer: null } : await askGeos(question, near)
  console.log(JSON.stringify({ bench: 'large-shapes', shape: question.shape, ms, answer, ...theirs }))
}

/** The best of some rounds, runs cut anew each time: as when a delivery is read. */
function ours(question: Question): { ms: number; answer: number } {
  let [best, answer] = [Infinity, 0]
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    answer = answerOf(question)
    best = Math.min(best, performance.now() - startedAt)
  }
  return { ms: Math.round(10 * best) / 10, answer: Math.round(100 * answer) / 100 }
}

function answerOf({ ask, geometries }: Question): number {
  if (ask === 'ringsAsAreas') {
    const rings = geometries.flatMap(({ coordinates }) => coordinates)
    return areaOf({ type: 'MultiPolygon', coordinates: nestRings(rings) })
  }
  const shapes = shapesOf([...geometries])
  const runs = runsOf(shapes)
  return ask === 'sharedArea'
    ? sharedArea(runs, 0, 1)
    : (sharedLength(runs, measuresOf(shapes), 0, 1, near) ?? Number.NaN)
}
