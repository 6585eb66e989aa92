/** What a sober look at the order of works says, and what it lets pass. */
import { describe, expect, it } from 'vitest'
import type { Combination } from '../../../shared/domain/combination.ts'
import { dependencyIdOf, type Dependency, type DependencyKind } from '../../../shared/domain/dossier.ts'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { checkOrder } from '../../../shared/plan/dossier/check-order.ts'
import { isCircle } from '../../../shared/plan/dossier/circle.ts'
import { combination, party, work } from '../sample-project.ts'

const [town, grid] = [party('Gemeente'), party('Stroomnet')]
const sewer = work(town, 'Riool', '2027', { discipline: 'sewerGravity' })
const water = work(grid, 'Water', '2027', { discipline: 'water' })
const cable = work(grid, 'Kabel', '2027', { discipline: 'electricityLow' })
const road = work(town, 'Weg', '2027', { discipline: 'roads', kind: 'reconstruct' })
const trees = work(town, 'Bomen', '2027', { discipline: 'green' })

/** Each with its own days. */
function together(name: string, ...days: (readonly [Work, string, string])[]): Combination {
  const starts = days.map(([, start]) => start).sort()
  const ends = days.map(([, , end]) => end).sort()
  const made = combination(
    name,
    days.map(([one]) => one),
    starts[0]!,
    ends.at(-1)!,
  )
  const agreements = days.map(([one, start, end]) => ({
    work: one.id,
    period: { start: start as CalendarDate, end: end as CalendarDate },
    original: null,
  }))
  return { ...made, agreements }
}

const order = (first: Work, second: Work, how: DependencyKind = 'after') =>
  ({ id: dependencyIdOf(first.id, second.id), first: first.id, second: second.id, how }) as Dependency

interface More {
  readonly dependencies?: readonly Dependency[]
  readonly lets?: Partial<OverlapSettings['order']>
  readonly most?: Partial<OverlapSettings['heavy']>
  readonly others?: readonly Combination[]
  readonly works?: readonly Work[]
  readonly closings?: readonly StreetClosing[]
}

function found(
  of: Combination,
  { dependencies = [], lets = {}, most = {}, others = [], ...more }: More = {},
) {
  const works = [sewer, water, cable, road, trees, ...(more.works ?? [])]
  return checkOrder(of, dependencies, {
    workById: new Map(works.map((one) => [one.id, one])),
    parties: [town, grid],
    combinations: [of, ...others],
    settings: {
      order: { ...defaultOverlapSettings.order, ...lets },
      heavy: { ...defaultOverlapSettings.heavy, ...most },
    },
    closings: more.closings ?? [],
  })
}
const rulesOf = (...asked: Parameters<typeof found>) => found(...asked).map(({ rule }) => rule)
const saidOf = (...asked: Parameters<typeof found>) => found(...asked).map(({ says }) => say(says, 'nl'))

describe('an order without fault', () => {
  it('goes from deep to shallow and is paved last, without a word', () => {
    const good = together(
      'goed',
      [sewer, '2027-03-01', '2027-04-30'],
      [water, '2027-04-01', '2027-05-15'],
      [cable, '2027-05-01', '2027-06-15'],
      [road, '2027-06-01', '2027-07-31'],
    )
    expect(found(good)).toEqual([])
  })

  it('is that of works that begin on one day, and of what lies in no trench', () => {
    const same = together('samen', [cable, '2027-03-01', '2027-04-30'], [sewer, '2027-03-01', '2027-04-30'])
    const green = together('groen', [trees, '2027-01-15', '2027-04-30'], [sewer, '2027-03-01', '2027-04-30'])
    expect([...found(same), ...found(green)]).toEqual([])
  })
})

