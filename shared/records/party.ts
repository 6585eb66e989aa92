/** Organisations that take part. */
import { Party } from '../domain/party.ts'
import { field, table } from './field.ts'
import { outline } from './seen.ts'
import { text } from './stored.ts'

export const partyTable = table({
  name: 'party',
  kind: 'party',
  key: 'id',
  of: Party,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', Party.shape.id), { seen: outline }),
    name: field(['Partij', 'Party'], text('name', Party.shape.name), { seen: outline }),
  },
})
