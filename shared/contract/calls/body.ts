/** Overleggen, and the people of parties. */
import { z } from 'zod'
import { Body, BodyFields, Membership, Seat } from '../../domain/body.ts'
import { BodyId, PersonId } from '../../domain/ids.ts'
import { CalendarDate } from '../../domain/period.ts'
import { Person, PersonFields } from '../../domain/person.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

const said = { fields: BodyFields, members: z.array(Seat) }

export const bodyCalls = {
  /** Oldest first; those that ended too. */
  'body.list': query(
    ['body'],
    nothing,
    z.object({ bodies: z.array(Body), memberships: z.array(Membership) }),
  ),
  'body.make': command(z.object(said), revised.extend({ body: BodyId })),
  'body.change': command(z.object({ id: BodyId, ...said }), revised),
  /** Null: it goes on again. */
  'body.end': command(z.object({ id: BodyId, day: CalendarDate.nullable() }), revised),
  /** Who left too. */
  'people.list': query(['person'], nothing, z.array(Person)),
  'people.make': command(z.object({ fields: PersonFields }), revised.extend({ person: PersonId })),
  'people.change': command(z.object({ id: PersonId, fields: PersonFields }), revised),
} as const
