/** What is in the plan of a year, and what is not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTerms } from '../../shared/domain/judgement-verdict.ts'
import { message, say } from '../../shared/domain/message.ts'
import { defaultOverlapSettings, type OverlapAnswer } from '../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { Work } from '../../shared/domain/work.ts'
import { makePlan } from '../../shared/plan/make-plan.ts'
import { notesOfWorks } from '../../shared/plan/notes-of-works.ts'
import { agreement, cluster, combination, overlapsWith, party, work } from './sample-project.ts'

const gas = party('Stroomnet')
const water = party('Vitaal Water')
const town = party('Gemeente Waterveen')
const parties = [gas, water, town]

const day = (text: string) => text as CalendarDate
const nothing = {
  project: 'Waterveen',
  parties,
  combinations: [],
  agreements: [],
  dossiers: [],
  facts: [],
  attachments: [],
  decisionsOn: () => [],
  overlaps: overlapsWith([]),
}
const namesOf = (groups: Plan['alone']) => groups.flatMap(({ works }) => works.map(({ name }) => name))
const aloneIn = (year: number, ...works: Work[]) => namesOf(makePlan({ ...nothing, year, works }).alone)

describe('what a party does alone in a year', () => {
  it.each([
    ['a day in it', '12-03-2027', 2027, true],
    ['the last day of it', '31-12-2027', 2027, true],
    ['the first day of the next year', '01-01-2028', 2027, false],
    ['a quarter of it', 'Q2 2027', 2027, true],
    ['a winter that begins in it', 'winter 2027/2028', 2027, true],
    ['a winter that ends in it', 'winter 2026/2027', 2027, true],
    ['two years, of which it is the second', '2026/2027', 2027, true],
    ['any time after an earlier year', 'na 2026', 2031, true],
    ['any time after that year', 'na 2027', 2027, false],
    ['no date at all', 'n.t.b.', 2027, false],
  ])('has %s: %s in %i is %s', (_, when, year, isIn) => {
    expect(aloneIn(year, work(gas, 'gasleiding', when))).toEqual(isIn ? ['gasleiding'] : [])
  })

  it('leaves out what is done or withdrawn, and keeps what is being done', () => {
    const works = (['idea', 'programmed', 'scheduled', 'executing', 'done', 'withdrawn'] as const).map(
      (firmness) => work(gas, firmness, '2027', { firmness }),
    )
    expect(aloneIn(2027, ...works)).toEqual(['idea', 'programmed', 'scheduled', 'executing'])
  })

  it('leaves out what is in a combination, whatever year that was moved to', () => {
    const [a, b] = [work(gas, 'gasleiding', '2027'), work(water, 'waterleiding', '2027')]
    const combinations = [combination('Kerkstraat', [a, b], '2028-02-01', '2028-06-30')]
    const plan = makePlan({ ...nothing, year: 2027, works: [a, b], combinations })
    expect(plan.alone).toEqual([])
    expect(plan.combinations).toEqual([])
    expect(plan.works).toEqual([])
  })
})

describe('what was agreed in a combination', () => {
  it('stands with it, what is due first first, and only in a year that has the combination', () => {
    const [a, b] = [work(gas, 'gasleiding', '2027'), work(water, 'waterleiding', '2027')]
    const [one, other] = [
      combination('Kerkstraat', [a, b], '2027-02-01', '2027-06-30'),
      combination('Dam', [a, b], '2028-02-01', '2028-06-30'),
    ]
    const agreements = [
      agreement(one, 'later', gas, '2027-05-01'),
      agreement(other, 'elders', water, '2027-01-01'),
      agreement(one, 'eerst', water, '2026-12-01'),
    ]
    const plan = makePlan({ ...nothing, year: 2027, works: [a, b], combinations: [one, other], agreements })
    expect(plan.combinations.map((each) => each.agreements.map(({ what }) => what))).toEqual([
      ['eerst', 'later'],
    ])
  })
})

describe('works without a date', () => {
  it('stand apart in the plan of every year, so that none is forgotten', () => {
    const works = [work(gas, 'ooit', 'n.t.b.'), work(gas, 'vervallen', '', { firmness: 'withdrawn' })]
    for (const year of [2026, 2027]) {
      const plan = makePlan({ ...nothing, year, works })
      expect(namesOf(plan.undated)).toEqual(['ooit'])
      expect(plan.works.map(({ name }) => name)).toEqual(['ooit'])
    }
  })
})

describe('combinations', () => {
  it('are in every year their agreed period has a day in, first start first', () => {
    const works = ['a', 'b', 'c', 'd'].map((name) => work(gas, name, '2029'))
    const [a, b, c, d] = works as [Work, Work, Work, Work]
    const late = combination('laat', [a, b], '2027-12-31', '2028-01-01')
    const early = combination('vroeg', [c, d], '2027-01-01', '2027-02-01')
    const inYear = (year: number) =>
      makePlan({ ...nothing, year, works, combinations: [late, early] }).combinations.map(
        (one) => one.combination.name,
      )
    expect(inYear(2027)).toEqual(['vroeg', 'laat'])
    expect(inYear(2028)).toEqual(['laat'])
    expect(inYear(2029)).toEqual([])
  })

  it('say where a delivery strays from what was agreed since, and which works break a rest', () => {
    const [a, b] = [work(gas, 'gasleiding', 'Q1 2027'), work(water, 'waterleiding', '2027')]
    const { period, earliestStart, latestEnd, bounds } = work(gas, 'gasleiding', 'Q3 2027')
    const made = combination('Kerkstraat', [a, b], '2027-07-01', '2027-09-30')
    const agreements = [
      { work: a.id, period: made.period, original: { period, earliestStart, latestEnd, bounds } },
    ]
    const closing: OverlapAnswer['closings'][number] = {
      by: { work: b.id },
      works: [b.id],
      name: 'Kerkstraat',
      from: null,
      until: day('2029-12-31'),
      settled: false,
      breaks: [{ work: a.id, starts: day('2027-07-01'), exception: null, unsure: false }],
      before: [],
    }
    const plan = makePlan({
      ...nothing,
      year: 2027,
      works: [a, b],
      combinations: [{ ...made, agreements }],
      overlaps: { ...overlapsWith([]), closings: [closing] },
    })
    expect(plan.combinations[0]?.strays).toMatchObject([
      { work: a.id, says: [{ key: 'agreement.earlierApart' }] },
    ])
    expect(plan.brokenRests).toEqual([
      {
        work: a.id,
        street: 'Kerkstraat',
        starts: '2027-07-01',
        until: '2029-12-31',
        isExcepted: false,
        closedBy: [water.id],
      },
    ])
  })
})

describe('water between works', () => {
  const [a, b, c] = ['gasleiding', 'waterleiding', 'kabel'].map((name) => work(gas, name, '2027'))
  const works = [a!, b!, c!]
  const water = [
    { a: a!.id, b: b!.id, names: ['Ringvaart'] },
    { a: a!.id, b: c!.id, names: [] },
  ]
  const said = (plan: Plan, id: Work['id']) => notesOfWorks(plan)(id).map((note) => say(note, 'nl'))

  it('is told of both, where they are in one combination or in one cluster that is open', () => {
    const combinations = [combination('Kerkstraat', [a!, b!], '2027-02-01', '2027-06-30')]
    const agreed = makePlan({
      ...nothing,
      year: 2027,
      works,
      combinations,
      overlaps: { ...overlapsWith([]), water },
    })
    expect(said(agreed, a!.id)).toEqual(['Tussen dit werk en ‘waterleiding’ ligt water: Ringvaart.'])
    expect(said(agreed, b!.id)).toEqual(['Tussen dit werk en ‘gasleiding’ ligt water: Ringvaart.'])

    const clusters = overlapsWith([cluster('Kerkstraat', [a!, c!], { is: 'open' })])
    const open = makePlan({ ...nothing, year: 2027, works, overlaps: { ...clusters, water } })
    expect(said(open, c!.id)).toEqual(['Tussen dit werk en ‘gasleiding’ ligt water.'])
  })

  it('is not told where nobody considers doing them together', () => {
    const overlaps = {
      ...overlapsWith([cluster('Kerkstraat', works, { is: 'rejected', reason: 'nee' })]),
      water,
    }
    expect(makePlan({ ...nothing, year: 2027, works, overlaps }).water).toEqual([])
  })
})

describe('clusters', () => {
  const [a, b] = [work(gas, 'gasleiding', '2027'), work(water, 'waterleiding', 'n.t.b.')]
  const later = [work(gas, 'later', '2030'), work(water, 'ook later', '2030')]

  it('are open when nothing was decided and one of their works has a day in the year', () => {
    const overlaps = overlapsWith([
      cluster('Kerkstraat', [a, b], { is: 'open' }, 80),
      cluster('Molenlaan', later, { is: 'open' }, 70),
    ])
    const plan = makePlan({ ...nothing, year: 2027, works: [a, b, ...later], overlaps })
    expect(plan.open.map(({ name, score }) => [name, score])).toEqual([['Kerkstraat', 80]])
    expect(plan.works.map(({ name }) => name)).toEqual(['gasleiding', 'waterleiding'])
  })

  it('are not now with the reason that was given', () => {
    const overlaps = overlapsWith([
      cluster('Kerkstraat', [a, b], { is: 'setAside', reason: 'haast', returns: null }),
    ])
    const plan = makePlan({ ...nothing, year: 2027, works: [a, b], overlaps })
    expect(plan.setAside.map(({ name, reason }) => [name, reason])).toEqual([['Kerkstraat', 'haast']])
    expect(plan.open).toEqual([])
  })
})

describe('clusters that people looked at', () => {
  const [a, b] = [work(gas, 'gasleiding', '2027'), work(water, 'waterleiding', '2027')]
  const planWith = (...clusters: Parameters<typeof overlapsWith>[0]) =>
    makePlan({ ...nothing, year: 2027, works: [a, b], overlaps: overlapsWith(clusters) })

  it('are still open while someone looks into them, and again when what was decided on has changed', () => {
    const reasons = [message('overlap.touch')]
    const plan = planWith(
      cluster('uitzoeken', [a, b], {
        is: 'investigating',
        reason: 'wacht op de raad',
        who: null,
        due: null,
        returns: null,
      }),
      cluster('heropend', [a, b], {
        is: 'reopened',
        was: 'rejected',
        ...noTerms,
        reason: 'te duur',
        reasons,
        works: [],
      }),
    )
    expect(plan.open.map(({ name, status }) => [name, status.is])).toEqual([
      ['uitzoeken', 'investigating'],
      ['heropend', 'reopened'],
    ])
  })

  it('are told with what was said: not now, or no', () => {
    const plan = planWith(
      cluster('later', [a, b], { is: 'setAside', reason: 'haast', returns: null }),
      cluster('nooit', [a, b], { is: 'rejected', reason: 'ander tracé' }),
    )
    expect(plan.setAside.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['setAside', 'haast'],
      ['rejected', 'ander tracé'],
    ])
  })
})

describe('the rules of the plan', () => {
  it('are those that its clusters were found by', () => {
    const settings = { ...defaultOverlapSettings, conflict: { distance: 3 } }
    const overlaps = { ...overlapsWith([]), settings }
    expect(makePlan({ ...nothing, year: 2027, works: [], overlaps }).settings).toBe(settings)
  })
})

describe('the plan as a whole', () => {
  const when = fc.constantFrom('2026', '2027', 'Q4 2027', '2027/2028', 'na 2026', 'n.t.b.', '')
  const firmness = fc.constantFrom('idea', 'scheduled', 'executing', 'done', 'withdrawn')

  it('names every work that is still to be done in the year exactly once: together, alone or without a date', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(when, firmness, fc.boolean()), { maxLength: 12 }), (given) => {
        const works = given.map(([text, firm], index) => work(gas, String(index), text, { firmness: firm }))
        const joined = works.filter((_, index) => given[index]?.[2])
        const combinations =
          joined.length < 2 ? [] : [combination('samen', joined, '2027-03-01', '2027-04-01')]
        const plan = makePlan({ ...nothing, year: 2027, works, combinations })
        const named = [...plan.combinations, ...plan.alone, ...plan.undated].flatMap((group) => group.works)
        expect(new Set(named).size).toBe(named.length)
        for (const one of works) {
          const isPlanned = one.firmness !== 'done' && one.firmness !== 'withdrawn'
          const isOfYear = one.period.start !== '2026-01-01' || one.period.end !== '2026-12-31'
          const isCombined = combinations.length > 0 && joined.includes(one)
          expect(named.includes(one), one.period.raw).toBe(isCombined || (isPlanned && isOfYear))
        }
      }),
    )
  })
})
