/**
 * What people say of one field of a work otherwise than its party. It is part of what the work is: whoever reads works reads
 * them corrected.
 */
import { Correction } from '../domain/correction.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, json, text } from './stored.ts'

const { shape } = Correction
const group = 'made'

/** A work is corrected once in each field, so these are its name: who corrected it apart corrected the same. */
export const correctionTable = table({
  name: 'correction',
  kind: 'work',
  key: 'id',
  of: Correction,
  about: ['work', 'field'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    work: field(['Werk', 'Work'], text('work', shape.work), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    field: field(['Veld', 'Field'], few('field', 'TEXT', shape.field), { seen: only('inside', 'name') }),
    was: field(['Was aangeleverd', 'Was delivered'], json('was', shape.was), {
      seen: only('inside', {}),
      group,
    }),
    // What counts is seen of the work itself, by the rules of its fields.
    becomes: field(['Gecorrigeerd in', 'Corrected to'], json('becomes', shape.becomes), {
      seen: only('inside', {}),
      group,
    }),
    /** Said among those who make the plan: of others it is for the party of the work alone. */
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('inside', untold), group }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: only('inside', ''), group }),
  },
})
