/**
 * What pairs share and where they meet, as far as it depends on what is called near, kept for the last few distances that
 * were asked about: who changes a rule changes it back, and looks first at what it would do.
 */

/** One entry for each row of the table, four for each place. */
export interface NearColumns {
  /** Metres within which works share a street: the distance of an opportunity. */
  readonly near: number
  /** Whether the row was measured: what two share is a number, or nothing of the sort. */
  isMeasured: Uint8Array
  sharedLength: Float64Array
  /** NaN: not looked for. */
  place: Float64Array
}

const mostKept = 3

export class KeptNear {
  /** Those that the rules as they are go by: never let go of. */
  present: NearColumns
  /** The one that was asked for last at the end. */
  #kept: readonly NearColumns[]
  #rows: number

  /** What is known by the rules as they are. */
  constructor(present: NearColumns) {
    this.#rows = present.isMeasured.length
    this.present = present
    this.#kept = [present]
  }

  /** The columns of a distance; those of another that was not asked about for long make way for new ones. */
  of(near: number): NearColumns {
    const known = this.#kept.find((one) => one.near === near) ?? emptyColumns(near, this.#rows)
    const others = this.#kept.filter((one) => one !== known)
    const last = others.findIndex((one) => one !== this.present)
    this.#kept = [...(others.length < mostKept ? others : others.toSpliced(last, 1)), known]
    return known
  }

  /** The row is another pair from now on, or none. */
  forget(row: number): void {
    for (const { isMeasured, place } of this.#kept) {
      isMeasured[row] = 0
      place.fill(NaN, 4 * row, 4 * row + 4)
    }
  }

  grow(rows: number): void {
    for (const kept of this.#kept) {
      const { isMeasured, sharedLength, place } = kept
      const larger = emptyColumns(kept.near, rows, place.length)
      larger.isMeasured.set(isMeasured)
      larger.sharedLength.set(sharedLength)
      larger.place.set(place)
      Object.assign(kept, larger)
    }
    this.#rows = rows
  }
}

/** Of `place` what is filled anyhow, up to `placed`, is left 0. */
function emptyColumns(near: number, rows: number, placed = 0): NearColumns {
  return {
    near,
    isMeasured: new Uint8Array(rows),
    sharedLength: new Float64Array(rows),
    place: new Float64Array(4 * rows).fill(NaN, placed),
  }
}
