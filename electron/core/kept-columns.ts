/** The works of a project as they were read, while hardly anybody asks for all of them: packed to a third of what they are. */
import { deflateRaw, inflateRawSync } from 'node:zlib'
import { promisify } from 'node:util'
import type { WorksInColumns } from '../workers/works-in-columns.ts'

export interface KeptColumns {
  /** On memory that threads share. */
  readonly columns: () => WorksInColumns
  /** Nobody asks for them for a while: beside this thread they are packed, once. */
  readonly pack: () => Promise<void>
}

/** To make them smaller yet takes several times as long and saves a tenth. */
const level = 1

export function keptColumns(read: WorksInColumns): KeptColumns {
  let kept: { readonly whole: WorksInColumns } | { readonly packed: Buffer } = { whole: read }
  let packing: Promise<void> | null = null
  const pack = async () => {
    if ('whole' in kept) kept = { packed: await promisify(deflateRaw)(kept.whole, { level }) }
  }
  return {
    columns() {
      if ('whole' in kept) return kept.whole
      const unpacked = inflateRawSync(kept.packed)
      const shared = new Uint8Array(new SharedArrayBuffer(unpacked.byteLength))
      shared.set(unpacked)
      return shared
    },
    pack: () => (packing ??= pack()),
  }
}
