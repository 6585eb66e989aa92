/** What changed of a work, a street and a kansengebied since somebody looked, in words; what was undone meanwhile is no change. */
import { expect, test } from 'vitest'
import type { Decision } from '../../shared/domain/decision.ts'
import type { FollowedThing } from '../../shared/domain/followed.ts'
import { ClusterId, DecisionId, RemarkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { SeenPair } from '../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Remark } from '../../shared/domain/remark.ts'
import type { Work } from '../../shared/domain/work.ts'
import {
  changesOf,
  followedNow,
  signalsOfFollowed,
  worksOfFollowed,
  type FollowedInput,
} from '../../shared/plan/followed.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { cluster, combination, party, work } from './sample-project.ts'

const looked = new Date('2026-12-01T12:00:00Z')
const later = '2026-12-02T09:00:00.000Z'
const [gas, water] = [party('Gas'), party('Water')]
const a = work(gas, 'leiding', 'Q2 2027')
const b = work(water, 'buis', 'Q2 2027')
const c = work(water, 'kraan', '2028', { street: 'Kade' })

type Pair = Pick<SeenPair, 'a' | 'b' | 'noise'>
const pair = (one: Work, other: Work, noise: Pair['noise'] = null): Pair => ({
  a: one.id,
  b: other.id,
  noise,
})

/** Both works meet, and are one kansengebied. */
function input(
  works: readonly Work[] = [a, b, c],
  more: Partial<FollowedInput> & { pairs?: Pair[] } = {},
): FollowedInput {
  const { pairs = [pair(a, b)], ...rest } = more
  return {
    works,
    workById: new Map(works.map((one) => [one.id, one])),
    parties: [gas, water],
    clusters: [cluster('Kerkstraat', [a, b], { is: 'open' })],
    combinations: [],
    decisions: [],
    remarks: [],
    pairsOf: (ids) => pairs.filter((one) => ids.includes(one.a) || ids.includes(one.b)),
    ...rest,
  }
}

const one: FollowedThing = { is: 'work', work: a.id }
const street: FollowedThing = { is: 'street', street: 'KERKSTRAAT' }
const area: FollowedThing = { is: 'meeting', work: a.id, met: b.id }

/** What is said of it when it stood as `before`. */
const changes = (thing: FollowedThing, now: FollowedInput, before = input()) =>
  changesOf(followedNow(thing, looked, before), now).map((sentence) => say(sentence, 'nl'))

const changed = (more: Partial<Work>) => input([{ ...a, ...more }, b, c])

test('nothing is said while all is as it was', () => {
  for (const thing of [one, street, area]) expect(changes(thing, input())).toEqual([])
})

test.each([
  [{ period: parsePeriod('Q3 2027')! }, 'Gas (leiding): de periode was ± Q2 2027 en is nu ± Q3 2027.'],
  [
    { period: { ...parsePeriod('Q2 2027')!, precision: 'day' as const } },
    'Gas (leiding): de periode was ± Q2 2027 en is nu Q2 2027.',
  ],
  [{ latestEnd: '2027-12-31' as CalendarDate }, 'Gas (leiding): de schuifruimte is anders.'],
  [
    { firmness: 'executing' as const },
    'Gas (leiding): de hardheid was concreet gepland en is nu in uitvoering.',
  ],
  [{ bounds: [0, 0, 1, 1] as Work['bounds'] }, 'Gas (leiding) heeft nu een plaats.'],
  [{ missing: true }, 'Gas (leiding) wordt in de nieuwste aanlevering niet meer genoemd.'],
  [{ name: 'hoofdleiding' }, 'Gas (leiding) heet nu Gas (hoofdleiding).'],
])('of a work, of its street and of its kansengebied: %o', (more, sentence) => {
  for (const thing of [one, street, area]) expect(changes(thing, changed(more))).toEqual([sentence])
})

test('a work that lies elsewhere has another place', () => {
  const lain = changed({ bounds: [0, 0, 1, 1] })
  expect(changes(one, changed({ bounds: [5, 5, 9, 9] }), lain)).toEqual([
    'Gas (leiding): de plaats is anders.',
  ])
  expect(changes(one, input(), lain)).toEqual(['Gas (leiding) heeft geen plaats meer.'])
})

test('a work is gone, comes into the street, leaves it', () => {
  expect(changes(one, input([b, c], { pairs: [], clusters: [] }))).toEqual([
    'Gas (leiding) is er niet meer: weg uit het project, of terzijde gelegd.',
    'Geen samenloop meer: Gas (leiding) en Water (buis).',
  ])
  expect(changes(street, input([a, b, { ...c, street: 'Kerkstraat' }]))).toEqual([
    'Water (kraan) is erbij gekomen.',
  ])
  expect(changes(street, input([a, { ...b, street: 'Kade' }, c]))).toEqual([
    'Water (buis) hoort er niet meer bij.',
  ])
  expect(worksOfFollowed(street, input())).toEqual([a, b])
})

test('pairs that come and go are said, noise is not', () => {
  const met = input(undefined, { pairs: [pair(a, b), pair(a, c)] })
  expect(changes(one, met)).toEqual(['Nieuwe samenloop: Gas (leiding) en Water (kraan).'])
  expect(changes(one, input(), met)).toEqual(['Geen samenloop meer: Gas (leiding) en Water (kraan).'])
  expect(
    changes(one, input(undefined, { pairs: [pair(a, b), pair(a, c, 'sameWork' as Pair['noise'])] })),
  ).toEqual([])
  // What is about one of its works and another is not within the kansengebied.
  expect(changes(area, met)).toEqual([])
})

test('the status of a kansengebied, whatever its first pair is by now, and whether there is one', () => {
  const clusters = [
    {
      ...cluster('Kerkstraat en Kade', [a, b, c], { is: 'pickedUp', reason: 'ja', returns: null }),
      id: ClusterId.parse(c.id),
    },
  ]
  expect(changes(area, input(undefined, { clusters }))).toEqual([
    'Kansengebied Kerkstraat en Kade: de status was open en is nu op de agenda.',
    'Water (kraan) is erbij gekomen.',
  ])
  const apart = input(undefined, { clusters: [] })
  expect(changes(area, apart)).toEqual(['Deze werken staan niet meer samen in een kansengebied.'])
  expect(changes(area, input(), apart)).toEqual([
    'Deze werken staan weer samen in een kansengebied: Kerkstraat.',
  ])
  const same = [cluster('Kerkstraat', [a, b], { is: 'rejected', reason: 'nee' })]
  expect(changes(one, input(undefined, { clusters: same }))).toEqual([
    'Kansengebied Kerkstraat: de status was open en is nu nee.',
  ])
})

test('combinations, other agreed periods, and what was decided on them since', () => {
  const made = combination('Samen', [a, b], '2027-03-01', '2027-06-30')
  const combined = input(undefined, { combinations: [made] })
  expect(changes(one, combined)).toEqual([
    'Gas (leiding) staat nu in de combinatie Samen, 1 mrt 2027 – 30 jun 2027.',
  ])
  const shifted = { ...made, period: { start: made.period.start, end: '2027-09-30' as CalendarDate } }
  expect(changes(one, input(undefined, { combinations: [shifted] }), combined)).toEqual([
    'Gas (leiding): in de combinatie Samen is nu afgesproken 1 mrt 2027 – 30 sep 2027; dat was 1 mrt 2027 – 30 jun 2027.',
  ])
  const decision = (id: number, at: string): Decision => ({
    ...{
      id: DecisionId.parse(`01900000-0000-7000-8000-00000000000${id}`),
      meeting: 'm' as Decision['meeting'],
    },
    ...{ is: 'dissolve', about: 'Samen', combination: made.id, amount: null },
    ...{ basis: 'convenant', reason: 'te duur', actor: 'Anna', at },
  })
  const decisions = [decision(1, '2026-11-30T12:00:00.000Z'), decision(2, later)]
  expect(changes(one, input(undefined, { decisions }), combined)).toEqual([
    'Gas (leiding) staat niet meer in de combinatie Samen.',
    'Besloten over Samen: combinatie ontbinden. Reden: te duur.',
  ])
})

test('remarks that were made and dealt with since', () => {
  const remark = (id: number, at: string, isDone = false, about: Remark['about'] = one): Remark => ({
    ...{ id: RemarkId.parse(`01900000-0000-7000-8000-00000000000${id}`), about, text: `nummer ${id}` },
    ...{ isDone, actor: 'Bea', at },
  })
  const long = remark(4, '2026-11-01T12:00:00.000Z', true)
  const before = input(undefined, { remarks: [remark(1, '2026-11-01T12:00:00.000Z'), long] })
  const remarks = [
    long,
    remark(1, '2026-11-01T12:00:00.000Z', true),
    remark(2, later, false, area),
    remark(3, later, false, { is: 'work', work: c.id }),
  ]
  expect(changes(one, input(undefined, { remarks }), before)).toEqual([
    'Opmerking van Bea: nummer 2.',
    'Opmerking afgehandeld: nummer 1.',
  ])
})

test('a message is the same one until something else changes', () => {
  const followed = followedNow(one, looked, input())
  const signal = (now: FollowedInput) => signalsOfFollowed([{ followed, says: changesOf(followed, now) }])
  const [first] = signal(changed({ missing: true }))
  expect(first).toMatchObject({ name: 'leiding', day: '2026-12-01', about: { is: 'followed' } })
  expect(signal(changed({ missing: true }))[0]?.about).toEqual(first?.about)
  expect(signal(changed({ missing: true, firmness: 'done' }))[0]?.about).not.toEqual(first?.about)
  expect(signal(input())).toEqual([])
})
