/** Many small places in one block of memory that threads share, so that whoever is handed them has them without copying. */

/** Puts the bytes of all rows, fresh from the database, on one new block of their own. */
export function packPlaces(rows: readonly { wkb: Uint8Array | null }[]): void {
  const size = rows.reduce((sum, { wkb }) => sum + (wkb?.byteLength ?? 0), 0)
  const block = new Uint8Array(new SharedArrayBuffer(size))
  let at = 0
  for (const row of rows) {
    if (row.wkb === null) continue
    block.set(row.wkb, at)
    row.wkb = block.subarray(at, (at += row.wkb.byteLength))
  }
}
