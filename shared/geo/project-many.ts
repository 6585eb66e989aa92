/**
 * Brings millions of vertices to longitude and latitude, for drawing. A projection is smooth: within a square of a
 * kilometre a surface of the second degree through nine exact points differs less than a tenth of a millimetre from it.
 * Every square is tried at a point between those nine; where it differs more, its vertices are brought over one by one.
 */
type Project = (x: number, y: number) => readonly [number, number]

/** Metres. */
const side = 1000
/** Degrees: a tenth of a millimetre. */
const allowed = 1e-9
const nodes = [0, 0.5, 1] as const
/** Where a square is tried: on none of its nodes, nor on a line through them. */
const triedAt = [0.23, 0.81] as const

/** Longitude and latitude at the nine nodes, row by row; null where they do not tell what lies between. */
type Square = Float64Array | null

/** In place: x and y of every vertex become longitude and latitude. */
export function projectMany(coordinates: Float64Array, project: Project): void {
  const squares = new Map<string, Square>()
  let [atColumn, atRow, square] = [Number.NaN, Number.NaN, null as Square]
  const weights = new Float64Array(6)
  for (let i = 0; i < coordinates.length; i += 2) {
    const [x, y] = [coordinates[i] ?? 0, coordinates[i + 1] ?? 0]
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)]
    // Vertices lie beside the last one, mostly.
    if (column !== atColumn || row !== atRow) {
      square = squareAt(squares, column, row, project)
      ;[atColumn, atRow] = [column, row]
    }
    if (square === null) {
      const [longitude, latitude] = project(x, y)
      coordinates[i] = longitude
      coordinates[i + 1] = latitude
      continue
    }
    weigh(weights, x / side - column, y / side - row)
    coordinates[i] = between(square, 0, weights)
    coordinates[i + 1] = between(square, 9, weights)
  }
}

function squareAt(squares: Map<string, Square>, column: number, row: number, project: Project): Square {
  const key = `${column} ${row}`
  const known = squares.get(key)
  if (known !== undefined) return known
  const square = newSquare(column, row, project)
  squares.set(key, square)
  return square
}

function newSquare(column: number, row: number, project: Project): Square {
  const square = new Float64Array(18)
  nodes.forEach((v, down) =>
    nodes.forEach((u, across) => {
      const [longitude, latitude] = project((column + u) * side, (row + v) * side)
      square[3 * down + across] = longitude
      square[9 + 3 * down + across] = latitude
    }),
  )
  const [u, v] = triedAt
  const exact = project((column + u) * side, (row + v) * side)
  const weights = new Float64Array(6)
  weigh(weights, u, v)
  const isClose = exact.every((value, at) => Math.abs(between(square, 9 * at, weights) - value) <= allowed)
  return isClose ? square : null
}

/** How much each of three nodes in a row counts, across and down: https://en.wikipedia.org/wiki/Lagrange_polynomial */
function weigh(weights: Float64Array, u: number, v: number): void {
  weights[0] = (2 * u - 1) * (u - 1)
  weights[1] = 4 * u * (1 - u)
  weights[2] = u * (2 * u - 1)
  weights[3] = (2 * v - 1) * (v - 1)
  weights[4] = 4 * v * (1 - v)
  weights[5] = v * (2 * v - 1)
}

function between(square: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0
  for (let down = 0; down < 3; down++) {
    const start = from + 3 * down
    const across =
      weights[0]! * square[start]! + weights[1]! * square[start + 1]! + weights[2]! * square[start + 2]!
    sum += weights[3 + down]! * across
  }
  return sum
}
