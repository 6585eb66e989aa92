/** What people decided about a pair of works, with the facts it was based on. There is one for each pair, a < b. */
import type { CalendarDate } from '../domain/period.ts'
import { JudgedFacts, Judgement } from '../domain/judgement.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, integer, json, parts, real, several, text } from './stored.ts'

type PeriodsRow = {
  a_start: CalendarDate | null
  a_end: CalendarDate | null
  b_start: CalendarDate | null
  b_end: CalendarDate | null
  periods_known: number
}

const noDays = { a_start: null, a_end: null, b_start: null, b_end: null }
const day = { type: 'TEXT', isNullable: true } as const

/** Null: it was judged, or taken back, before periods were kept, so there are none to compare with. */
const periods = several<JudgedFacts['periods'], PeriodsRow>(
  JudgedFacts.shape.periods,
  {
    a_start: day,
    a_end: day,
    b_start: day,
    b_end: day,
    periods_known: { type: 'INTEGER', isNullable: false },
  },
  {
    read: (row) =>
      row.periods_known === 0
        ? null
        : [
            { start: row.a_start, end: row.a_end },
            { start: row.b_start, end: row.b_end },
          ],
    write(known, row) {
      const [a, b] = known ?? [null, null]
      row.a_start = a?.start ?? null
      row.a_end = a?.end ?? null
      row.b_start = b?.start ?? null
      row.b_end = b?.end ?? null
      row.periods_known = known === null ? 0 : 1
    },
  },
)

const { shape } = Judgement
const facts = JudgedFacts.shape
const group = 'verdict'

const withoutMeasures = (judged: JudgedFacts): JudgedFacts => ({
  ...judged,
  distance: 0,
  sharedArea: null,
  gapDays: null,
  periods: null,
})

export const judgementTable = table({
  name: 'judgement',
  kind: 'judgement',
  key: 'id',
  of: Judgement,
  about: ['a', 'b'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline, group }),
    a: field(['Werk', 'Work'], text('a', shape.a), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    b: field(['Ander werk', 'Other work'], text('b', shape.b), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    verdict: field(['Beoordeling', 'Judgement'], few('verdict', 'TEXT', shape.verdict), {
      seen: outline,
      group,
    }),
    until: field(['Terug op', 'Back on'], few('until', 'TEXT', shape.until), {
      seen: only('agreed', null),
      group,
      before: () => ({ until: null }),
    }),
    who: field(['Wie zoekt het uit', 'Who finds out'], text('who', shape.who), {
      seen: only('inside', null),
      group,
      before: () => ({ who: null }),
    }),
    due: field(['Uiterlijk', 'Due'], few('due', 'TEXT', shape.due), {
      seen: only('agreed', null),
      group,
      before: () => ({ due: null }),
    }),
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('agreed', untold), group }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
    facts: field(
      ['Feiten', 'Facts'],
      parts(JudgedFacts, {
        distance: real('distance', facts.distance),
        sharedArea: real('shared_area', facts.sharedArea),
        gapDays: integer('gap_days', facts.gapDays),
        outcomes: json('outcomes', facts.outcomes),
        periods,
      }),
      {
        seen: { reach: 'open', otherwise: withoutMeasures },
        before: () => ({ ...noDays, periods_known: 0 }),
      },
    ),
    meeting: field(['Gezegd in', 'Said in'], text('meeting', shape.meeting), {
      seen: only('agreed', null),
      group,
      before: () => ({ meeting: null }),
    }),
    /** Shared by all pairs that were judged together as one cluster. */
    conversation: field(['Gesprek', 'Conversation'], text('conversation', shape.conversation), {
      seen: outline,
      group,
      before: () => ({ conversation: null }),
    }),
  },
})
