/** What of a plan a party sees, and what all parties do. */
import { describe, expect, it } from 'vitest'
import { dependencyIdOf, dossierPartyIdOf, emptyDossier } from '../../shared/domain/dossier.ts'
import { ConditionId, type WorkId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { sharedByDefault, type Audience, type ShareLevel, type Sharing } from '../../shared/domain/sharing.ts'
import { fromWkb, toWkb } from '../../shared/geo/wkb.ts'
import { heldInWords } from '../../shared/plan/held-in-words.ts'
import { makePlan } from '../../shared/plan/make-plan.ts'
import { planFigures } from '../../shared/plan/plan-figures.ts'
import { groundAsSeen } from '../../shared/sharing/ground-as-seen.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import type { Viewer } from '../../shared/sharing/sight.ts'
import { agreement, cluster, combination, overlapsWith, party, work } from '../plan/sample-project.ts'

const [gas, water, town] = [party('Stroomnet'), party('Vitaal Water'), party('Gemeente Waterveen')]
const [own, joined, alone] = [
  work(gas, 'samen gas', '2027'),
  work(water, 'samen water', '2027'),
  work(gas, 'alleen gas', '2027'),
]
const [others, another] = [work(town, 'alleen weg', '2027'), work(water, 'x', '2027')]
const together = combination('Riool en kabel', [own, joined], '2027-02-01', '2027-06-30')
const whole = makePlan({
  project: 'Waterveen',
  year: 2027,
  parties: [gas, water, town],
  works: [own, joined, alone, others, another],
  combinations: [together],
  agreements: [agreement(together, 'sleuf delen', water, '2027-01-01', { body: 'overleg' })],
  decisionsOn: () => [
    {
      is: 'combine',
      day: CalendarDate.parse('2026-10-05'),
      body: 'regieoverleg',
      level: 'tactical',
      parties: [gas.id, water.id],
      basis: 'artikel 4',
      reason: 'één keer open',
    },
  ],
  facts: [],
  attachments: [],
  dossiers: [
    {
      ...emptyDossier(together.id),
      leading: joined.id,
      aimed: 4,
      how: 'om en om',
      costKey: [{ party: gas.id, thousandths: 1000 }],
      parties: [
        {
          id: dossierPartyIdOf(together.id, water.id),
          combination: together.id,
          party: water.id,
          brings: 'een sleuf',
          gets: null,
          gives: null,
          hurts: null,
        },
      ],
      conditions: [
        {
          id: ConditionId.parse('01900000-0000-7000-8000-000000000001'),
          combination: together.id,
          what: 'het geld er is',
          due: CalendarDate.parse('2027-01-15'),
          result: 'gaat het door',
          work: joined.id,
          state: 'open',
        },
      ],
      dependencies: [
        {
          id: dependencyIdOf(own.id, joined.id),
          combination: together.id,
          first: own.id,
          second: joined.id,
          how: 'after',
        },
      ],
    },
  ],
  overlaps: overlapsWith([
    cluster('van de ander', [others, another], { is: 'open' }),
    cluster('van beide', [alone, others], {
      is: 'investigating',
      reason: 'bellen',
      who: 'Anna',
      due: null,
      returns: null,
    }),
  ]),
})

/** What gas and town share is usual; water shares as is said. */
const seenBy = (who: Audience['party'], ofWater: ShareLevel = 'full', atMost: ShareLevel = 'full') => {
  const shared = { ...sharedByDefault, level: ofWater }
  const sharing: Sharing = { usual: sharedByDefault, exceptions: [{ party: water.id, shared }] }
  const viewer: Viewer = { party: who, atMost, sharing }
  return planAsSeenBy(whole, viewer)
}
const figuresOf = (plan: Plan) => planFigures(plan).map(({ count }) => count)
const namesOf = (plan: Plan) => plan.works.map(({ name }) => name).sort()

describe('the plan as seen by one party', () => {
  it('keeps others where they work together with it or may, and nothing else of them', () => {
    const plan = seenBy(gas.id)
    expect(plan.combinations.map(({ works }) => works.length)).toEqual([2])
    expect(plan.alone.map(({ works }) => works.map(({ name }) => name))).toEqual([['alleen gas']])
    expect(plan.open.map(({ name }) => name)).toEqual(['van beide'])
    expect(namesOf(plan)).toEqual(['alleen gas', 'alleen weg', 'samen gas', 'samen water'])
    expect(seenBy(water.id).alone.map(({ works }) => works.length)).toEqual([1])
  })

  it('is whole for itself, whatever it shares with others', () => {
    const plan = seenBy(water.id, 'counted', 'counted')
    expect(namesOf(plan)).toEqual(['samen water', 'x'])
    expect(plan.held.counted).toEqual([
      { party: gas.id, works: 1 },
      { party: town.id, works: 1 },
    ])
  })

  it('in outline has who, what, where about and when', () => {
    const plan = seenBy(gas.id, 'outline')
    const [seen] = plan.works.filter((one) => one.party === water.id)
    expect(seen).toMatchObject({ discipline: 'water', name: '–', street: null, number: null, budget: null })
    expect(seen?.period).toEqual({ ...joined.period, raw: '' })
    expect(plan.held.outlined).toEqual([joined.id])
    expect(plan.combinations[0]?.combination).toMatchObject({
      name: 'Riool en kabel',
      works: [own.id, joined.id],
    })
  })
})

describe('who does what by when', () => {
  const agreedIn = (plan: Plan) => plan.combinations.flatMap(({ agreements }) => agreements)

  it('is told to who takes part, however little others share, without who wrote it down', () => {
    for (const level of ['full', 'outline', 'counted'] as const)
      expect(agreedIn(seenBy(gas.id, level))).toMatchObject([
        { what: 'sleuf delen', party: water.id, body: 'overleg', actor: '' },
      ])
    expect(agreedIn(seenBy(town.id))).toEqual([])
  })

  it('is told to all where all of it is shared, and not at all where that is not so', () => {
    expect(agreedIn(seenBy(null))).toMatchObject([{ what: 'sleuf delen', body: 'overleg', actor: '' }])
    expect(agreedIn(seenBy(null, 'outline'))).toEqual([])
    expect(agreedIn(seenBy(null, 'counted'))).toEqual([])
  })
})

describe('the dossier of a combination', () => {
  const told = (plan: Plan) => plan.combinations.map(({ dossier, order }) => ({ dossier, order }))

  it('is told to who takes part, with the works that are shown to it', () => {
    const [whole] = told(seenBy(gas.id))
    expect(whole?.dossier).toMatchObject({ leading: joined.id, aimed: 4, how: 'om en om' })
    expect(whole?.dossier.dependencies).toHaveLength(1)
    expect(whole?.dossier).toMatchObject({
      costKey: null,
      parties: [{ party: water.id, brings: 'een sleuf' }],
      conditions: [{ what: 'het geld er is', work: joined.id }],
    })
    // Both are done in the period of the whole, so the order is not kept.
    expect(whole?.order.map(({ rule }) => rule)).toEqual(['dependency'])
    const [counted] = told(seenBy(gas.id, 'counted'))
    expect(counted?.dossier).toMatchObject({ leading: null, aimed: 4, how: 'om en om', dependencies: [] })
    expect(counted?.dossier.conditions).toMatchObject([{ what: 'het geld er is', work: null }])
    expect(told(seenBy(town.id))).toEqual([])
  })

  it('says what goes against a rule only of works that are seen in full', () => {
    const [outlined] = told(seenBy(gas.id, 'outline'))
    expect(outlined).toMatchObject({ order: [], dossier: { leading: joined.id } })
  })

  it('is told to all where all of it is shared, and not at all where that is not so', () => {
    expect(told(seenBy(null))[0]?.dossier).toMatchObject({ aimed: 4, how: 'om en om' })
    const [kept] = told(seenBy(null, 'outline'))
    expect(kept).toEqual({ dossier: emptyDossier(together.id), order: [] })
  })
})

describe('the plan as seen by all', () => {
  it('has every work that is shared, and counts the others', () => {
    const plan = seenBy(null, 'counted')
    expect(namesOf(plan)).toEqual(['alleen gas', 'alleen weg', 'samen gas'])
    expect(figuresOf(plan)).toEqual(figuresOf(whole))
    expect(plan.held.figures).toEqual({ combinations: 0, together: 1, alone: 1, open: 0 })
  })

  it('counts all and tells of nothing when nothing more is asked', () => {
    const plan = seenBy(null, 'full', 'counted')
    expect([plan.works, plan.combinations, plan.open]).toEqual([[], [], []])
    expect(figuresOf(plan)).toEqual(figuresOf(whole))
  })

  it('says what was agreed or said only where all of it is shared', () => {
    const [shared, kept] = [seenBy(null), seenBy(null, 'outline')]
    expect(shared.combinations[0]?.combination).toMatchObject({ name: 'Riool en kabel', lead: gas.id })
    expect(kept.combinations[0]?.combination).toMatchObject({ name: '–', reason: '–', lead: gas.id })
    expect(kept.open.map(({ name }) => name)).toEqual(['–', 'van beide'])
    const afar = seenBy(null, 'full', 'outline')
    expect(afar.open.map(({ status }) => status.is)).toEqual(['open', 'open'])
  })

  it('tells a name that a work seen in full has as well', () => {
    const combinations = whole.combinations.map((one) => ({
      ...one,
      combination: { ...one.combination, name: 'Kerkstraat' },
    }))
    const exceptions = [{ party: water.id, shared: { ...sharedByDefault, level: 'outline' as const } }]
    const sharing: Sharing = { usual: sharedByDefault, exceptions }
    const plan = planAsSeenBy({ ...whole, combinations }, { party: null, atMost: 'full', sharing })
    expect(plan.combinations[0]?.combination).toMatchObject({ name: 'Kerkstraat', reason: '–' })
  })

  it('says of which party how much is not there', () => {
    const said = (plan: Plan) => heldInWords(plan).map(({ key, values }) => [key, values['works']])
    expect(said(seenBy(null))).toEqual([])
    expect(said(seenBy(null, 'outline'))).toEqual([['export.outlined', 2]])
    expect(said(seenBy(null, 'counted'))).toEqual([['export.counted', 2]])
  })
})

it('small maps draw the area of a work that is shared in outline, and no other place', () => {
  const line: GeoJSON.LineString = {
    type: 'LineString',
    coordinates: [
      [12, 34],
      [56, 78],
    ],
  }
  const places = new Map(whole.works.map(({ id }) => [id, toWkb(line)]))
  const ground = groundAsSeen(seenBy(gas.id, 'outline'), { places, layers: [] })
  const typeOf = (id: WorkId) => ground.places.get(id) && fromWkb(ground.places.get(id)!).type
  expect([own, joined, another].map(({ id }) => typeOf(id))).toEqual(['LineString', 'Polygon', undefined])
})

it('who draws up the plan sees all of it', () => {
  expect(planAsSeenBy(whole, null)).toBe(whole)
})
