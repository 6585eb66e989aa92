/** Made-up works by the thousand, always the same: lines and areas at random in a square, of five parties, over ten years. */
import { noDay, type OverlapInput } from '../../shared/overlap/pairs/overlap-input.ts'
import { shapesOf } from '../../shared/geo/shapes.ts'

/** `side` is that of the square, in metres: the smaller, the more pairs. */
export function manyWorks(count: number, side: number): OverlapInput {
  const random = randomFrom(7)
  const days = (from: number) => Array.from({ length: count }, () => from + Math.floor(random() * 3650))
  const startDay = Int32Array.from(days(20_000), (day, work) => (work % 50 === 49 ? noDay : day))
  return {
    shapes: shapesOf(Array.from({ length: count }, () => someGeometry(random, side))),
    party: Int32Array.from({ length: count }, (_, work) => work % 5),
    discipline: new Int32Array(count),
    startDay,
    endDay: startDay.map((day) => (day === noDay ? noDay : day + 20 + Math.floor(random() * 300))),
    takesPart: Uint8Array.from({ length: count }, (_, work) => Number(work % 40 !== 39)),
  }
}

/** Numbers from 0 to 1 that look random, the same for the same seed (a linear congruence). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function someGeometry(random: () => number, side: number): GeoJSON.Geometry {
  const [x, y] = [random() * side, random() * side]
  if (random() < 0.1) return { type: 'Point', coordinates: [x, y] }
  if (random() < 0.5) {
    const step = () => (random() - 0.5) * 30
    const coordinates = [[x, y]]
    for (let vertex = 0; vertex < 20; vertex++) {
      const [lastX, lastY] = coordinates.at(-1) as [number, number]
      coordinates.push([lastX + step(), lastY + step()])
    }
    return { type: 'LineString', coordinates }
  }
  const ring = Array.from({ length: 24 }, (_, index) => {
    const [angle, radius] = [(index / 24) * 2 * Math.PI, 15 + random() * 40]
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}
