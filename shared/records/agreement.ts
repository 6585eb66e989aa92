/** Who does what by when, as agreed in a combination: in which body that was said, and whether it was kept. */
import { z } from 'zod'
import { AgreementId, CombinationId, PartyId } from '../domain/ids.ts'
import type { Bilingual } from '../domain/language.ts'
import { CalendarDate } from '../domain/period.ts'
import { field, table, type RecordOf } from './field.ts'
import { few, text } from './stored.ts'

/** Nobody said yet that it was kept or was not. */
export const AgreementState = z.enum(['open', 'kept', 'notKept'])
export type AgreementState = z.infer<typeof AgreementState>

export const agreementStateNames: Readonly<Record<AgreementState, Bilingual>> = {
  open: { nl: 'open', en: 'open' },
  kept: { nl: 'nagekomen', en: 'kept' },
  notKept: { nl: 'niet nagekomen', en: 'not kept' },
}

const group = 'made'

export const agreementTable = table({
  name: 'agreement',
  kind: 'agreement',
  key: 'id',
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', AgreementId)),
    combination: field(['Combinatie', 'Combination'], text('combination', CombinationId), {
      refersTo: 'combination',
      goesAlong: true,
    }),
    what: field(['Wat', 'What'], text('what', z.string().trim().min(1))),
    party: field(['Wie', 'Who'], text('party', PartyId), { refersTo: 'party' }),
    /** The last day on which it is in time. */
    due: field(['Uiterlijk', 'By'], few('due', 'TEXT', CalendarDate)),
    /** Null: nobody said. */
    body: field(['Afgesproken in', 'Agreed in'], text('body', z.string().trim().min(1).nullable())),
    state: field(['Stand', 'State'], few('state', 'TEXT', AgreementState)),
    actor: field(['Door', 'By'], text('actor', z.string()), { group }),
    /** Instant, ISO 8601 in UTC. */
    at: field(['Op', 'At'], text('at', z.iso.datetime()), { group }),
  },
})

export const Agreement = agreementTable.schema
export type Agreement = RecordOf<typeof agreementTable>

/** What people say of it. */
export const AgreementFields = Agreement.pick({ what: true, party: true, due: true, body: true })
export type AgreementFields = Pick<Agreement, 'what' | 'party' | 'due' | 'body'>
