/** Overleggen, with what they may decide and who sits in them. */
import { Body, Membership, type Rhythm } from '../domain/body.ts'
import type { CalendarDate } from '../domain/period.ts'
import { field, table } from './field.ts'
import { only, outline } from './seen.ts'
import { few, json, real, several, text } from './stored.ts'

const { shape } = Body
const group = 'mandate'

type RhythmRow = { every_weeks: number | null; first_on: CalendarDate | null }

/** Both columns say it, or neither. */
const rhythm = several<Rhythm | null, RhythmRow>(
  shape.rhythm,
  { every_weeks: { type: 'INTEGER', isNullable: true }, first_on: { type: 'TEXT', isNullable: true } },
  {
    read: ({ every_weeks: weeks, first_on: first }) =>
      weeks === null || first === null ? null : { weeks, first },
    write(value, row) {
      row.every_weeks = value?.weeks ?? null
      row.first_on = value?.first ?? null
    },
  },
)

export const bodyTable = table({
  name: 'body',
  kind: 'body',
  key: 'id',
  of: Body,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    name: field(['Overleg', 'Body'], text('name', shape.name), { seen: outline }),
    level: field(['Niveau', 'Level'], few('level', 'TEXT', shape.level), { seen: outline }),
    rhythm: field(['Ritme', 'Rhythm'], rhythm, { seen: outline }),
    mayDecide: field(['Mag besluiten over', 'May decide on'], json('may_decide', shape.mayDecide), {
      seen: outline,
      group,
    }),
    upTo: field(['Tot en met een raming van', 'Up to an estimate of'], real('up_to', shape.upTo), {
      seen: outline,
      unit: 'euro',
      group,
    }),
    mandate: field(['Mandaat in woorden', 'Mandate in words'], text('mandate', shape.mandate), {
      seen: outline,
      group,
    }),
    escalatesTo: field(['Schaalt op naar', 'Escalates to'], text('escalates_to', shape.escalatesTo), {
      seen: outline,
      refersTo: 'body',
    }),
    ended: field(['Laatste dag', 'Last day'], few('ended', 'TEXT', shape.ended), { seen: outline }),
  },
})

const { shape: sits } = Membership

/** Named by body and person: two who said it apart said it of the same. */
export const membershipTable = table({
  name: 'membership',
  kind: 'body',
  key: 'id',
  of: Membership,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', sits.id), { seen: outline }),
    body: field(['Overleg', 'Body'], text('body', sits.body), {
      seen: outline,
      group: 'about',
      refersTo: 'body',
      goesAlong: true,
    }),
    person: field(['Wie', 'Who'], text('person', sits.person), {
      seen: outline,
      group: 'about',
      refersTo: 'person',
      goesAlong: true,
    }),
    role: field(['Rol', 'Role'], text('role', sits.role), { seen: only('inside', null) }),
  },
})
