/** Who does what by when, as agreed in a combination. */
import { Agreement } from '../domain/agreement.ts'
import { field, table } from './field.ts'
import { few, text } from './stored.ts'

const { shape } = Agreement
const group = 'made'

export const agreementTable = table({
  name: 'agreement',
  kind: 'agreement',
  key: 'id',
  of: Agreement,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id)),
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      refersTo: 'combination',
      goesAlong: true,
    }),
    what: field(['Wat', 'What'], text('what', shape.what)),
    party: field(['Wie', 'Who'], text('party', shape.party), { refersTo: 'party' }),
    due: field(['Uiterlijk', 'By'], few('due', 'TEXT', shape.due)),
    body: field(['Afgesproken in', 'Agreed in'], text('body', shape.body)),
    state: field(['Stand', 'State'], few('state', 'TEXT', shape.state)),
    actor: field(['Door', 'By'], text('actor', shape.actor), { group }),
    at: field(['Op', 'At'], text('at', shape.at), { group }),
  },
})
