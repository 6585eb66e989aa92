/** What a delivery of many works adds to the log: a line for each work, and no copy of what stands in the file anyway. */
import { deflateSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { NewDelivery, Store } from '../../../electron/store/index.ts'
import { aDelivery, aProject, by } from '../a-project.ts'

const names = Array.from({ length: 5000 }, (_, at) => `Riool ${String(at)} van de Dorpsstraat tot de Kerkweg`)

/**
 * Bytes that the log of a delivery of a hundred thousand works took for each, before a command said what copies of a project
 * need to come together: by which command it came, that it is a work, its id, and the seal of that line.
 */
const before = 75
const mostMore = 0.1

const deliveredAs: Record<string, (delivery: NewDelivery, store: Store) => NewDelivery> = {
  'as it comes': (delivery) => delivery,
  'made ready before': ({ added, files, ...delivery }, store) => {
    const deflated = files.map(({ path, bytes }) => ({
      path,
      size: bytes.byteLength,
      deflated: new Uint8Array(deflateSync(bytes)),
    }))
    store.makeReady('a', { files: deflated, works: added })
    const works: [from: number, to: number][] = [[0, added.length]]
    const ready = { set: 'a', files: files.map(({ path }) => path), works, workCount: added.length }
    return { ...delivery, files: [], added: [], ready }
  },
}

test.each(Object.keys(deliveredAs))('the log of a delivery %s keeps a line for each work', (how) => {
  const { store, file } = aProject()
  store.run('delivery.store', deliveredAs[how]!(aDelivery('Gemeente', names), store), by())
  expect(store.works()).toHaveLength(names.length)
  store.close()
  const each = bytesOfLog(file) / names.length
  expect(each).toBeGreaterThan(before / 2)
  expect(each).toBeLessThan(before * (1 + mostMore))
})

/** Whole pages, those of its indexes included. */
function bytesOfLog(file: string): number {
  const connection = new Sqlite(file, { readonly: true })
  try {
    const sizes = connection.prepare<[], number>(
      `SELECT sum(pgsize) FROM dbstat WHERE name IN
         (SELECT name FROM sqlite_schema WHERE tbl_name IN ('command', 'change'))`,
    )
    return sizes.pluck().get() ?? 0
  } finally {
    connection.close()
  }
}
