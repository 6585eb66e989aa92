/** What a meeting talks about. */
import { AgendaPoint, AgendaTopic } from '../domain/agenda.ts'
import type { CombinationId, EscalationId, PartyId, WorkId } from '../domain/ids.ts'
import { damaged } from './checked.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, integer, several, text } from './stored.ts'

type TopicRow = {
  topic: AgendaTopic['is']
  work: WorkId | null
  met: WorkId | null
  party: PartyId | null
  combination: CombinationId | null
  escalation: EscalationId | null
}

const id = { type: 'TEXT', isNullable: true } as const
const nothing = { work: null, met: null, party: null, combination: null, escalation: null }

const topic = several<AgendaTopic, TopicRow>(
  AgendaTopic,
  {
    topic: { type: 'TEXT', isNullable: false },
    work: id,
    met: id,
    party: id,
    combination: id,
    escalation: id,
  },
  {
    read({ topic: is, ...named }, record) {
      const read = AgendaTopic.safeParse({ is, ...named })
      if (!read.success) throw damaged(record, `topic: ${is.slice(0, 80)}`)
      return read.data
    },
    write({ is, ...named }, row) {
      Object.assign(row, nothing, named)
      row.topic = is
    },
  },
)

const { shape } = AgendaPoint

export const agendaPointTable = table({
  name: 'agenda_point',
  kind: 'agenda',
  key: 'id',
  of: AgendaPoint,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    meeting: field(['Overleg', 'Meeting'], text('meeting', shape.meeting), {
      seen: outline,
      refersTo: 'meeting',
      goesAlong: true,
    }),
    place: field(['Volgorde', 'Order'], integer('place', shape.place), { seen: outline }),
    // What it names may go, and what was talked about stays: so it refers to nothing.
    topic: field(['Over', 'About'], topic, { seen: outline, group: 'about' }),
    title: field(['Punt', 'Point'], text('title', shape.title), { seen: only('agreed', untold) }),
    minutes: field(['Minuten', 'Minutes'], integer('minutes', shape.minutes), { seen: outline }),
    state: field(['Stand', 'State'], few('state', 'TEXT', shape.state), { seen: outline }),
    notes: field(['Verslag', 'Notes'], text('notes', shape.notes), { seen: only('agreed', null) }),
    ownNotes: field(['Eigen aantekening', 'Own note'], text('own_notes', shape.ownNotes), {
      seen: only('inside', null),
    }),
  },
})
