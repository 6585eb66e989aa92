/** Who does what by when, as agreed in a combination or on something else. */
import { Agreement } from '../domain/agreement.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, text } from './stored.ts'

const { shape } = Agreement
const group = 'made'

export const agreementTable = table({
  name: 'agreement',
  kind: 'agreement',
  key: 'id',
  of: Agreement,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      seen: outline,
      refersTo: 'combination',
      goesAlong: true,
    }),
    point: field(['Agendapunt', 'Point of the agenda'], text('point', shape.point), {
      seen: only('agreed', null),
      refersTo: 'agenda_point',
      before: () => ({ point: null }),
    }),
    what: field(['Wat', 'What'], text('what', shape.what), { seen: only('agreed', untold) }),
    party: field(['Wie', 'Who'], text('party', shape.party), { seen: outline, refersTo: 'party' }),
    due: field(['Uiterlijk', 'By'], few('due', 'TEXT', shape.due), { seen: outline }),
    body: field(['Afgesproken in', 'Agreed in'], text('body', shape.body), { seen: only('agreed', null) }),
    inBody: field(['Overleg', 'Body'], text('in_body', shape.inBody), {
      seen: only('agreed', null),
      refersTo: 'body',
      before: () => ({ in_body: null }),
    }),
    person: field(['Wie van de partij', 'Who of the party'], text('person', shape.person), {
      seen: only('inside', null),
      group: 'who',
      refersTo: 'person',
      before: () => ({ person: null }),
    }),
    who: field(['Iemand anders', 'Somebody else'], text('who', shape.who), {
      seen: only('inside', null),
      group: 'who',
      before: () => ({ who: null }),
    }),
    state: field(['Stand', 'State'], few('state', 'TEXT', shape.state), { seen: only('agreed', 'open') }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})
