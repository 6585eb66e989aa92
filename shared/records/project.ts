/** The one record that says what a project is called, where its works lie and by which rules they are compared. */
import { z } from 'zod'
import { OverlapSettings } from '../domain/overlap.ts'
import { field, table } from './field.ts'
import { outline } from './seen.ts'
import { json, text } from './stored.ts'

export const projectTable = table({
  name: 'project',
  kind: 'project',
  key: 'id',
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', z.string().min(1)), { seen: outline }),
    name: field(['Naam', 'Name'], text('name', z.string().min(1)), { seen: outline }),
    crs: field(['Coördinatenstelsel', 'Coordinate system'], text('crs', z.string().min(1)), {
      seen: outline,
    }),
    settings: field(['Rekenregels', 'Rules'], json('overlap_settings', OverlapSettings), {
      seen: outline,
      group: 'rules',
    }),
  },
})
