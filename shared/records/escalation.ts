/** What was put to the next body, and what it answered. */
import { Escalation, type EscalationAnswer } from '../domain/escalation.ts'
import type { CalendarDate } from '../domain/period.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, several, text } from './stored.ts'

const { shape } = Escalation
const group = 'made'

type AnswerRow = { answer: string | null; answered_on: CalendarDate | null }

/** Both columns say it, or neither. */
const answer = several<EscalationAnswer | null, AnswerRow>(
  shape.answer,
  { answer: { type: 'TEXT', isNullable: true }, answered_on: { type: 'TEXT', isNullable: true } },
  {
    read: ({ answer: said, answered_on: day }) =>
      said === null || day === null ? null : { text: said, day },
    write(value, row) {
      row.answer = value?.text ?? null
      row.answered_on = value?.day ?? null
    },
  },
)

export const escalationTable = table({
  name: 'escalation',
  kind: 'escalation',
  key: 'id',
  of: Escalation,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    what: field(['Wat', 'What'], text('what', shape.what), { seen: only('agreed', untold) }),
    // It stays when the combination goes, so it refers to nothing.
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      seen: outline,
    }),
    from: field(['Vanuit', 'From'], text('from_body', shape.from), {
      seen: only('agreed', null),
      refersTo: 'body',
    }),
    to: field(['Naar', 'To'], text('to_body', shape.to), { seen: outline, refersTo: 'body' }),
    due: field(['Antwoord uiterlijk', 'Answer by'], few('due', 'TEXT', shape.due), { seen: outline }),
    why: field(['Waarom', 'Why'], text('why', shape.why), { seen: only('agreed', untold) }),
    answer: field(['Antwoord', 'Answer'], answer, { seen: only('agreed', null) }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})
