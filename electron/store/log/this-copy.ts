/** Every file that a project goes on in is a copy with an id of its own, also one that was made by copying the file. */
import type Sqlite from 'better-sqlite3'
import { newId } from '../new-id.ts'
import { isSamePlace, type FilePlace } from '../file/place-of-file.ts'

/**
 * The id of this copy, to be asked in the transaction of a command. `place` is that of its file: in
 * another file than the one that was written last the project goes on as another copy. Null for what lies in no file.
 */
export function idOfCopy(connection: Sqlite.Database, place: FilePlace | null): string {
  const known = connection
    .prepare<[], { id: string; place: FilePlace | null }>('SELECT id, place FROM this_copy')
    .get()
  if (!known) throw new Error('a project file says which copy it is')
  const isHere = known.place === null || (place !== null && isSamePlace(known.place, place))
  const id = isHere ? known.id : newId()
  if (known.id === id && known.place === place) return id
  connection.prepare('UPDATE this_copy SET id = ?, place = ?').run(id, place)
  return id
}
