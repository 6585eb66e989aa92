/** What the engine says in plain words: true, in the right number, and what matters first. */
import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings as settings } from '../../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { decideInWords } from '../../../shared/overlap/clusters/decide-in-words.ts'
import { daysInWords } from '../../../shared/time/days-in-words.ts'
import { whyPair } from '../../../shared/overlap/pairs/why-pair.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import {
  combinationOf,
  line,
  parties,
  period,
  point,
  projectOf,
  someWork,
  square,
  workId,
  type PlacedWork,
} from '../some-works.ts'

const read = (placed: readonly PlacedWork[], decisions: Parameters<typeof projectOf>[1] = {}) =>
  readOverlaps(projectOf(placed, decisions), settings, { pairsOnly: false })
const nothingMore = { parties, combinations: [], water: [] }
const street = (x: number, length = 100) => line([x, 0], [x + length, 0])
const day = (date: string) => date as CalendarDate
/** March is when a work happens unless it says otherwise. */
const later = { period: period('2027-08-01', '2027-08-31') }

describe('of a pair', () => {
  const said = (one: PlacedWork, two: PlacedWork, decisions: Parameters<typeof projectOf>[1] = {}) => {
    const { pairs, water } = read([one, two], decisions)
    const known = { parties, combinations: decisions.combinations ?? [], water }
    return whyPair(pairs[0]!, one.work, two.work, known).map((each) => say(each, 'nl'))
  }

  it('says where and when two works meet and what they share', () => {
    expect(said(someWork(1, street(0, 312)), someWork(2, street(0, 312), later))).toEqual([
      'Deze twee werken raken elkaar en liggen 4 maanden uit elkaar.',
      'Samen 312 m straat.',
      'Beide werken gaan de grond in.',
    ])
  })

  it('says a conflict before what they share', () => {
    expect(said(someWork(1, street(0)), someWork(2, street(0))).slice(0, 3)).toEqual([
      'Deze twee werken raken elkaar en vallen samen in de tijd.',
      'Knelpunt: ze staan tegelijk op dezelfde plek gepland en er is nog niets afgesproken.',
      'Samen 100 m straat.',
    ])
  })

  it('says who can move towards the other, and whether that is enough', () => {
    const first = (latestEnd: string) => someWork(1, street(0), { latestEnd: day(latestEnd) })
    const second = (earliestStart: string) =>
      someWork(2, street(0), { ...later, earliestStart: day(earliestStart) })
    expect(said(first('2027-12-31'), someWork(2, street(0), later))).toContain(
      'Stedin kan 4 maanden later: dan sluiten de werken op elkaar aan.',
    )
    expect(said(someWork(1, street(0)), second('2027-03-15'))).toContain(
      'Evides kan 4 maanden eerder: dan sluiten de werken op elkaar aan.',
    )
    expect(said(first('2027-04-30'), someWork(2, street(0), later))).toContain(
      'Stedin kan 30 dagen later; dat is niet genoeg om samen te vallen.',
    )
    expect(said(first('2027-06-10'), second('2027-06-01'))).toContain(
      'Als beide schuiven, sluiten de werken op elkaar aan.',
    )
  })

  it('says nothing of room that leads away from the other, or of a period that was agreed otherwise', () => {
    const away = someWork(1, street(0), { earliestStart: day('2026-01-01') })
    const other = someWork(2, street(0), { ...later, latestEnd: day('2028-12-31') })
    expect(said(away, other).join(' ')).not.toMatch(/ kan /)
    const movable = someWork(1, street(0), { latestEnd: day('2027-12-31') })
    const combinations = [combinationOf(1, [1], '2027-11-01', '2027-12-01')]
    expect(said(movable, someWork(2, street(0), later), { combinations }).join(' ')).not.toMatch(/ kan /)
  })

  it('says which work closes the street for which', () => {
    expect(said(someWork(1, street(0), { kind: 'resurface' }), someWork(2, street(0), later))[1]).toBe(
      'Graafrust: Stedin (Werk 1) sluit de straat en Evides (Werk 2) wil haar binnen de rusttijd weer openen.',
    )
  })

  it('says of what is vague that it is possible, and never that it is so', () => {
    const vague = { period: { ...period('2027-01-01', '2027-12-31'), precision: 'year' as const } }
    const sentences = said(someWork(1, street(0)), someWork(2, street(0), vague))
    expect(sentences.slice(0, 2)).toEqual([
      'Deze twee werken raken elkaar en vallen mogelijk samen in de tijd: van minstens één staat niet vast wanneer het is.',
      'Mogelijk knelpunt: ze kunnen tegelijk op dezelfde plek vallen en er is nog niets afgesproken.',
    ])
  })

  it('says which bound nobody gave', () => {
    const open = someWork(2, street(0), { period: period('2027-03-01') })
    expect(said(someWork(1, street(0)), open)).toContain('Van Evides (Werk 2) is geen einde gegeven.')
  })

  it('says nothing of a bound once people agreed when the work is done', () => {
    const open = someWork(2, street(0), { period: period('2027-03-01') })
    const combinations = [combinationOf(1, [2], '2027-03-01', '2027-06-30')]
    expect(said(someWork(1, street(0)), open, { combinations }).join(' ')).not.toMatch(/geen einde/)
  })

  it('says which work closes the street for which by what was agreed', () => {
    const paving = someWork(1, street(0), { kind: 'resurface', ...later })
    const combinations = [combinationOf(1, [1], '2027-01-01', '2027-02-01')]
    expect(said(paving, someWork(2, street(0)), { combinations })).toContain(
      'Graafrust: Stedin (Werk 1) sluit de straat en Evides (Werk 2) wil haar binnen de rusttijd weer openen.',
    )
  })

  it('says that a date is missing', () => {
    expect(said(someWork(1, point(0, 0)), someWork(2, point(0, 7), { period: period() }))[0]).toBe(
      'Deze twee werken liggen 7 m uit elkaar; van minstens één is geen datum bekend.',
    )
  })

  it('says why it does not count, right after where they meet', () => {
    const noise = (one: PlacedWork, two: PlacedWork, ...others: PlacedWork[]) => {
      const { pairs } = read([one, two, ...others])
      const pair = pairs.find(({ a, b }) => a === one.work.id && b === two.work.id)
      return say(whyPair(pair!, one.work, two.work, nothingMore)[1]!, 'nl')
    }
    const gas = { party: parties[0]!.id, number: 'S-1' }
    const pipe = someWork(9, line([0, 50], [90, 50]), { party: parties[1]!.id })
    const area = square(0, 0, 100)
    expect(noise(someWork(1, square(0, 0, 10)), someWork(2, square(10, 0, 10)))).toMatch(/langs de rand/)
    expect(noise(someWork(1, area, gas), someWork(2, area, { ...gas, discipline: 'gasLow' }))).toMatch(
      /één maatregel die twee keer/,
    )
    expect(noise(someWork(1, area, { ...gas, ...later }), pipe, someWork(2, area, gas))).toMatch(
      /een van de twee is dubbel aangeleverd/,
    )
    const stack = (index: number, fields = {}) =>
      someWork(index, area, { ...gas, number: `S-${index}`, ...fields })
    expect(noise(stack(1, later), pipe, stack(2), stack(3))).toMatch(/drie of meer werken op precies/)
    expect(noise(someWork(1, square(0, 0, 1500), gas), pipe)).toMatch(/een hele wijk of stad/)
  })
})

