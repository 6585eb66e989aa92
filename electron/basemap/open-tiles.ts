/** Opens a file with tiles by what it is, whatever it is called. */
import { open, stat } from 'node:fs/promises'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { openMbtiles } from './mbtiles-file.ts'
import { openPmtiles } from './pmtiles-file.ts'
import type { TilesFile } from './tiles-file.ts'

const beginnings = [
  { text: 'PMTiles\x03', open: openPmtiles },
  { text: 'SQLite format 3\0', open: openMbtiles },
]

/** Fails with a sentence: not there, not readable, no tiles, damaged, or tiles that the map cannot draw. */
export async function openTiles(file: string): Promise<TilesFile> {
  const begins = await beginningOf(file)
  const format = beginnings.find(({ text }) => begins.startsWith(text))
  if (!format) throw new ExpectedFailure(message('basemap.notTiles', { file }))
  return format.open(file)
}

async function beginningOf(file: string): Promise<string> {
  try {
    // Looked at before it is opened: opening a pipe waits for who writes in it.
    if (!(await stat(file)).isFile()) throw new ExpectedFailure(message('basemap.notThere', { file }))
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0)
      return buffer.subarray(0, bytesRead).toString('latin1')
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure(whyNot(file, error as NodeJS.ErrnoException))
  }
}

function whyNot(file: string, { code = '' }: NodeJS.ErrnoException) {
  const isGone = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)
  return isGone ? message('basemap.notThere', { file }) : message('basemap.mayNotRead', { file, why: code })
}
