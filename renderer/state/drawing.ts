/** A place drawn by hand: its vertices one by one, in longitude and latitude, until it is finished. */

export const drawnKinds = ['point', 'line', 'area'] as const
export type DrawnKind = (typeof drawnKinds)[number]

export interface Drawing {
  readonly kind: DrawnKind
  readonly vertices: readonly GeoJSON.Position[]
  /** Nothing is added any more; a point is finished by its one click. */
  readonly isFinished: boolean
}

/** Vertices without which there is no such shape. */
const fewest: Readonly<Record<DrawnKind, number>> = { point: 1, line: 2, area: 3 }

export function emptyDrawing(kind: DrawnKind): Drawing {
  return { kind, vertices: [], isFinished: false }
}

/** A click on the map: a point moves there, a line or area goes on; what is finished stays as it is. */
export function withVertex(drawing: Drawing, at: GeoJSON.Position): Drawing {
  if (drawing.kind === 'point') return { ...drawing, vertices: [at], isFinished: true }
  if (drawing.isFinished) return drawing
  return { ...drawing, vertices: [...drawing.vertices, at] }
}

/** Finishes a line or area that has enough vertices; otherwise it goes on. */
export function finished(drawing: Drawing): Drawing {
  return drawing.vertices.length < fewest[drawing.kind] ? drawing : { ...drawing, isFinished: true }
}

/** Without the last vertex, and open again. */
export function withoutLast(drawing: Drawing): Drawing {
  return { ...drawing, vertices: drawing.vertices.slice(0, -1), isFinished: false }
}

/** One step back: all that was drawn goes; null when there was nothing to go. */
export function steppedBack(drawing: Drawing): Drawing | null {
  return drawing.vertices.length === 0 ? null : emptyDrawing(drawing.kind)
}

/** What a work can be placed as. */
export type PlacedGeometry = Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>

/** The place that was drawn; null while it is not finished. */
export function placeOf({ kind, vertices, isFinished }: Drawing): PlacedGeometry | null {
  const [first] = vertices
  if (!isFinished || first === undefined) return null
  if (kind === 'point') return { type: 'Point', coordinates: first }
  if (kind === 'line') return { type: 'LineString', coordinates: [...vertices] }
  return { type: 'Polygon', coordinates: [[...vertices, first]] }
}

/** The area that was drawn; null while it is not finished, and for anything else. */
export function areaDrawn(drawing: Drawing): GeoJSON.Polygon | null {
  const place = placeOf(drawing)
  return place?.type === 'Polygon' ? place : null
}

/** What is on the map so far, up to the pointer: the vertices, and the line or area they make. */
export function drawnSoFar(
  { kind, vertices, isFinished }: Drawing,
  pointer: GeoJSON.Position | null,
): GeoJSON.FeatureCollection {
  const way = isFinished || pointer === null || kind === 'point' ? vertices : [...vertices, pointer]
  const [first] = way
  const shapes: GeoJSON.Geometry[] = vertices.map((at) => ({ type: 'Point', coordinates: at }))
  if (first !== undefined && way.length > 1) {
    const isClosed = kind === 'area' && way.length > 2
    shapes.push(
      isClosed
        ? { type: 'Polygon', coordinates: [[...way, first]] }
        : { type: 'LineString', coordinates: [...way] },
    )
  }
  return {
    type: 'FeatureCollection',
    features: shapes.map((geometry) => ({ type: 'Feature', geometry, properties: {} })),
  }
}
