/** A geometry taken apart into what a pen can draw. */

export interface DrawnPart {
  readonly is: 'point' | 'line' | 'area'
  /** One position, one line, or shell and holes. */
  readonly lines: readonly (readonly GeoJSON.Position[])[]
}

/** Points, lines and areas of any geometry; parts without positions are left out. */
export function partsOf(geometry: GeoJSON.Geometry): DrawnPart[] {
  return takenApart(geometry).filter(({ lines }) => lines.some((line) => line.length > 0))
}

function takenApart(geometry: GeoJSON.Geometry): DrawnPart[] {
  switch (geometry.type) {
    case 'Point':
      return [{ is: 'point', lines: [geometry.coordinates.length > 0 ? [geometry.coordinates] : []] }]
    case 'MultiPoint':
      return geometry.coordinates.map((position) => ({ is: 'point', lines: [[position]] }))
    case 'LineString':
      return [{ is: 'line', lines: [geometry.coordinates] }]
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ is: 'line', lines: [line] }))
    case 'Polygon':
      return [{ is: 'area', lines: geometry.coordinates }]
    case 'MultiPolygon':
      return geometry.coordinates.map((lines) => ({ is: 'area', lines }))
    case 'GeometryCollection':
      return geometry.geometries.flatMap(takenApart)
  }
}