describe('of a cluster', () => {
  const said = (...placed: PlacedWork[]) => {
    const [cluster] = read(placed).clusters
    for (const each of cluster?.why ?? [])
      for (const language of ['nl', 'en'] as const) expect(say(each, language)).not.toMatch(/[{}]/)
    return cluster!.why.map((each) => say(each, 'nl'))
  }

  it('says who is in it, then what has to be solved, then what brings most points', () => {
    expect(said(someWork(1, street(0)), someWork(2, street(20)), someWork(3, street(30), later))).toEqual([
      '3 werken van 3 partijen: Evides, Gemeente, Stedin.',
      '1 knelpunt om op te lossen.',
      'Grootste gedeelde stuk: 100 m straat.',
      '1 van de 3 samenlopen valt in dezelfde tijd.',
      'De werken raken elkaar.',
      'Alle 3 werken gaan de grond in.',
      'Bij elkaar 300 m aan werk.',
    ])
  })

  it('says both of two, and all of more that meet each other', () => {
    expect(said(someWork(1, street(0)), someWork(2, street(0)))).toEqual(
      expect.arrayContaining(['Beide werken vallen samen in de tijd.', 'Beide werken gaan de grond in.']),
    )
    expect(said(someWork(1, street(0)), someWork(2, street(0)), someWork(3, street(0)))).toContain(
      'Alle 3 werken vallen samen in de tijd.',
    )
  })

  it('says how many dig, how long lies between, and that no date is known', () => {
    const lined = { kind: 'renovate' as const }
    expect(said(someWork(1, street(0)), someWork(2, street(0), { ...lined, ...later }))).toEqual(
      expect.arrayContaining(['1 van de 2 werken gaat de grond in.', 'Kleinste tussentijd: 4 maanden.']),
    )
    expect(said(someWork(1, street(0)), someWork(2, street(0), { period: period() }))).toContain(
      'Bij elke samenloop mist van minstens één werk de datum.',
    )
  })

  it('sets thousands apart', () => {
    const long = line([0, 0], [12_345, 0])
    expect(said(someWork(1, long), someWork(2, line([12_345, 0], [24_690, 0])))).toContain(
      'Bij elkaar 24.690 m aan werk.',
    )
  })

  it('says how far apart they lie: the nearest two, and the farthest', () => {
    const beside = (...metres: number[]) =>
      said(
        someWork(0, street(0)),
        ...metres.map((y, at) =>
          someWork(at + 1, line([0, y], [100, y]), { discipline: at > 0 ? 'heat' : 'water' }),
        ),
      )
    expect(beside(24)).toContain('De werken liggen 24 m uit elkaar.')
    expect(beside(0.5)).toContain('De werken liggen 0,5 m uit elkaar.')
    expect(beside(0, 24)).toContain('Sommige werken raken elkaar, andere liggen tot 24 m uit elkaar.')
    expect(beside(2, 25)).toContain('De werken liggen 2 m tot 25 m uit elkaar.')
  })

  it('says of what is vague or open that it is possible, and of a bound that nobody gave that it is not given', () => {
    const vague = { period: { ...period('2027-01-01', '2027-12-31'), precision: 'year' as const } }
    expect(said(someWork(1, street(0)), someWork(2, street(0), vague))).toEqual(
      expect.arrayContaining([
        '1 mogelijk knelpunt: van minstens één werk staat niet vast wanneer het is.',
        '1 van de 1 samenlopen valt mogelijk in dezelfde tijd.',
      ]),
    )
    expect(said(someWork(1, street(0)), someWork(2, street(0), { period: period('2027-01-01') }))).toEqual(
      expect.arrayContaining(['Einde niet gegeven: ‘Werk 2’.']),
    )
  })

  it('says nothing of a bound once people agreed when the work is done', () => {
    const open = someWork(2, street(0), { period: period('2027-01-01') })
    const combinations = [combinationOf(1, [2], '2027-03-01', '2027-06-30')]
    const { clusters } = read([someWork(1, street(0)), open], { combinations })
    expect(clusters[0]!.why.map((each) => say(each, 'nl')).join(' ')).not.toMatch(/niet gegeven/)
  })

  it('says who can move in the nearest pair where anyone can', () => {
    const soon = someWork(2, street(0), { ...later, earliestStart: day('2027-01-01') })
    const late = someWork(3, street(0), { period: period('2028-03-01', '2028-04-01') })
    expect(said(someWork(1, street(0)), soon, late)).toContain(
      'Evides kan 4 maanden eerder: dan sluiten de werken op elkaar aan.',
    )
  })
})

describe('of the day to decide by', () => {
  const work = { party: parties[1]!.id, name: 'Gasvervanging Kade' }
  const decide = { date: day('2027-03-01'), work: workId(1) }
  const said = (today: string) => say(decideInWords(decide, work, parties, day(today)), 'nl')

  it('says until when, and once that day has come since when it is too late', () => {
    expect(said('2027-02-28')).toBe(
      'Beslissen vóór 1 maart 2027: daarna ligt de scope van Stedin (Gasvervanging Kade) vast.',
    )
    expect(said('2027-03-01')).toBe('Sinds 1 maart 2027 ligt de scope van Stedin (Gasvervanging Kade) vast.')
  })
})

describe('a number of days', () => {
  it.each([
    [1, '1 dag', '1 day'],
    [59, '59 dagen', '59 days'],
    [60, '2 maanden', '2 months'],
    [365, '12 maanden', '12 months'],
    [725, '2 jaar', '2 years'],
    [1826, '5 jaar', '5 years'],
  ])('%d is %s', (days, nl, en) => {
    expect(daysInWords(days)).toEqual({ nl, en })
  })
})