describe('deep before shallow', () => {
  const wrong = together(
    'fout',
    [cable, '2027-03-01', '2027-04-30'],
    [water, '2027-03-15', '2027-04-30'],
    [sewer, '2027-04-01', '2027-05-31'],
  )

  it('says of each deeper work which shallower ones begin earlier, and when', () => {
    expect(rulesOf(wrong)).toEqual(['deepFirst', 'deepFirst'])
    expect(saidOf(wrong)).toEqual([
      'Stroomnet (Water) ligt dieper en begint pas 15 maart 2027. Eerder beginnen: Stroomnet (Kabel), 1 mrt 2027.',
      'Gemeente (Riool) ligt dieper en begint pas 1 april 2027. Eerder beginnen: Stroomnet (Kabel), 1 mrt 2027; Stroomnet (Water), 15 mrt 2027.',
    ])
    expect(found(wrong)[1]?.works).toEqual([sewer.id, cable.id, water.id])
  })

  it('lets pass as many days as the project says, and what was laid down', () => {
    expect(rulesOf(wrong, { lets: { deepDays: 31 } })).toEqual([])
    expect(rulesOf(wrong, { lets: { deepDays: 30 } })).toEqual(['deepFirst'])
    const dependencies = [order(cable, sewer, 'together'), order(water, sewer, 'together')]
    expect(rulesOf(wrong, { dependencies })).toEqual(['deepFirst'])
  })

  it('asks nothing of what is done without digging, or was withdrawn', () => {
    const relined = { ...sewer, kind: 'renovate' as const }
    const withdrawn = { ...water, firmness: 'withdrawn' as const }
    expect(found(wrong, { works: [relined, withdrawn] })).toEqual([])
  })
})

describe('paving after digging', () => {
  const wrong = together('weg', [road, '2027-03-01', '2027-04-30'], [cable, '2027-04-01', '2027-05-20'])

  it('says what is still dug when the road is ready', () => {
    expect(rulesOf(wrong)).toEqual(['pavingLast'])
    expect(saidOf(wrong)).toEqual([
      'Gemeente (Weg) is 30 april 2027 klaar. Daarna wordt nog gegraven: Stroomnet (Kabel), 20 mei 2027.',
    ])
    expect(rulesOf(wrong, { lets: { pavingDays: 20 } })).toEqual([])
    expect(rulesOf(wrong, { lets: { pavingDays: 19 } })).toEqual(['pavingLast'])
  })
})

describe('a street that lies still, or open', () => {
  const apart = together('gat', [sewer, '2027-03-01', '2027-03-31'], [cable, '2027-05-01', '2027-05-31'])

  it('says from when to when nothing happens, and between which works', () => {
    expect(saidOf(apart)).toEqual([
      'Van 1 april 2027 tot en met 30 april 2027 gebeurt er niets: 30 dagen tussen Gemeente (Riool) en Stroomnet (Kabel).',
    ])
    expect(rulesOf(apart, { lets: { gapWeeks: 5 } })).toEqual([])
    const from = (start: string) =>
      rulesOf(together('gat', [sewer, '2027-03-01', '2027-03-31'], [cable, start, '2027-05-31']))
    // Four weeks are 28 days: the 28th of April is the last of them.
    expect([from('2027-04-29'), from('2027-04-30')]).toEqual([[], ['orderGap']])
  })

  it('says how long it stands open, over gaps that are too short to close it', () => {
    expect(rulesOf(apart, { lets: { gapWeeks: 5, openMonths: 3 } })).toEqual([])
    const said = saidOf(apart, { lets: { gapWeeks: 5, openMonths: 2 } })
    expect(said).toEqual([
      'De straat staat van 1 maart 2027 tot en met 31 mei 2027 open: 3 maanden, met 2 werken.',
    ])
    expect(rulesOf(apart, { lets: { openMonths: 2 } })).toEqual(['orderGap'])
  })
})

describe('what becomes too heavy', () => {
  const days = ['2027-03-01', '2027-03-31'] as const
  const costly = { ...sewer, budget: 6_400_000 }
  const alsoCostly = { ...water, budget: 4_000_000 }
  const three = together('zwaar', [costly, ...days], [alsoCostly, ...days], [cable, ...days])
  const works = [costly, alsoCostly]
  const dependencies = [order(sewer, water, 'together')]

  it('is told with what makes it so, and the most that the rule lets', () => {
    const most = { parties: 1, disciplines: 2, works: 2 }
    expect(saidOf(three, { works, most })).toEqual([
      'Misschien te zwaar om als één geheel uit te voeren: 2 partijen (hoogstens 1), 3 disciplines (hoogstens 2), 3 werken (hoogstens 2), 10,4 miljoen euro (hoogstens 10).',
    ])
    expect(found(three, { works, most })[0]!.works).toHaveLength(3)
  })

  it('is what goes over the rule, not what reaches it', () => {
    const reached = { parties: 2, disciplines: 3, works: 3, orders: 1, millions: 10.4 }
    expect(rulesOf(three, { works, dependencies, most: reached })).toEqual([])
    for (const name of Object.keys(reached) as (keyof typeof reached)[]) {
      const most = { ...reached, [name]: reached[name] - (name === 'millions' ? 0.1 : 1) }
      expect(rulesOf(three, { works, dependencies, most }), name).toEqual(['tooHeavy'])
    }
  })

  it('counts no work that was withdrawn, nor an order with one', () => {
    const gone = { ...costly, firmness: 'withdrawn' as const }
    const most = { works: 2, orders: 1, millions: 4 }
    expect(rulesOf(three, { works: [gone, alsoCostly], dependencies, most })).toEqual([])
    expect(rulesOf(three, { works: [gone, alsoCostly], dependencies, most: { ...most, works: 1 } })).toEqual([
      'tooHeavy',
    ])
  })
})

