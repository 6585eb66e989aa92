/** What a plan tells of decisions: bodies and parties, and where nobody said. */
import { expect, test } from 'vitest'
import type { Body } from '../../shared/domain/body.ts'
import { meetingIdOf, type Decision, type Meeting } from '../../shared/domain/decision.ts'
import { BodyId, CombinationId, DecisionId, PartyId, PersonId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Person } from '../../shared/domain/person.ts'
import { toldDecisions } from '../../shared/plan/told-decisions.ts'

const uuid = (end: number) => `01900000-0000-7000-8000-${String(end).padStart(12, '0')}`
const [here, elsewhere] = [CombinationId.parse(uuid(1)), CombinationId.parse(uuid(2))]
const [town, grid] = [PartyId.parse(uuid(3)), PartyId.parse(uuid(4))]
const day = (text: string) => CalendarDate.parse(text)
const nothing = { decisions: [], meetings: [], bodies: [], people: [] }

const body: Body = {
  ...{
    id: BodyId.parse(uuid(5)),
    name: 'Regieoverleg',
    level: 'tactical',
    rhythm: null,
    mayDecide: ['combine'],
  },
  ...{ upTo: null, mandate: null, escalatesTo: null, ended: null },
}
const people = ([town, grid, grid] as const).map((party, at): Person => ({
  ...{ id: PersonId.parse(uuid(10 + at)), name: 'Anna', party },
  ...{ role: null, contact: null, from: null, until: null, reviewed: null },
}))
const meetingOn = (when: string): Meeting => ({
  ...{ id: meetingIdOf(body.id, day(when)), body: body.id, day: day(when) },
  ...{ present: people.map(({ id }) => id), guests: 'de wethouder', isClosed: false },
})
const decided = (at: number, when: string, reason: string): Decision => ({
  ...{
    id: DecisionId.parse(uuid(at)),
    meeting: meetingIdOf(body.id, day(when)),
    is: 'combine',
    about: 'Kerkstraat',
  },
  ...{
    combination: here,
    amount: null,
    basis: 'artikel 4',
    reason,
    actor: 'Anna',
    at: '2026-11-30T10:00:00.000Z',
  },
})

test('by day, with each party once and nobody by name', () => {
  const kept = {
    decisions: [decided(20, '2026-12-07', 'later'), decided(21, '2026-11-30', 'eerst')],
    meetings: [meetingOn('2026-12-07'), meetingOn('2026-11-30')],
    ...{ bodies: [body], people },
  }
  const told = toldDecisions(kept)(here)
  expect(told?.map(({ day: on, reason }) => [on, reason])).toEqual([
    ['2026-11-30', 'eerst'],
    ['2026-12-07', 'later'],
  ])
  expect(told?.[0]).toMatchObject({ body: 'Regieoverleg', level: 'tactical', parties: [town, grid] })
  expect(JSON.stringify(told)).not.toMatch(/Anna|wethouder/)
})

test('nobody said: that is told where bodies decide, and nothing before there were any', () => {
  expect(toldDecisions({ ...nothing, bodies: [body] })(elsewhere)).toBeNull()
  expect(toldDecisions(nothing)(elsewhere)).toEqual([])
})
