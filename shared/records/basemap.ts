/** Which file with tiles the project is looked at on. */
import { Basemap } from '../domain/basemap.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { flag, text } from './stored.ts'

const { shape } = Basemap
const group = 'file'

export const basemapTable = table({
  name: 'basemap',
  kind: 'basemap',
  key: 'id',
  of: Basemap,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    path: field(['Bestand', 'File'], text('path', shape.path), {
      // A path tells who someone is and how their machine is arranged.
      seen: only('inside', untold),
      group,
    }),
    fingerprint: field(['Vingerafdruk', 'Fingerprint'], text('fingerprint', shape.fingerprint), {
      seen: outline,
      group,
    }),
    isShown: field(['Getoond', 'Shown'], flag('shown'), { seen: outline }),
  },
})