describe('what was laid down', () => {
  const days = together('vast', [sewer, '2027-03-01', '2027-04-30'], [water, '2027-04-15', '2027-05-31'])

  it('is held against the days that were agreed', () => {
    expect(saidOf(days, { dependencies: [order(sewer, water)] })).toEqual([
      'Stroomnet (Water) zou na Gemeente (Riool) komen, maar begint 15 april 2027; Gemeente (Riool) is 30 april 2027 klaar.',
    ])
    expect(rulesOf(days, { dependencies: [order(sewer, water, 'together')] })).toEqual([])
    const apart = together('uit', [sewer, '2027-03-01', '2027-04-30'], [water, '2027-05-01', '2027-05-31'])
    expect(rulesOf(apart, { dependencies: [order(sewer, water)] })).toEqual([])
    expect(saidOf(apart, { dependencies: [order(sewer, water, 'together')] })).toEqual([
      'Gemeente (Riool) en Stroomnet (Water) zouden tegelijk gaan, maar hebben geen dag gemeen: 1 mrt 2027 – 30 apr 2027 en mei 2027.',
    ])
  })

  it('is a circle when works wait for each other, and not when they go together', () => {
    expect(isCircle([order(sewer, water), order(water, cable)])).toBe(false)
    expect(isCircle([order(sewer, water), order(water, cable), order(cable, sewer)])).toBe(true)
    expect(isCircle([order(sewer, water), order(water, cable), order(cable, sewer, 'together')])).toBe(false)
  })
})

describe('what lies around it', () => {
  const here = { ...sewer, bounds: [0, 0, 100, 0] as Work['bounds'] }
  const near = work(grid, 'Gas verderop', '2027', { discipline: 'gasLow', bounds: [0, 150, 100, 150] })
  const ours = together('ons', [here, '2027-03-01', '2027-05-31'], [trees, '2027-03-01', '2027-05-31'])
  const theirs = together(
    'Parallelweg',
    [near, '2027-05-01', '2027-07-31'],
    [road, '2027-05-01', '2027-07-31'],
  )
  const works = [here, near]

  it('says of a combination nearby that it goes on at the same time, how far and which days', () => {
    expect(saidOf(ours, { others: [theirs], works })).toEqual([
      'Tegelijk met Parallelweg, 150 m verderop: van 1 mei 2027 tot en met 31 mei 2027.',
    ])
    expect(found(ours, { others: [theirs], works })[0]?.works).toEqual([here.id, near.id, road.id])
    expect(rulesOf(ours, { others: [theirs], works, lets: { nextStreet: 149 } })).toEqual([])
    const later = together('later', [near, '2027-06-01', '2027-07-31'], [road, '2027-06-01', '2027-07-31'])
    expect(rulesOf(ours, { others: [later], works })).toEqual([])
  })

  it('says which rest a work breaks, unless people made an exception', () => {
    const breaks = { work: here.id, starts: '2027-03-01' as CalendarDate, exception: null, unsure: false }
    const closing = {
      ...{
        by: { work: near.id },
        works: [near.id],
        name: 'Kerkstraat',
        from: null,
        settled: true,
        before: [],
      },
      until: '2029-01-01' as CalendarDate,
      breaks: [breaks],
    }
    expect(saidOf(ours, { works, closings: [closing] })).toEqual([
      'Gemeente (Riool) opent Kerkstraat terwijl die rust: dicht tot en met 1 januari 2029.',
    ])
    const excepted = { ...closing, breaks: [{ ...breaks, exception: 'e' as never }] }
    expect(rulesOf(ours, { works, closings: [excepted] })).toEqual([])
  })
})

it('gives the same answer whatever order the works come in', () => {
  const days = [
    [cable, '2027-03-01', '2027-04-30'],
    [water, '2027-03-15', '2027-04-30'],
    [sewer, '2027-04-01', '2027-05-31'],
  ] as const
  const one = together('een', ...days)
  const other = { ...one, works: one.works.toReversed(), agreements: one.agreements.toReversed() }
  expect(found(other)).toEqual(found(one))
})
