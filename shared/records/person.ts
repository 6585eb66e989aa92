/** Who takes part for which party. Names and contacts go out to nobody but their own party. */
import { Person } from '../domain/person.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, text } from './stored.ts'

const { shape } = Person
const group = 'time'

export const personTable = table({
  name: 'person',
  kind: 'person',
  key: 'id',
  of: Person,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    name: field(['Naam', 'Name'], text('name', shape.name), { seen: only('inside', untold) }),
    party: field(['Partij', 'Party'], text('party', shape.party), { seen: outline, refersTo: 'party' }),
    role: field(['Functie', 'Position'], text('role', shape.role), { seen: only('inside', null) }),
    contact: field(['Bereikbaar', 'Reached at'], text('contact', shape.contact), {
      seen: only('inside', null),
    }),
    from: field(['Sinds', 'Since'], few('since', 'TEXT', shape.from), { seen: only('inside', null), group }),
    until: field(['Tot en met', 'Until'], few('until', 'TEXT', shape.until), {
      seen: only('inside', null),
      group,
    }),
    reviewed: field(['Bekeken op', 'Looked at on'], few('reviewed', 'TEXT', shape.reviewed), {
      seen: only('inside', null),
      before: () => ({ reviewed: null }),
    }),
  },
})
