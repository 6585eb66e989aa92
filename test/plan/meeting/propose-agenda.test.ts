/** An agenda from what is open: in which order, what comes back, and what it leaves out. */
import { describe, expect, test } from 'vitest'
import type { AgendaPoint, AgendaTopic } from '../../../shared/domain/agenda.ts'
import type { Agreement } from '../../../shared/domain/agreement.ts'
import { meetingIdOf, type Meeting } from '../../../shared/domain/decision.ts'
import type { Escalation } from '../../../shared/domain/escalation.ts'
import type { GroundRule } from '../../../shared/domain/ground-rule.ts'
import { AgendaPointId, BodyId, ClusterId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import type { ClusterStatus } from '../../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import {
  mostClusters,
  pairOf,
  proposeAgenda,
  type AgendaInput,
} from '../../../shared/plan/meeting/propose-agenda.ts'

const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`
const body = BodyId.parse(uuid(1))
const otherBody = BodyId.parse(uuid(2))
const [town, grid] = [PartyId.parse(uuid(3)), PartyId.parse(uuid(4))]
const day = (text: string) => text as CalendarDate
const work = (at: number) => WorkId.parse(uuid(100 + at))

const nothing: AgendaInput = {
  ...{ body: { id: body }, day: day('2027-03-11'), parties: [], works: [], workById: new Map() },
  ...{ combinations: [], agreements: [], clusters: [], escalations: [], groundRules: [] },
  ...{ recalibrations: [], meetings: [], points: [] },
}
const propose = (input: Partial<AgendaInput>) => proposeAgenda({ ...nothing, ...input }, 'nl')
const titlesOf = (input: Partial<AgendaInput>) => propose(input).points.map(({ title }) => title)

const cluster = (at: number, is: ClusterStatus['is'] = 'pickedUp') => ({
  ...{ id: ClusterId.parse(`${work(2 * at)}_${work(2 * at + 1)}`), name: `Kansengebied ${String(at)}` },
  ...{ works: [work(2 * at), work(2 * at + 1)], status: { is } as ClusterStatus },
})
const meetingOn = (when: string, of = body): Meeting => ({
  ...{ id: meetingIdOf(of, day(when)), body: of, day: day(when) },
  ...{ present: [], guests: null, isClosed: true },
})
const point = (
  meeting: Meeting,
  title: string,
  state: AgendaPoint['state'],
  topic: AgendaTopic = { is: 'free' },
): AgendaPoint => ({
  ...{ id: AgendaPointId.parse(uuid(900)), meeting: meeting.id, place: 1, topic, title },
  ...{ minutes: 7, state, notes: 'gezegd', ownNotes: null },
})

test('with nothing open it is a round and a question about how it went', () => {
  expect(titlesOf({})).toEqual(['Rondvraag', 'Terugblik: wat ging goed, wat kan beter?'])
  expect(proposeAgenda(nothing, 'en').points.map(({ title }) => title)).toEqual([
    'Any other business',
    'Looking back: what went well, what can be better?',
  ])
})

test('what was agreed comes first, then what was put to this body, plans, chances, and the question last', () => {
  const parties = [
    { id: town, name: 'Gemeente' },
    { id: grid, name: 'Netbeheer' },
  ] as AgendaInput['parties']
  const titles = titlesOf({
    parties,
    works: [{ party: grid } as Work],
    agreements: [{ state: 'kept' }, { state: 'open' }] as Agreement[],
    escalations: [
      { id: uuid(50), to: body, what: 'Wie betaalt de kade?', answer: null },
      { id: uuid(51), to: otherBody, what: 'Elders', answer: null },
      { id: uuid(52), to: body, what: 'Beantwoord', answer: { text: 'ja', day: day('2027-01-01') } },
    ] as Escalation[],
    clusters: [cluster(2), cluster(1), cluster(3, 'open')],
    groundRules: [{ number: 1, since: day('2026-01-01'), until: null }] as GroundRule[],
  })
  expect(titles).toEqual([
    'Openstaande afspraken',
    'Wie betaalt de kade?',
    'Plannen van Netbeheer',
    'Kansengebied 2',
    'Kansengebied 1',
    'Herijking van de spelregels',
    'Rondvraag',
    'Terugblik: wat ging goed, wat kan beter?',
  ])
})

test('spelregels that were looked at within the year are no point', () => {
  const groundRules = [{ number: 1, since: day('2026-04-01'), until: null }] as GroundRule[]
  expect(titlesOf({ groundRules })).not.toContain('Herijking van de spelregels')
})

describe('what was carried forward', () => {
  const [first, second, elsewhere] = [
    meetingOn('2027-01-14'),
    meetingOn('2027-02-11'),
    meetingOn('2027-02-11', otherBody),
  ]
  const meetings = [second, first, elsewhere]

  test('of this body comes back, once, as long as it took', () => {
    const points = [
      point(first, 'Kade', 'forward'),
      point(first, 'Besproken', 'done'),
      point(elsewhere, 'Van een ander', 'forward'),
    ]
    const { points: proposed } = propose({ meetings, points })
    expect(proposed[0]).toEqual({ title: 'Kade', topic: { is: 'free' }, minutes: 7 })
    expect(proposed).toHaveLength(3)
  })

  test('is not carried any more when a later meeting talked about it', () => {
    const topic: AgendaTopic = { is: 'combination', combination: uuid(60) as never }
    const talked = [point(first, 'Kade', 'forward', topic), point(second, 'De kade', 'done', topic)]
    expect(titlesOf({ meetings, points: talked })).toHaveLength(2)
    const again = [point(first, 'Kade', 'forward', topic), point(second, 'De kade', 'forward', topic)]
    expect(titlesOf({ meetings, points: again })[0]).toBe('De kade')
  })

  test('from a meeting on that day or later there is none', () => {
    const later = meetingOn('2027-03-11')
    expect(titlesOf({ meetings: [later], points: [point(later, 'Kade', 'forward')] })).toHaveLength(2)
  })

  test('a kansengebied that is on the agenda as well stands there once', () => {
    const { id, works } = cluster(1)
    const topic: AgendaTopic = { is: 'cluster', ...pairOf(id, works) }
    const points = [point(first, 'Kansengebied 1', 'forward', topic)]
    const titles = titlesOf({ meetings, points, clusters: [cluster(2), cluster(1)] })
    expect(titles.filter((title) => title.startsWith('Kansengebied'))).toEqual([
      'Kansengebied 1',
      'Kansengebied 2',
    ])
  })
})

describe('kansengebieden', () => {
  test('more than a meeting gets through are counted', () => {
    const clusters = Array.from({ length: mostClusters + 3 }, (_, at) => cluster(at))
    const { points, left, areHighest } = propose({ clusters })
    expect(points.filter(({ topic }) => topic.is === 'cluster')).toHaveLength(mostClusters)
    expect([left, areHighest]).toEqual([3, false])
  })

  test('where none was put on the agenda, the highest that nobody decided on', () => {
    const clusters = [cluster(1, 'rejected'), cluster(2, 'open'), cluster(3, 'reopened')]
    const { points, areHighest } = propose({ clusters })
    expect(points.filter(({ topic }) => topic.is === 'cluster').map(({ title }) => title)).toEqual([
      'Kansengebied 2',
      'Kansengebied 3',
    ])
    expect(areHighest).toBe(true)
  })

  test('are known by two works, also under an id of before', () => {
    expect(pairOf(cluster(1).id, [])).toEqual({ work: work(2), met: work(3) })
    expect(pairOf(ClusterId.parse(work(3)), [work(3), work(2)])).toEqual({ work: work(3), met: work(2) })
  })
})
