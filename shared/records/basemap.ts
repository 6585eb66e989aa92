/** The map under everything: which file with tiles the project is looked at on. At most one, under the id of the project. */
import { z } from 'zod'
import { field, table, type RecordOf } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { flag, text } from './stored.ts'

const group = 'file'

export const basemapTable = table({
  name: 'basemap',
  kind: 'basemap',
  key: 'id',
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', z.string().min(1)), { seen: outline }),
    /** On the machine where it was chosen; the file may be elsewhere, or nowhere, on another. */
    path: field(['Bestand', 'File'], text('path', z.string().min(1)), {
      // A path tells who someone is and how their machine is arranged.
      seen: only('inside', untold),
      group,
    }),
    /** Tells the file apart from another of the same name; see electron/basemap. */
    fingerprint: field(['Vingerafdruk', 'Fingerprint'], text('fingerprint', z.string().min(1)), {
      seen: outline,
      group,
    }),
    isShown: field(['Getoond', 'Shown'], flag('shown'), { seen: outline }),
  },
})

export type Basemap = RecordOf<typeof basemapTable>
