/** Many small places in one block of memory, so that a thread hands them over at once and without copying. */

/** Puts the bytes of all rows, fresh from the database, on one new ArrayBuffer of their own. */
export function packPlaces(rows: readonly { wkb: Uint8Array | null }[]): void {
  const block = new Uint8Array(rows.reduce((size, { wkb }) => size + (wkb?.byteLength ?? 0), 0))
  let at = 0
  for (const row of rows) {
    if (row.wkb === null) continue
    block.set(row.wkb, at)
    row.wkb = block.subarray(at, (at += row.wkb.byteLength))
  }
}
