/** Shapes that are large in one way each: many teeth beside each other, many parts in any order, many rings in each other. */

const scattered = (at: number) => (at * 7919) % 1000

/** Teeth of 2 m wide and 2 m apart on a back of 10 m, from `x` on, each of another height up to 750 m. */
export function comb(vertices: number, x: number, seed: number): GeoJSON.Polygon {
  const teeth = Array.from({ length: vertices / 4 }, (_, tooth) => [
    x + 4 * tooth,
    500 + scattered(tooth + seed) / 4,
  ])
  const outline = teeth.flatMap(([left, height]) => [
    [left!, 10],
    [left!, height!],
    [left! + 2, height!],
    [left! + 2, 10],
  ])
  const right = x + vertices
  return { type: 'Polygon', coordinates: [[...outline, [right, 10], [right, 0], [x, 0], [x, 10]]] }
}

/** Level lines across a comb of 100,000 vertices. */
export function linesAcross(count: number): GeoJSON.MultiLineString {
  const coordinates = Array.from({ length: count }, (_, at) => {
    const height = 20 + (480 * at) / count
    return [
      [0, height],
      [100_000, height],
    ]
  })
  return { type: 'MultiLineString', coordinates }
}

/** Lines of 20 m, 100 m from each other, in any order. */
export function network(parts: number, north: number): GeoJSON.MultiLineString {
  const coordinates = Array.from({ length: parts }, (_, at) => {
    const cell = (at * 7919) % parts
    const [x, y] = [100 * (cell % 500), 100 * Math.floor(cell / 500) + north]
    return [
      [x, y],
      [x + 20, y],
    ]
  })
  return { type: 'MultiLineString', coordinates }
}

/** Squares around one middle, a metre between every two. */
export function ringsInRings(count: number): GeoJSON.MultiLineString {
  const coordinates = Array.from({ length: count }, (_, at) => {
    const by = at + 1
    return [
      [-by, -by],
      [by, -by],
      [by, by],
      [-by, by],
      [-by, -by],
    ]
  })
  return { type: 'MultiLineString', coordinates }
}
