/** What parties take for true of a combination, and what of it is disputed. */
import { Fact, type Dispute, type Settlement } from '../domain/fact.ts'
import type { PartyId } from '../domain/ids.ts'
import type { CalendarDate } from '../domain/period.ts'
import { field, table } from './field.ts'
import { only, untold, outline } from './seen.ts'
import { several, text } from './stored.ts'

const { shape } = Fact
const group = 'made'

type DisputeRow = { disputed_by: PartyId | null; disputed: string | null }

/** A reason makes it one; who disputes it may be left open. */
const dispute = several<Dispute | null, DisputeRow>(
  shape.dispute,
  { disputed_by: { type: 'TEXT', isNullable: true }, disputed: { type: 'TEXT', isNullable: true } },
  {
    read: ({ disputed_by: by, disputed: reason }) => (reason === null ? null : { by, reason }),
    write(value, row) {
      row.disputed_by = value?.by ?? null
      row.disputed = value?.reason ?? null
    },
  },
)

type SettlementRow = { settled: string | null; settled_on: CalendarDate | null }

const settlement = several<Settlement | null, SettlementRow>(
  shape.settlement,
  { settled: { type: 'TEXT', isNullable: true }, settled_on: { type: 'TEXT', isNullable: true } },
  {
    read: ({ settled, settled_on: day }) =>
      settled === null || day === null ? null : { text: settled, day },
    write(value, row) {
      row.settled = value?.text ?? null
      row.settled_on = value?.day ?? null
    },
  },
)

export const factTable = table({
  name: 'fact',
  kind: 'fact',
  key: 'id',
  of: Fact,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      seen: outline,
      refersTo: 'combination',
      goesAlong: true,
    }),
    text: field(['Feit', 'Fact'], text('text', shape.text), { seen: only('agreed', untold) }),
    source: field(['Bron', 'Source'], text('source', shape.source), { seen: only('agreed', untold) }),
    dispute: field(['Betwist', 'Disputed'], dispute, {
      seen: only('agreed', null),
      group: 'dispute',
      refersTo: { disputed_by: 'party' },
    }),
    settlement: field(['Beslecht', 'Settled'], settlement, { seen: only('agreed', null), group: 'dispute' }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})
