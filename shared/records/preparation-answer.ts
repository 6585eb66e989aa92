/** What a party wrote on its voorbereidingsblad: it is for the meeting and for who draws up the plan, and goes out to itself alone. */
import { PreparationAnswer } from '../domain/preparation-answer.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, integer, text } from './stored.ts'

const { shape } = PreparationAnswer
const group = 'said'

export const preparationAnswerTable = table({
  name: 'preparation_answer',
  kind: 'preparationAnswer',
  key: 'id',
  of: PreparationAnswer,
  about: ['party', 'year', 'work', 'other', 'topic'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline, group }),
    party: field(['Partij', 'Party'], text('party', shape.party), { seen: outline, refersTo: 'party' }),
    year: field(['Planjaar', 'Plan year'], integer('year', shape.year), { seen: outline }),
    work: field(['Werk', 'Work'], text('work', shape.work), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    other: field(['Ander werk', 'Other work'], text('other', shape.other), {
      seen: only('inside', null),
      refersTo: 'work',
      goesAlong: true,
    }),
    topic: field(['Onderwerp', 'Topic'], few('topic', 'TEXT', shape.topic), { seen: outline }),
    text: field(['Antwoord', 'Answer'], text('text', shape.text), { seen: only('inside', untold), group }),
    file: field(['Bestand', 'File'], text('file', shape.file), { seen: only('inside', ''), group }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Ingelezen op', 'Read on'], text('at', shape.at), { seen: only('inside', ''), group }),
  },
})
