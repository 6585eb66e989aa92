/** What a party proposes, and what became of it. */
import { Period } from '../domain/period.ts'
import { Proposal } from '../domain/proposal.ts'
import { field, table } from './field.ts'
import { only, outline, partly, untold } from './seen.ts'
import { few, json, jsonOr, text } from './stored.ts'
import { periodRules } from './work.ts'

const { shape } = Proposal
const made = 'made'
/** Who changes what is asked while another answers it apart changed the same: an answer is about what was asked. */
const group = 'asked'

/** Others than its party see it only where they see in full what it is about. */
export const proposalTable = table({
  name: 'proposal',
  kind: 'proposal',
  key: 'id',
  of: Proposal,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    party: field(['Partij', 'Party'], text('party', shape.party), {
      seen: outline,
      group: made,
      refersTo: 'party',
    }),
    // What it names may go, and what was proposed stays: so it refers to nothing.
    asks: field(['Voorstel', 'Proposal'], json('asks', shape.asks), { seen: outline, group }),
    was: field(['Was toen', 'Was then'], jsonOr(null, 'was', Period), {
      seen: partly<Period | null>('open', periodRules),
      group,
    }),
    reason: field(['Waarom', 'Why'], text('reason', shape.reason), { seen: only('agreed', untold), group }),
    state: field(['Stand', 'State'], few('state', 'TEXT', shape.state), { seen: outline, group }),
    answer: field(['Antwoord', 'Answer'], text('answer', shape.answer), {
      seen: only('agreed', null),
      group,
    }),
    answeredBy: field(['Beantwoord door', 'Answered by'], text('answered_by', shape.answeredBy), {
      seen: only('inside', null),
      group,
    }),
    answeredAt: field(['Beantwoord op', 'Answered on'], text('answered_at', shape.answeredAt), {
      seen: outline,
      group,
    }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group: made }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group: made }),
  },
})
