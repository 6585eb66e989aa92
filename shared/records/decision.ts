/** Meetings of bodies, and what was decided there. */
import { Decision, Meeting } from '../domain/decision.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, flag, json, real, text } from './stored.ts'

const { shape: met } = Meeting

/** Named by body and day: two who wrote of one meeting apart wrote of the same. */
export const meetingTable = table({
  name: 'meeting',
  kind: 'meeting',
  key: 'id',
  of: Meeting,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', met.id), { seen: outline }),
    body: field(['Overleg', 'Body'], text('body', met.body), {
      seen: outline,
      group: 'about',
      refersTo: 'body',
    }),
    day: field(['Datum', 'Date'], few('day', 'TEXT', met.day), { seen: outline, group: 'about' }),
    present: field(['Aanwezig', 'Present'], json('present', met.present), {
      seen: { reach: 'inside', otherwise: () => [] },
    }),
    guests: field(['Verder aanwezig', 'Also present'], text('guests', met.guests), {
      seen: only('inside', null),
    }),
    isClosed: field(['Afgesloten', 'Closed'], flag('closed'), {
      seen: outline,
      before: () => ({ closed: 0 }),
    }),
  },
})

const { shape } = Decision
const group = 'made'

export const decisionTable = table({
  name: 'decision',
  kind: 'meeting',
  key: 'id',
  of: Decision,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    meeting: field(['Overleg', 'Meeting'], text('meeting', shape.meeting), {
      seen: outline,
      refersTo: 'meeting',
    }),
    is: field(['Besluit', 'Decision'], few('kind', 'TEXT', shape.is), { seen: outline }),
    about: field(['Over', 'About'], text('about', shape.about), { seen: only('agreed', untold) }),
    // It stays when the combination goes, so it refers to nothing.
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      seen: outline,
    }),
    amount: field(['Raming', 'Estimate'], real('amount', shape.amount), {
      seen: only('money', null),
      unit: 'euro',
    }),
    basis: field(['Grondslag', 'Basis'], text('basis', shape.basis), { seen: only('agreed', untold) }),
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('agreed', untold) }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})
