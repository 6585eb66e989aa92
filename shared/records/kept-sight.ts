/** A weergave: what was looked at, kept under a name. */
import { KeptSight, wholeSight } from '../domain/sight.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { json, text } from './stored.ts'

const { shape } = KeptSight
const group = 'kept'

export const keptSightTable = table({
  name: 'kept_sight',
  kind: 'keptSight',
  key: 'id',
  of: KeptSight,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    name: field(['Naam', 'Name'], text('name', shape.name), { seen: only('inside', untold) }),
    sight: field(['Wat is te zien', 'What is seen'], json('sight', shape.sight), {
      seen: only('inside', wholeSight),
      group,
    }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})
