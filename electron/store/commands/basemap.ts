/** The map under everything: chosen, shown or not, and put away. */
import path from 'node:path'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Basemap } from '../../../shared/domain/basemap.ts'
import { basemapTable } from '../../../shared/records/basemap.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { readProject } from '../project.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

/** Takes the place of the one before it, and is shown. */
export function chooseBasemap(
  records: WritableDatabase,
  { path, fingerprint }: Pick<Basemap, 'path' | 'fingerprint'>,
): Done<object> {
  const { id } = readProject(records)
  const row = rowOf(basemapTable, { id, path, fingerprint, isShown: true })
  if (records.count('basemap', 'WHERE id = ?', id) > 0) records.update('basemap', id, row)
  else records.insert('basemap', row)
  return { what: message('basemap.chosen', { name: nameOf(path) }), value: {} }
}

/** Fails with `basemap.none`. */
export function showBasemap(records: WritableDatabase, { isShown }: { isShown: boolean }): Done<object> {
  const { id, path } = requireBasemap(records)
  records.update('basemap', id, rowOf(basemapTable, { isShown }))
  return { what: message(isShown ? 'basemap.shown' : 'basemap.hidden', { name: nameOf(path) }), value: {} }
}

/** The file itself stays where it is. Fails with `basemap.none`. */
export function forgetBasemap(records: WritableDatabase, _asked: object): Done<object> {
  const { id, path } = requireBasemap(records)
  records.delete('basemap', id)
  return { what: message('basemap.forgotten', { name: nameOf(path) }), value: {} }
}

function requireBasemap(db: ReadableDatabase): Basemap {
  const [basemap] = readRecords(db, 'basemap')
  if (!basemap) throw new ExpectedFailure(message('basemap.none'))
  return basemap
}

/** The path may be of another system than this one. */
function nameOf(file: string): string {
  return path.win32.basename(file)
}
